import { add, type Decimal, formatDecimal } from '../../decimal.ts';
import { matchesIn } from '../../matches-in.ts';
import { readNumber } from '../../text/read-number.ts';
import { rhythmNamed } from '../../text/rhythms-in.ts';
import { verbEndsAt } from '../clauses/acting-verbs.ts';
import { type CountKind, mayCount, needs, patterns, type Written } from './count-patterns.ts';
import type { FoundTarget, TargetDoubt } from './found-target.ts';
import { most } from './measure-words.ts';
import { isAttribute, isInBrackets, isOrdinal } from './number-place.ts';
import { doing, happenings, isApiece, isOneOf, wordsOfOne } from './ones.ts';
import { eachHalf, heldOn, type RhythmBefore, rhythmsBefore, type WrittenRhythm, writtenRhythm } from './rhythms.ts';

const kinds = Object.keys(patterns) as CountKind[];

/** Numbers with a unit that the text demands, of those that stand where nothing was found yet. */
export function* counts(text: string, isFree: (start: number, end: number) => boolean): Iterable<FoundTarget> {
  if (!mayCount.test(text)) return;
  let rhythmBefore: RhythmBefore | undefined;
  for (const kind of kinds) {
    if (needs[kind]?.test(text) === false) continue;
    for (const match of matchesIn(text, patterns[kind])) {
      const written = writtenIn(kind, match);
      if (!isFree(written.start, written.end)) continue;
      rhythmBefore ??= rhythmsBefore(text);
      const read = countFrom(written, text, rhythmBefore);
      if (read !== undefined) yield read;
    }
  }
}

function writtenIn(kind: CountKind, match: RegExpExecArray): Written {
  const { 0: all, index } = match;
  const parts = partsOf(kind, match);
  const isBehind = kind === 'inRhythm';
  const at = index + (isBehind ? all.lastIndexOf(parts.number) : all.indexOf(parts.number));
  return { kind, start: isBehind ? at : index, end: index + all.length, all, at, ...parts };
}

/** A number, its upper end, its unit and its tail, each where its pattern has it. */
function partsOf(
  kind: CountKind,
  { 1: first = '', 2: second, 3: third, 4: fourth = '' }: RegExpExecArray,
): Pick<Written, 'number' | 'upper' | 'unit' | 'tail'> {
  if (kind === 'onceInSpan') return { number: first, upper: first, unit: second ?? '', tail: '' };
  if (kind === 'eachPeriod') return { number: second ?? '', upper: third ?? second ?? '', unit: fourth, tail: first };
  return { number: first, upper: second ?? first, unit: third ?? '', tail: fourth };
}

const perPerson = /每(?:人|校|班|名|所|位|个班|次|场)/u;
/** What has a height at any time and no sum: 班额不超过45人, 生均图书不少于30册. */
const level =
  /(?:[生师班校人户园年亩]均|平均|班额|规模|(?<!参加|培训|受益)人数|面积|浓度|温度|年龄|寿命|总量|存量|间隔|时限|时间|时长|用时|周期|期限|排名|位次|得分|评分|成绩|水平|距离|高度|宽度|重量|价格|标准|密度|强度|指数)[^，。；]{0,12}$/u;

