/** Lock up, Buy a van. */
const fewWords = /^[A-Z][a-z]+(?: [a-z]+)+\.?$/u;

/** Whether a text is written in Latin letters, so that the Chinese reader has nothing to say of it. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/[A-Za-z]/gu)?.length ?? 0;
  return (letters >= 8 || fewWords.test(text)) && letters > 4 * (text.match(/[\u3400-\u9fff]/gu)?.length ?? 0);
}

const longestSample = 4000;

/** Whether a document is, by so much of its beginning as tells. */
export function beginsInEnglish(parts: readonly { readonly text: string }[]): boolean {
  let sample = '';
  for (const { text } of parts) {
    if (sample.length > longestSample) break;
    sample += text;
  }
  return isEnglish(sample.slice(0, longestSample));
}

/** Whether a name, however short, is none in Chinese. */
export function isLatin(name: string): boolean {
  return /[A-Za-z]{3}/u.test(name) && !/[\u3400-\u9fff]/u.test(name);
}
