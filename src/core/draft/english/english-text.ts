/** Whether a text is written in Latin letters, so that the Chinese reader has nothing to say of it. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/[A-Za-z]/gu)?.length ?? 0;
  return letters >= 8 && letters > 4 * (text.match(/[\u3400-\u9fff]/gu)?.length ?? 0);
}