function countFrom(written: Written, text: string, rhythmBefore: RhythmBefore): FoundTarget | undefined {
  const { kind, start, end } = written;
  const isCap =
    kind === 'most' ||
    (kind === 'above' && written.tail !== '以上') ||
    (!comparing.test(kind) && onlyBefore.test(text.slice(Math.max(0, written.at - 5), written.at))) ||
    (kind === 'perPeriod' && capBefore.test(text.slice(Math.max(0, start - longestCap), start)));
  const whole = amountOf(
    isCap ? written.upper : written.number,
    halfBehind.test(written.unit + text.slice(end, end + 3)),
  );
  const minutes =
    written.unit === '秒' ? minutesBefore.exec(text.slice(Math.max(0, written.at - 5), written.at)) : null;
  const amount = whole && minutes ? add(whole, { coefficient: 60n * BigInt(minutes[1] ?? 0), scale: 0 }) : whole;
  const rhythm = rhythmOf(written, text, rhythmBefore);
  if (amount === undefined || (amount.coefficient === 0n && kind !== 'most')) return undefined;
  if (!isCounted(written, formatDecimal(amount), rhythm, text)) return undefined;
  const other = otherUnit.exec(text.slice(end, end + 4))?.[0] ?? '';
  const unit = `${written.unit.replace(/[多余]|(?<=^个)半(?!天)/gu, '')}${other}`;
  const doubt = doubtOf(written, isCap, rhythm, text);
  const place = { start, end, doubt, ...(rhythm?.doubt !== undefined && { from: rhythm.start }) };
  const measure = rhythm === undefined && doubt === undefined && isLevel(written, isCap, text) ? 'latest' : undefined;
  const rest = { unit, ...(measure && { measure }) } as const;
  if (isCap) return { target: { 'at-most': formatDecimal(amount), ...rest }, ...place };
  const { every, times: oneTime = 1 } = rhythm ?? {};
  const times = oneTime * (rhythm?.start === start ? 1 : heldOn(text, start));
  const each = ({ coefficient, scale }: Decimal) => formatDecimal({ coefficient: coefficient * BigInt(times), scale });
  const upper = written.upper === written.number ? undefined : readNumber(written.upper);
  return {
    target: { 'at-least': each(amount), ...rest, ...(every && { every }) },
    ...place,
    ...(rhythm?.isYearly && { isYearly: true }),
    ...(upper && { upper: each(upper) }),
  };
}

/** 更新设备300台（套）: counted as either. */
const otherUnit = /^（[套次项场篇人个件户组台份名本册座处辆]）/u;

/** 只组织|一次. */
const onlyBefore = /(?<!不)[只仅](?![有剩])[\u3400-\u9fff]{1,3}$/u;
const comparing = /^(?:least|most|above)$/u;

/** 不超过|3次/月. */
const capBefore = new RegExp(`(?:${most})(?:约|近)?$`, 'u');
const longestCap = 8;

/** 2分30秒 is 150. */
const minutesBefore = /([0-9]{1,2})分钟?$/u;

/** 压缩至半个工作日, 不少于2天半. */
function amountOf(written: string, isHalfMore: boolean): Decimal | undefined {
  const whole = written === '半' ? half : readNumber(written);
  return isHalfMore && whole !== undefined ? add(whole, half) : whole;
}

const half: Decimal = { coefficient: 5n, scale: 1 };
const halfBehind = /^(?:个半(?!天)|(?:小时|个?月|[天日周年])半(?:$|[^天日年月]))/u;

/** The rhythm in which a number is meant. */
interface Rhythm extends WrittenRhythm {
  readonly isDaily: boolean;
  /** Where the text names it. */
  readonly start: number;
}

function rhythmOf({ kind, tail, start }: Written, text: string, rhythmBefore: RhythmBefore): Rhythm | undefined {
  const isNamed = kind === 'perPeriod' || kind === 'eachPeriod';
  const found = isNamed ? { start, rhythm: rhythmNamed(tail), isDaily: false } : rhythmBefore(start);
  if (found !== undefined) return { ...writtenRhythm(found), isDaily: found.isDaily, start: found.start };
  const halves = eachHalf(text, start);
  return halves && { ...halves, isDaily: false, start };
}

function doubtOf(
  { kind, start, all, number, upper, unit }: Written,
  isCap: boolean,
  rhythm: Rhythm | undefined,
  text: string,
): TargetDoubt | undefined {
  const before = text.slice(Math.max(0, start - 16), start);
  if (rhythm?.doubt !== undefined) return rhythm.doubt;
  if (perPerson.test(before + text.slice(start, start + 6)) || (isCap && rhythm !== undefined)) return 'each';
  if (number !== upper || /[多余]/u.test(unit) || /约|左右/u.test(all)) return 'rough';
  const isBare = /^(?:behind|making|object|joined|listed|acted|given|passing|changed|eachOne)$/u.test(kind);
  return isBare && rhythm?.every === undefined ? 'bare-number' : undefined;
}

