import { safeText } from '../core/text/safe-text.ts';

const lineBreak = /\r\n|[\r\n\u0085\u2028\u2029]/;

/** Marks behind which Chinese text goes on without a space; behind others a sentence has one. */
const chineseMark = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20“”‘’…—]$/;
const plainMark = /[.,;:!?)\]]$/;
const chinese = /[\u4e00-\u9fff]/;

/** Lines that were pasted as the one line that an answer is, without what is no text; blank ones go. */
export function joinedLines(text: string): string {
  const lines = text.split(lineBreak).map((each) => safeText(each).trim());
  return lines.filter((each) => each !== '').reduce((said, each) => `${said}${between(said, each)}${each}`, '');
}

/** What stands between two lines that become one. */
export function between(before: string, after: string): string {
  if (before === '' || after === '' || chineseMark.test(before)) return '';
  if (plainMark.test(before)) return ' ';
  return chinese.test(`${before.slice(-1)}${after.slice(0, 1)}`) ? '；' : ' ';
}
