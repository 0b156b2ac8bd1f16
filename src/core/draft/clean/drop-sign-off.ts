import { readYear, yearForm } from '../../text/read-year.ts';
import { closedUp, isSentenceOver } from '../characters.ts';
import { endAtEnglishSignature } from '../english/english-title.ts';
import { annexNamed } from '../outline/annexes.ts';
import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { attachedParts, longest } from './attached-parts.ts';
import { isDate } from './drop-page-junk.ts';

const issuer =
  /(?:局|厅|部|司|委|委员会|[居村业管家]委会|办公室|办公厅|政府|学校|中学|小学|幼儿园|学院|大学|中心|支部|总支|党委|党组|领导小组|工会|团委|少先队|大队部|教务处|德育处|总务处|教导处|政教处|中共中央|国务院)(?:（盖章）)?$/u;
const afterwards =
  /^(?:附件|附表|附：|附:|抄送|抄报|主送|联系人|联系电话|(?:出席|列席|缺席|记录|印发|印送|分送|打印|校对|拟稿|核稿)[：:]|（?此件|（?联系人|（?公开属性|（?信息公开|主题词)/u;
/** 3月1日, or one with a digit too many (20225.12.15), below whoever signed. */
const dayAlone = /^(?:[0-9]{1,2}月[0-9]{1,2}日|20[0-9]{3}[.．/年-][0-9]{1,2}[.．/月-][0-9]{1,2}日?)$/u;
/** 2024年9月, 2024.9, likewise. */
const monthAlone = new RegExp(
  `^(?:${yearForm}年(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月|(?:19|20)[0-9]{2}[.．][0-9]{1,2})$`,
  'u',
);
const printed = /[0-9]{1,2}日(?:印发|印制)[）)]?(?:[ \u3000]*共 ?[0-9]{1,3} ?页(?:[ \u3000]*第 ?[0-9]{1,3} ?页)?)?$/u;
const gap = /[ \u3000]{2,}|\u3000/u;

/** Who signed and when, what is attached and who gets a copy: below the last sentence. */
export function dropSignOff(lines: readonly Line[]): Cleaned {
  let end = endAtSignature(lines) ?? endAtEnglishSignature(lines) ?? endBeforeAttachments(lines);
  for (let before = -1; before !== end; ) {
    before = end;
    while (end > 0 && isOfSignature(lines, end - 1)) end -= 1;
    end = endAtList(lines, end);
  }
  const attached = attachedParts(lines.slice(end).filter(({ isTold, isEntry }) => !isTold || isEntry));
  const kept = new Set(attached.map(({ number }) => number));
  const isSigned = (at: number) => isNameAboveDay(lines, at) && lines[at + 2]?.isEntry === true;
  const { lines: above, did } = withoutLines(
    lines,
    'sign-off',
    // Right above a table the notice is signed that hands it on.
    ({ number }, at) => (at >= end && !kept.has(number)) || (at < end && (isSigned(at) || isSigned(at - 1))),
  );
  return { lines: [...above.filter(({ number }) => !kept.has(number)), ...attached], did };
}

/** So many lines at most lie between who signs and the day. */
const longestSignature = 4;

/** A document that numbers its sections ends where it is signed and dated, if what follows is attached or numbers none itself. */
function endAtSignature(lines: readonly Line[]): number | undefined {
  const last = lines.findLastIndex(isSection);
  let sections = 0;
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    if (isSection(line)) sections += 1;
    if (sections < 2 || text.length > longest || !isDate(text)) continue;
    // What asks behind whoever signs under a name of the house belongs to the text.
    const signed =
      lines.slice(Math.max(0, at - longestSignature), at + 1).some((line) => isIssuer(line)) ||
      (isNameAboveDay(lines, at - 1) && !lines.slice(at + 1).some((line) => isSentenceOver(line.text)));
    const next = lines[at + 1]?.text;
    if (signed && next !== undefined && (attached.test(next) || last <= at)) return at + 1;
  }
  return undefined;
}

const attached = /^(?:附件|附表|附[:：]|抄送|抄报)/u;

/** What is attached goes too, unless it numbers sections itself: then it may be the document. */
function endBeforeAttachments(lines: readonly Line[]): number {
  const hasSections = lines.some(isSection);
  const last = lines.findLastIndex((line, at) => (hasSections ? isSection(line) : isCountedText(lines, at)));
  const start = lines.findIndex(
    ({ text }, at) => at * 2 >= lines.length && /^(?:附件|抄送|抄报)(?:[0-9一二三四五:：]|$)/u.test(text) && last <= at,
  );
  return start < 0 ? lines.length : start;
}

