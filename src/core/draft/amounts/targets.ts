import { matchesIn } from '../../matches-in.ts';
import { remembering } from '../../remembering.ts';
import type { WrittenTarget } from '../../target/target-shape.ts';
import { rhythmsIn } from '../../text/rhythms-in.ts';
import { withoutNames } from '../../text/without-names.ts';
import { bareLevels } from './bare-levels.ts';
import { counts } from './counts.ts';
import { withItsDay } from './day-of-period.ts';
import type { FoundTarget } from './found-target.ts';
import { bareRhythm } from './rhythms.ts';
import { shares, subjectOf } from './shares.ts';

const coverage = /全覆盖(?=$|[，。；）”]|目标|任务)|(?<=(?:实现|做到|达到|确保)[^，。；]{0,16})全覆盖(?=、)/gu;
const zeroes =
  /(?:(?<!整)为零|为0|(?<![0-9.．])0[起例宗](?!以上)|零(?:发生|事故|故障|隐患|遗漏|延误|增长|死亡|伤亡|感染|投诉|上访|违纪|违规|违法|差错|失误|火灾|溺亡|溺水|辍学|案件|事件|伤害|欺凌|污染|排放|缺陷|积压|新增|复发|突破))(?=$|[，。；、）”“\s])/gu;

/** Every number that the text demands, in its order; what stands in names (三年行动计划 is none, “四个意识”, 《第二届…》) demands nothing. */
export const targetsIn = remembering((text: string): readonly FoundTarget[] => {
  const plain = plainly(text);
  const found: FoundTarget[] = [];
  let taken: Uint8Array | undefined;
  const isFree = (start: number, end: number) => taken?.subarray(start, end).includes(1) !== true;
  const add = (each: FoundTarget): void => {
    if (!isFree(each.start, each.end)) return;
    taken ??= new Uint8Array(plain.length);
    taken.fill(1, each.start, each.end);
    found.push({ ...each, target: legible(each, plain, text) });
  };
  if (hasNumber.test(plain) && hasNumber.test(plain.replace(noNumber, ''))) {
    for (const each of bareLevels(plain)) add(each);
    for (const each of shares(plain)) add(each);
    for (const each of counts(plain, isFree)) add(each);
  }
  if (plain.includes('全覆盖'))
    for (const { 0: all, index } of matchesIn(plain, coverage)) add(fullCoverage(plain, index, all.length));
  if (/[零0]/u.test(plain)) for (const { 0: all, index } of matchesIn(plain, zeroes)) add(none(index, all.length));
  const rhythm = found.length > 0 || paidOut.test(plain) ? undefined : bareRhythm(plain);
  if (rhythm !== undefined) found.push(rhythm);
  const rhythms = found.some(({ target }) => target.every !== undefined) ? rhythmsIn(plain) : [];
  return found.sort((a, b) => a.start - b.start).map((each) => withItsDay(each, plain, rhythms));
});

/** What the text itself writes where a name in it was made illegible: of “三公”经费. */
function legible({ target, end }: FoundTarget, plain: string, text: string): WrittenTarget {
  if (!target.of?.includes('□') && !target.unit?.includes('□')) return target;
  const written = (words: string) => {
    const at = plain.lastIndexOf(words, end);
    return at < 0 ? words : text.slice(at, at + words.length);
  };
  return {
    ...target,
    ...(target.of !== undefined && { of: written(target.of) }),
    ...(target.unit !== undefined && { unit: written(target.unit) }),
  };
}

/** 每月补贴200元: how much somebody is paid, each time. */
const paidOut = /(?:补[贴助]|津贴)[0-9]{1,6}元/u;

/** What is said in quotation marks read as said; names, and where a change began, made illegible. Of the same length. */
function plainly(text: string): string {
  const said = withoutNames(text.includes('“') ? text.replace(spoken, (all) => ` ${all.slice(1, -1)} `) : text);
  return /[由从]|[%％] /u.test(said) ? said.replace(baseline, (all) => '□'.repeat(all.length)) : said;
}

/** 努力做到“零死亡”, 实现“引进人才达到200名，…”的目标: no name, but what is demanded. */
const spoken =
  /“(?=零[\u3400-\u9fff]{2}”|[^“”]{0,60}(?:达到|不少于|不低于|不超过|至少|超过)[^“”]{0,20}[0-9])[^“”]{1,120}”/gu;

/** 由上年的30.1%下降到28.6%, 巩固率 91% ≥96% beside one another in columns: where it began demands nothing. */
const baseline =
  /(?<![0-9.．])[0-9.．]{1,8}[%％](?= {1,8}[≥≤]?[0-9.．]{1,8}[%％])|(?<=[由从](?:上年|上学期|上学年|去年|目前|现在|原来)?的?)[0-9０-９.．]{1,8}[^0-9，。；]{1,4}(?=(?:大幅|逐步|再)?(?:提高|提升|增加|增长|增|上升|扩大|下降|降低|降|减少|减|压缩|压减|缩短|调整)(?:到|至|为))/gu;

const hasNumber = /[0-9０-９零〇一二两三四五六七八九十百]|半[个天日年数]/u;

/** 进一步, 统一, 一体: words, and no number. */
const noNumber = /进一步|[统唯单同专逐]一(?=[\u3400-\u9fff])|一(?:[般定致体流切律贯]|系列|方面)/gu;

function fullCoverage(text: string, start: number, length: number): FoundTarget {
  return {
    target: { 'at-least': '100%', of: subjectOf(text.slice(0, start)) },
    start,
    end: start + length,
    doubt: 'full-coverage',
  };
}

function none(start: number, length: number): FoundTarget {
  return { target: { 'at-most': '0', unit: '起' }, start, end: start + length, doubt: 'zero' };
}
