import type { Paragraph } from './paragraph.ts';

/** A paragraph that begins something, and what belongs to it. */
export type Group = readonly [Paragraph, ...Paragraph[]];

export function groupsAt(paragraphs: readonly Paragraph[], begins: (paragraph: Paragraph) => boolean): Group[] {
  const groups: [Paragraph, ...Paragraph[]][] = [];
  for (const paragraph of paragraphs) {
    if (begins(paragraph) || groups.length === 0) groups.push([paragraph]);
    else groups.at(-1)?.push(paragraph);
  }
  return groups;
}
