/** The id of a plan file as far as its text tells, sound or not. */
export function planIdIn(text: string): string | undefined {
  return /^(?:\ufeff?\{[ \t]*)?["']?id["']?[ \t]*:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1];
}
