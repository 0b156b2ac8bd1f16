/** As much of a text from a file as a sentence can carry. */
export function brief(text: string): string {
  const letters = [...text.slice(0, 200)];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : text;
}

/** U+200B: a character by its number, where its shape says nothing. */
export function codePoints(text: string): string {
  const [first = ''] = text;
  return `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
