import { isSentenceOver } from '../characters.ts';
import { type Cleaned, type Line, withoutLines } from '../line.ts';
import { headingOf } from '../number.ts';
import { isDate } from './drop-page-junk.ts';

const issuer =
  /(?:局|厅|部|委|委员会|办公室|办公厅|政府|学校|中学|小学|幼儿园|学院|大学|中心|支部|总支|党委|党组|工会|团委|少先队|大队部|教务处|德育处|总务处|教导处|政教处)(?:（盖章）)?$/u;
const afterwards =
  /^(?:附件|附表|附：|附:|抄送|抄报|主送|联系人|联系电话|（?此件|（?联系人|（?公开属性|（?信息公开|主题词)/u;
const printed = /[0-9]{1,2}日(?:印发|印制)$/u;
const longest = 60;

/** Who signed and when, what is attached and who gets a copy: below the last sentence. */
export function dropSignOff(lines: readonly Line[]): Cleaned {
  let end = endBeforeAttachments(lines);
  while (end > 0 && isSignOff(lines[end - 1])) end -= 1;
  return withoutLines(lines, 'sign-off', (_line, at) => at >= end);
}

/** What is attached goes too, unless it numbers sections itself: then it may be the document. */
function endBeforeAttachments(lines: readonly Line[]): number {
  const attached = lines.findIndex(
    ({ text }, at) =>
      at * 2 >= lines.length &&
      /^(?:附件|抄送|抄报)(?:[0-9一二三四五:：]|$)/u.test(text) &&
      !hasHeadingAfter(lines, at),
  );
  return attached < 0 ? lines.length : attached;
}

function isSignOff(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > longest || headingOf(line.text) !== undefined) return false;
  if (isDate(line.text) || afterwards.test(line.text) || printed.test(line.text)) return true;
  return issuer.test(line.text) && !isSentenceOver(line.text) && !/[，、：]/u.test(line.text);
}

function hasHeadingAfter(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1).some(({ text }) => headingOf(text)?.style === 'han');
}

/** Who signed, among the lines that were dropped; empty where nobody did. */
export function signerOf(lines: readonly Line[]): string {
  return (
    lines
      .find(({ text }) => text.length <= longest && issuer.test(text) && !afterwards.test(text))
      ?.text.replace('（盖章）', '') ?? ''
  );
}
