/** A text as one argument of a call that somebody may copy: in quotes where a shell would part it. */
export function argument(text: string | number | undefined): string {
  return /^[\p{L}\p{N}._-]+$/u.test(`${text}`) ? `${text}` : `"${text}"`;
}
