/** A text of at most so many UTF-16 units, with the mark that it goes on where it is cut; never cut within a character. */
export function cutText(text: string, most: number, mark = '…'): string {
  if (text.length <= most) return text;
  return text.slice(0, most - mark.length).replace(/[\ud800-\udbff]$/, '') + mark;
}
