/** What a hostile value does: each form goes through every carrier, as a reader may refuse one and take another. */
export const forms = ['sequences', 'breaks', 'directions', 'halves', 'long'] as const;
export type Form = (typeof forms)[number];

/** Behind each line break of a value: a line that begins with it was forged. */
export const forged = 'FORGED';

const bell = '\u0007';
const end = '\u001b\\';

const texts: Readonly<Record<Form, string>> = {
  sequences: `甲\u001b]0;title${bell}乙\u001b[2J\u001b[8m丙\u009b31m丁\u001b]8;;http://x.example${end}戊\u001b]8;;${end}\u009d0;t\u009c己\u007f\u001bc\u0008\u001b]0;`,
  breaks:
    ['甲', '\r\n', '\r', '\n', '\u0085', '\u2028', '\u000b', '\u000c'].join(forged).replace('甲', '甲\n') + forged,
  directions: '甲\u202e乙\u202c\u2066丙\u2069\u200e\u200f\u061c\ufeff\u202a\u2067丁',
  halves: '甲\ud800乙\udc00丙\ud83d',
  long: `甲\u001b[8m${'长'.repeat(10_000)}`,
};

/** What a value holds, with its carrier's mark, by which a leak tells where it came from. */
export function hostileText(form: Form, mark: string): string {
  return `${mark}${texts[form]}`;
}

/** As a file may be called: no slash, no half pair, 255 bytes at most. */
export function hostileName(form: Form, mark: string): string {
  return hostileText(form, mark)
    .replaceAll('/', '')
    .replaceAll(/\p{Surrogate}/gu, '')
    .slice(0, 60);
}

/** A string of JSON, and of YAML: whatever a reader or an editor might stumble over stands as `\uXXXX`. */
export function quoted(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
