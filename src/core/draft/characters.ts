const endsSentence = /[。！？!?…][”’）」』】]*$/u;

/** Whether a sentence is over at the end of this text. */
export function isSentenceOver(text: string): boolean {
  return endsSentence.test(text.slice(-6));
}

const plainLetter = /[\u4e00-\u9fff0-9A-Za-z]/u;

/** Whether a text has a letter, a character or a digit, and not only marks: nearly all have a plain one. */
export function hasLetters(text: string): boolean {
  return plainLetter.test(text) || /[\p{L}\p{N}]/u.test(text);
}

/** Whether it has a word, or so much as a letter: 21 and 8:00—9:30 have none. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** In ems: what Latin takes is half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2000 ? 0.5 : 1;
  return width;
}

/** Names in quotation marks, titles of works and what stands in brackets, each within bounds. */
const enclosed =
  /“[^“”]{0,120}”|《[^《》]{0,120}》|（[^（）]{0,300}）|\([^()]{0,300}\)|〔[^〔〕]{0,300}〕|【[^【】]{0,300}】/gu;
const mayEnclose = /[“《（(〔【]/u;

/** Of the same length, with everything enclosed in marks made illegible: what is left is the sentence's own frame. */
export function hideEnclosed(text: string): string {
  if (!mayEnclose.test(text)) return text;
  return text.replace(enclosed, (all) => `${all.charAt(0)}${'□'.repeat(all.length - 2)}${all.charAt(all.length - 1)}`);
}

/** Parted behind marks that nothing encloses: 文艺汇演（上午初一、下午初二） is one. */
export function partedBehind(text: string, mark: RegExp): string[] {
  let from = 0;
  return hideEnclosed(text)
    .split(mark)
    .map(({ length }) => {
      from += length;
      return text.slice(from - length, from);
    });
}

/** 教　务　处, 工 作 计 划: names and titles that are set wide. */
const setWide = /^[\u3400-\u9fff](?:[ \u3000]{1,8}[\u3400-\u9fff]){1,11}$/u;

/** The line without the spaces that only set its characters apart. */
export function closedUp(line: string): string {
  return setWide.test(line) ? line.replace(/[ \u3000]/gu, '') : line;
}

/** What entries of lists begin with: beside the usual signs those of Word's symbol fonts, which copies keep as characters without a meaning. */
export const bulletSigns = '•●■◆▪\\uf020-\\uf0ff➢➤❖✓✔✅\\u{1f300}-\\u{1faff}';
