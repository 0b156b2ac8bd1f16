/* biome-ignore-all lint/suspicious/noControlCharactersInRegex: finding control characters is what this file is for. */

/** What XML 1.0 holds in no form: most control characters, halves of surrogate pairs, two non-characters. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Most texts are nothing but these, and are told quickly. */
const plain = /^[ !#-%'-;=?-~\u2010-\u2027\u3000-\u9fff\uff01-\uff5e]*$/;

/** Data as XML text or as the value of an attribute in double quotes; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(notXml, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** `_x0041_` is how a workbook's XML writes a character by its number: where somebody typed it, its first sign is written so. */
export function typedText(text: string): string {
  return text.includes('_') ? text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : text;
}
