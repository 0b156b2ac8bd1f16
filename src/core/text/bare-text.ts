/** Most texts hold nothing else, and need neither NFKC nor the character database: they are told and bared quickly. */
const isPlain = /^[\u4e00-\u9fff0-9A-Za-z“”、，。；：（）《》]*$/;
const plainMarks = /[“”、，。；：（）《》]+/g;

/** The words alone: NFKC, then without white space (U+200B and U+FEFF too, which pasted text brings) and punctuation. */
export function bareText(text: string): string {
  if (isPlain.test(text)) return text.replace(plainMarks, '');
  return text.normalize('NFKC').replace(/[\p{White_Space}\u200b\ufeff\p{P}]/gu, '');
}