/** A height at any time, and no sum: 班额不超过45人; so is every limit to what lasts. */
function isLevel({ kind, start, unit }: Written, isCap: boolean, text: string): boolean {
  if (kind !== 'least' && kind !== 'most' && kind !== 'above') return false;
  return level.test(text.slice(Math.max(0, start - 20), start)) || (isCap && lasting.test(unit));
}

const lasting = /^(?:个?工作日|自然日|个月|星期|[周天日月年]|小时|分钟)$/u;

/** 一次整改到位. */
const longestOfOne = 5;

/** What stands in figures and asks for no amount: it names, orders, says of whom or of when. */
function isNoAmount(written: Written, rhythm: Rhythm | undefined, text: string): boolean {
  const { kind, number: digits, at, unit, start, end, all } = written;
  // 一些, 一般, 一定, 一系列: words, and no number.
  if (/^一$/u.test(digits) && wordsOfOne.test(unit + text.slice(end, end + longestOfOne))) return true;
  // 落实18项核心制度 names them; nobody counts them off.
  if (/(?:落实|执行|贯彻|遵守)$/u.test(text.slice(Math.max(0, at - 2), at)) && followedByRule.test(text.slice(end)))
    return true;
  if (isOrdinal(text, start, end, unit) || (unit === '轮' && text.charAt(end) === '车')) return true;
  // 对五项制度的执行情况开展两次督查, 每月到3家网点巡检1次: of what, or where, and then how often.
  if (ofObject.test(text.slice(Math.max(0, at - 12), at)) && doneSoOften.test(text.slice(end))) return true;
  // 来了31位, 现在89本: so it was, or is.
  if (/(?:现在|目前|了)(?:约|近)?$/u.test(text.slice(Math.max(0, at - 4), at))) return true;
  // 开展每周2次的督查: how often is asked, whatever it is said of.
  // 给予最高500万元的补助 is a limit to what is given.
  const isLimit = kind === 'most' && /元$/u.test(unit);
  if (!isLimit && !(rhythm !== undefined && happenings.test(unit)) && kind !== 'listed' && isAttribute(text, written))
    return true;
  const isActed = verbEndsAt(text.slice(Math.max(0, start - 4), start));
  const isMade = isActed || isApiece(unit, start, text) || (/^一$/u.test(digits) && doing.test(text.charAt(start - 1)));
  if (kind === 'acted' && !isMade) return true;
  // 35岁以下、大专以上 says who; 力争10月前 until when.
  if (kind === 'above' && /^周?岁$/u.test(unit) && /^[、，]?[\u3400-\u9fff]/u.test(text.slice(end))) return true;
  // 撤并10人以下教学点12个: which of them, of so many.
  if ((kind === 'above' ? isActed : /^以[上下内]/u.test(text.slice(end))) && ofWhich.test(text.slice(end))) return true;
  // -18℃以下, 零下18度: a plan's numbers do not go below nothing.
  if (/^(?:℃|°|摄?氏?度)/u.test(unit) && belowZero.test(text.slice(Math.max(0, at - 3), at))) return true;
  // 请假三天以内由组长批准: who decides, of so many.
  if (kind === 'above' && decided.test(text.slice(end))) return true;
  // 高于近三年的平均值 says of when what one is measured by is.
  if (kind === 'least' && (unit === '月' || (unit === '年' && /近[^近]{1,3}年$/u.test(all)))) return true;
  return /^[年届级]/u.test(unit) && /^(?:19|20)[0-9]{2}$/u.test(digits);
}

