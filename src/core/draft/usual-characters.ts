/** ⼀ for 一: what copying from a PDF brings; ２０２４, １２．５％ and ＡＩ as they are typed in full width (figures stand in half width: GB/T 15835), 3．14 alone on its line, a day, and 1﹒ and ﹐ as some fonts have them; each is one character before and after. */
const otherForm =
  /[\ufe50-\ufe5e\ufe30｡､\u2e80-\u2fd5\uf900-\ufaff０-９％Ａ-Ｚａ-ｚ]|(?<=[０-９])[．：／，](?=[０-９])|(?<=[0-9０-９])－(?=[0-9０-９])|(?<=^[ \u3000]*[0-9]{1,2})．(?=[0-9]{1,2}(?:[ \u3000]*$|[ \u3000]?[（(—–~～]))/g;

/** --健全机制, as ——健全机制 is typed where no key has the dash. */
const typedDash = /^([ \u3000]*)(?:--|－－|──|――|––|━━)(?=[\u3400-\u9fff“])/u;

/** Radicals that fonts draw with a character's own glyph, so that a PDF names the one for the other, and Unicode holds for two. */
const radicals =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⼾户';

/** The same text, of the same length, in the characters that everybody types. */
export function usualCharacters(text: string): string {
  return text.replace(typedDash, '$1——').replace(otherForm, (character) => {
    const at = radicals.indexOf(character);
    return at < 0 ? character.normalize('NFKC') : radicals.charAt(at + 1);
  });
}
