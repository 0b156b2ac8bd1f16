import type { NumberStyle } from './number.ts';
import type { Paragraph } from './paragraph.ts';

const mended: readonly NumberStyle[] = ['han', 'han-in-brackets'];

/** 一、, 二、, 3、, 四、: the one number that a count lacks is that which stands there in figures of another style, and goes on with no count of its own. */
export function mendCounts(paragraphs: readonly Paragraph[]): Paragraph[] {
  const found = new Map<Paragraph, NumberStyle>();
  for (const style of mended)
    for (const paragraph of strangersIn(paragraphs, style)) if (!found.has(paragraph)) found.set(paragraph, style);
  return paragraphs.map((paragraph) => {
    const style = found.get(paragraph);
    return style === undefined || paragraph.heading === undefined
      ? paragraph
      : { ...paragraph, heading: { ...paragraph.heading, style } };
  });
}

function strangersIn(paragraphs: readonly Paragraph[], style: NumberStyle): Paragraph[] {
  const places = paragraphs.flatMap(({ heading }, at) => (heading?.style === style ? [at] : []));
  return places.flatMap((at, index) => {
    const next = places[index + 1];
    const before = paragraphs[at]?.heading?.ordinal ?? 0;
    if (next === undefined || paragraphs[next]?.heading?.ordinal !== before + 2) return [];
    const stranger = paragraphs.slice(at + 1, next).find(({ heading }) => heading?.style === 'arabic');
    return stranger?.heading?.ordinal === before + 1 ? [stranger] : [];
  });
}