/** How long one time lasts, and days to answer in, are conditions; a number that no comparing word makes a demand must be plainly a count. */
function isCounted(written: Written, value: string, rhythm: Rhythm | undefined, text: string): boolean {
  const { kind, number: digits, at, unit, start, end, all } = written;
  const isChinese = !/[0-9０-９]/u.test(digits);
  if (isNoAmount(written, rhythm, text)) return false;
  if (kind === 'changed') return true;
  const near = text.slice(Math.max(0, start - 16), end);
  if (/^(?:个?(?:小时|钟头)|分钟)$/u.test(unit)) {
    // 24小时值守: at all hours.
    if (value === '24' && !/least|most|above/.test(kind)) return false;
    return (
      (rhythm?.isDaily === true && text.charAt(end) !== '内') ||
      (/least|most|above/.test(kind) && !/工作日/u.test(near))
    );
  }
  if (unit === '分')
    return (
      kind === 'least' ||
      (kind === 'most' && /差/u.test(near)) ||
      (kind === 'above' && /(?:得分|评分|成绩)(?:在|为)?$/u.test(text.slice(0, start)))
    );
  // 扣200元 is what a breach costs, 补贴40元 what somebody is paid, 晚上九点 a time of day.
  if (
    /元$/u.test(unit) &&
    kind !== 'most' &&
    (paid.test(text.slice(Math.max(0, at - 12), at)) || paidBehind.test(text.slice(end)))
  )
    return false;
  if (unit === '点' && /[早午晚晨夜间]上?$/u.test(text.slice(Math.max(0, at - 4), at))) return false;
  if (kind === 'onceInSpan' || kind === 'inRhythm') {
    if (rhythm === undefined) return false;
    if (kind === 'onceInSpan') return true;
  }
  // 达到二级甲等 is a grade.
  if (isChinese && /^[级等星类档流]/u.test(unit)) return false;
  if (kind === 'least') return !(isChinese && value === '1' && /^达/u.test(all));
  if (kind === 'most' || kind === 'perPeriod' || kind === 'eachPeriod') return true;
  if (isChinese && value === '1') return (rhythm !== undefined && happenings.test(unit)) || isOneOf(written, text);
  if (kind === 'above') return true;
  if (isInBrackets(text, start) && !(/（共$/u.test(near.slice(0, -all.length)) && happenings.test(unit))) return false;
  if (/^(?:object|joined|listed|given|left|passing|eachOne)$/u.test(kind)) return true;
  if (!isChinese) return true;
  if (kind === 'behind') return unit !== '项' && unit !== '条' && !/[分有这那几每做到持]/u.test(text.charAt(start - 1));
  return (
    (kind === 'inRhythm' && /^[个天]$/u.test(unit)) ||
    isApiece(unit, start, text) ||
    (/^[多余]?(?:[次场期所名篇门轮家堂处件座台辆套本册部张份株棵]|场次|人次)$/u.test(unit) &&
      !/[一会]/u.test(text.charAt(end)))
  );
}

const belowZero = /(?:(?:^|[^0-9℃度])[-−－]|零下)$/u;
const ofWhich = /^(?:以[上下内])?的?[\u3400-\u9fff]{2,10}[0-9]{1,6}(?!月|日|年)[\u3400-\u9fff]/u;
const decided =
  /^(?:（[^（）]{1,8}）)?(?:的[^，。；]{0,8})?，?(?:由|[须需]?经|报)[^，。；]{2,16}(?:批准|审批|签字|审核|审定|同意|准假|备案|决定)/u;
const paid = /[扣罚][^，。；、]{0,10}$|(?:补贴|补助|津贴|奖励|奖金?)(?:标准)?为?$/u;
const paidBehind = /^(?:以内|以下)?的?(?:一次性)?(?:奖励|奖补|补贴|补助|津贴|奖金|罚款)/u;

const ofObject = /(?:^|[，。；]|[^\u3400-\u9fff]|[周月年度期天员师生])[对到赴在][^，。；]{0,8}$/u;
const doneSoOften = /^[^，。；0-9]{2,40}?[0-9一二两三四五六七八九十]{1,3}[次轮场遍]/u;

const followedByRule = /^[\u3400-\u9fff]{0,10}(?:制度|规定|要求|准则|标准|规范|纪律|原则|措施)/u;