/** 1. 使用时间, where no part is numbered 一、: counted, with a sentence in it or below. */
function isCountedText(lines: readonly Line[], at: number): boolean {
  if (headingOf(lines[at]?.text ?? '')?.style !== 'arabic') return false;
  return lines.slice(at, at + 2).some(({ text }) => isSentenceOver(text));
}

const longestList = 15;

/** Above the signature: 附件：1.甲 and, below it, 2.乙. */
function endAtList(lines: readonly Line[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - longestList); at -= 1) {
    const text = lines[at]?.text ?? '';
    // 附：值班要求, above 1.…: what is attached, and no list of it.
    if (/^附(?:件|表)?[0-9一二三四五]?[:：]/u.test(text)) return at + 1 < end && annexNamed(text) ? end : at;
    if (text.length > longest || isSentenceOver(text) || headingOf(text)?.style !== 'arabic') return end;
  }
  return end;
}

function isSection({ text, isTold }: Line): boolean {
  const style = isTold ? undefined : headingOf(text)?.style;
  return style === 'han' || style === 'chapter' || style === 'part';
}

/** 某校校长室, right above the day: whoever signs may be called otherwise than offices are. */
function isNameAboveDay(lines: readonly Line[], at: number): boolean {
  const { text = '', isEntry } = lines[at] ?? {};
  const below = lines[at + 1]?.text ?? '';
  if (isEntry || text.length > longest || !(isDay(below) || dayAlone.test(below)) || headingOf(text) !== undefined)
    return false;
  // 校工会、图书馆, 总务科　教科室: more than one sign.
  return closedUp(text)
    .split(/[、 \u3000]+/u)
    .every(maySign);
}

const maySign = (name: string) => ownName.test(name) || issuer.test(name);

/** Or, of several, right below it. */
function areNamesBelowDay(lines: readonly Line[], at: number): boolean {
  const { text = '' } = lines[at] ?? {};
  const names = text.split('、');
  return names.length > 1 && names.every(maySign) && isDay(lines[at - 1]?.text ?? '');
}

function isOfSignature(lines: readonly Line[], at: number): boolean {
  return isSignOff(lines[at]) || isNameAboveDay(lines, at) || areNamesBelowDay(lines, at) || isBeginOfName(lines, at);
}

/** 某局安全生产 and, below it, 的工作领导小组: no name begins with the word that only joins. */
function isBeginOfName(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || !next.text.startsWith('的') || !isIssuer(next)) return false;
  return line.text.length <= longest && !isSentenceOver(line.text) && headingOf(line.text) === undefined;
}

const ownName =
  /^[\u3400-\u9fff0-9（）()]{1,30}(?:室|处|科|股|组|队|会|社|馆|站|院|(?<![关派体])系|所|园|厂|班|部|办|[一二三四五六七八九附][中小]|公司|集团)$/u;

/** 2024年9月1日修订, below rules: when they got their words. */
const madeThen = /(?<=[月日])(?:制定|制订|修订|修正|通过|发布)$/u;

function isDay(text: string): boolean {
  const day = text.replace(madeThen, '');
  return isDate(day) || monthAlone.test(day);
}

/** 院长（签字）：, 签订日期：2026年1月8日. */
const signing =
  /^[^：:，。；]{1,16}（(?:签字|盖章|签名|签章|公章)）[:：]?[^：:，。；]{0,16}$|^(?:签订|签署|签字|签约)(?:日期|时间|地点)[:：].{0,20}$/u;

function isSignOff(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > longest || headingOf(line.text) !== undefined) return false;
  const pieces = line.text.split(gap);
  if (pieces.every((piece) => signing.test(piece))) return true;
  // 某某学校　2025年5月20日
  if (pieces.length > 1 && pieces.some(isDay) && pieces.some((piece) => issuer.test(piece))) return true;
  if ([dayAlone, afterwards, printed].some((each) => each.test(line.text)) || isDay(line.text)) return true;
  return isIssuer(line);
}

/** 将登记表报至教学办公室: no name begins with a preposition or with whom it speaks to. */
const noName = /^(?:将|把|请|由|在|到|至|向|从|于|凡|经)(?!.{0,4}[市县区镇乡村])/u;

