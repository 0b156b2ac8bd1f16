import type { DocumentSection } from './document.ts';

/** Where items are one paragraph each, more of them under the last are the document's closing words. */
export function withClosing(sections: readonly DocumentSection[]): DocumentSection[] {
  const items = sections.flatMap((section) => section.items);
  const last = items.at(-1);
  const others = items.slice(0, -1);
  const single = others.filter(({ body }) => body.length <= 1);
  if (last === undefined || others.length < 3 || single.length * 10 < others.length * 9) return [...sections];
  const from = others.some(({ body, hasTitle }) => hasTitle && body.length === 1) ? 1 : 0;
  const closing = last.body.slice(from);
  // Entries of a list and rows of a table are no last words.
  if (closing.length === 0 || closing.some(({ heading, isEntry }) => heading !== undefined || isEntry))
    return [...sections];
  const shortened = { ...last, body: last.body.slice(0, from), closing };
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item === last ? shortened : item)),
  }));
}