function isIssuer({ text }: Line): boolean {
  if (text.length > longest || noName.test(text) || isSentenceOver(text) || /[，、：]/u.test(text)) return false;
  return issuer.test(closedUp(text));
}

const year = new RegExp(yearForm, 'u');

/** The year of the first day among the lines that were dropped. */
export function yearOfSigning(lines: readonly Line[]): number | undefined {
  const pieces = lines.flatMap(({ text }) => (text.length <= longest ? text.split(gap) : []));
  const day = pieces.find(isDay) ?? '';
  const written = year.exec(day)?.[0];
  return written === undefined ? undefined : readYear(written);
}

const firstParty =
  /^甲方(?:（[^（）]{1,8}）)?[:：][ \u3000]*([\u3400-\u9fff（）]{4,30}?)(?:（[以下]*(?:下称|简称)[^（）]*）)?$/u;

/** …要求，河湾区教育局（以下简称甲方）与…签订本责任书。 */
const calledFirst = /(?:^|[，。：])([\u3400-\u9fff]{4,24})（以下(?:简|统)?称[：:]?“?甲方”?）/u;

/** 甲方：河湾区教育局, at the head of a letter that two sign, or within its first words: whoever charges the other issues it. */
export function chargerOf(lines: readonly Line[]): string {
  const named = lines.map(({ text }) => {
    const whole = text.length <= longest ? firstParty.exec(text.replace(/^甲[ \u3000]+方/u, '甲方'))?.[1] : undefined;
    return whole ?? calledFirst.exec(text.slice(0, longestPreamble))?.[1];
  });
  return named.find((each) => each !== undefined && !each.startsWith('（')) ?? '';
}

const longestPreamble = 600;

/** Who signed, among the lines that were dropped: the first lines of names that stand together; empty where nobody did. */
export function signerOf(dropped: readonly Line[]): string {
  const lines = dropped.map((line) => ({ ...line, text: closedUp(line.text) }));
  const isSigner = ({ text }: Line, at: number) =>
    text.length <= longest &&
    !noName.test(text) &&
    (text.split(gap).some((name) => issuer.test(name) && !/[:：]|^关于/u.test(name)) || isNameAboveDay(lines, at)) &&
    !afterwards.test(text) &&
    !printed.test(text);
  const first = lines.findIndex(isSigner);
  if (first < 0) return '';
  const after = lines.slice(first).findIndex((line, at) => !isSigner(line, first + at));
  const above = isBeginOfName(lines, first - 1) ? lines[first - 1]?.text : '';
  const signed = lines.slice(first, after < 0 ? undefined : first + after);
  const names = signed.flatMap(({ text }) => text.split(gap)).flatMap(namesIn);
  const whole = names
    .map((name, at) => (at === 0 ? above : '') + name)
    .map((name) =>
      name
        .replace('（盖章）', '')
        .replace(/ ?、 ?/gu, '、')
        .trim(),
    )
    .filter((name) => name !== '' && (!/[0-9]/.test(name) || name.endsWith('班')));
  return [...new Set(whole)].join('、');
}

const ofTheHouse = /^(?!.{1,4}[省市县区州]).{1,6}(?:处|科|室|组|办|部|工会|团委|支部)$/u;

/** 教务处 团委 are two; 东河一中 教务处 is one with its house. */
function namesIn(signed: string): string[] {
  const pieces = signed.split(/ +/u);
  if (!pieces.every((piece) => issuer.test(piece) || ownName.test(piece))) return [signed];
  const isPartAt = (at: number) => ofTheHouse.test(pieces[at] ?? '');
  return pieces.flatMap((piece, at) => {
    if (at > 0 && isPartAt(at) && !isPartAt(at - 1)) return [];
    return [isPartAt(at + 1) && !isPartAt(at) ? `${piece}${pieces[at + 1]}` : piece];
  });
}

/** 东河县教育局文件, in red above a document's number: GB/T 9704. */
const redHead = /^([\u3400-\u9fff、]{4,40}?(?<![的等关要列类型性])) ?文件$/u;

/** 某镇综合办公室　　附件1, above the title: whose paper it is; empty where no name stands beside another word. */
export function letterheadOf(texts: readonly string[]): string {
  const [, named = ''] = texts.map((text) => redHead.exec(text)).find((found) => found !== null) ?? [];
  if (named !== '') return named;
  const pieces = texts.map((text) => text.split(gap)).filter(({ length }) => length > 1);
  return pieces.flat().find((piece) => piece.length <= longest && issuer.test(piece)) ?? '';
}
