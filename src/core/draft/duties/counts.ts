import { type Decimal, formatDecimal } from '../../decimal.ts';
import { numberForm, readNumber } from '../../text/read-number.ts';
import { rhythmNamed } from '../../text/rhythms-in.ts';
import { verbEndsAt } from '../clauses/acting-verbs.ts';
import type { FoundTarget, TargetDoubt } from './found-target.ts';
import { comparedOnly, counted, least, most } from './measure-words.ts';
import { isAttribute, isOrdinal } from './number-place.ts';
import { heldOn, type RhythmBefore, rhythmsBefore, type WrittenRhythm, writtenRhythm } from './rhythms.ts';

const scale = '[万亿]{0,2}';
const unit = `(${scale}[多余]?(?:${counted}))`;
/** Behind a comparing word any word is what it counts, where nothing else follows it: 不超过3周, 6款以上. */
const anyUnit = `(${scale}[多余]?(?:[A-Za-zμ℃°]{1,6}(?:/[A-Za-z]{1,5})?|${counted}|${comparedOnly}|(?!以上|以内|之内|以下|左右|分之)[\\u3400-\\u9fff]{1,4}(?=[，。；、）”]|$|以上|以内|之内|以下|左右)))`;
const amount = `(${numberForm})(?: ?[-—–~～至到] ?(${numberForm}))?`;

const making =
  '新增|新建|新改扩建|改扩建|扩建|改建|增加|增设|新设|建成|建立|建设|创建|创办|打造|评选|评定|评出|评比|认定|培养|培育|培训|引进|招聘|选聘|选派|选送|遴选|选拔|推出|推选|推荐|开展|组织|举办|举行|召开|承办|发展|表彰|选树|命名|提供|投入|落实|资助|走访|完成|改造|开设|开发|录制|征集|建好|配备|补充|安排|听课|撰写|编写|发表|上好|办好|整治|检查|开放|交流|轮训|家访|慰问|帮扶|设立|设置|申报|争创|创成|建|讲|上|开|阅读|读|写|学习|观看|参加|进行|实施|化解|整改|抽查|督导|巡察|集中学习|成立|组建|签约|结对|打通|疏通|修复|拆除|种植|栽植|维修|更换|清理|绿化|硬化|加装|安装|购置|回访|推送';
const notBefore =
  '(?=[0-9０-９零〇一二两三四五六七八九十百千])(?<![第前0-9０-９.．〇零一二两三四五六七八九十百千])(?<!(?<!每)[年月])(?<!几|数(?=[十百千]))';

/** The surest first: where two overlap, the one before counts. */
const patterns = {
  perPeriod: new RegExp(`${notBefore}${amount}${unit}[/／](年|学年|学期|季度|季|月|周)`, 'gu'),
  eachPeriod: new RegExp(`${notBefore}[一1](?:个)?(周|月|季度|季|学期)${amount}${unit}`, 'gu'),
  onceInSpan:
    /([一1１])([次轮届场期])(?<=[半0-9０-９一二三四五六七八九十两]个?(?:半年|学期|学年|季度|季|星期|周|月|年)..)/gu,
  most: new RegExp(`(?:${most})(?:在)?(?:约)?${amount}${anyUnit}`, 'gu'),
  least: new RegExp(
    `(?:${least})(?:每[人校班次年学期月周]{1,2}|[人平]均)?(?:开展|组织|召开|举行|举办|完成|参加|新增|培训|听课|安排|创建|建成|上|为|约|近|到)?${amount}${anyUnit}`,
    'gu',
  ),
  changed: new RegExp(`(?:提高|提升|增加|增长|上升|下降|降低|减少|压减|压缩)(?:约|近)?${amount}(个?百分点)`, 'gu'),
  inRhythm: new RegExp(`(?:每|隔|双[周月]|单[周月])[0-9０-９]{0,3}[^，。；0-9０-９第]{1,25}?${amount}${unit}`, 'gu'),
  above: new RegExp(`${notBefore}${amount}${anyUnit}(?:及|或)?(以上|以内|之内|以下)`, 'gu'),
  given: new RegExp(
    `(?<=为|给|对|向|在|与|同|帮助|组织|[对为给][^，。；]{1,12}的)(?=[0-9０-９零〇一二两三四五六七八九十百千])${amount}${unit}(?=[^，。；]{1,24}(?:提供|完成|签订|签署|结成|增设|设立|设置|建立|建设|安装|加装|加固|更换|维修|改造|修缮|接通|推行|试行|启动|举办|开展|发放|资助|进行|配备|实施|参加))`,
    'gu',
  ),
  making: new RegExp(`(?:${making})(?:了)?(?:约|近|各|不少于)?${amount}${unit}`, 'gu'),
  behind: new RegExp(`${notBefore}${amount}${unit}(?:左右)?(?=[，。；、）]|并(?!列)|（(?![^（）]{0,12}[0-9])|$)`, 'gu'),
  left: new RegExp(`(?:剩余|其余|余下|尚余)(?:的)?${amount}${unit}(?=[^，。；]{1,24}$|[^，。；]{1,24}[，。；])`, 'gu'),
  passing: new RegExp(
    `(?<=^|[，。；：、])${amount}${unit}[\\u3400-\\u9fff、（）]{0,14}?(?:达到|实现|通过|获得?|建成|创成|成为|完成|评为|入选|进入|参加|参与)`,
    'gu',
  ),
  object: new RegExp(
    `(?:${making})[\\u3400-\\u9fff、]{1,16}?(?<![第前全区市县校有共年月每各])([0-9０-９]{1,6})${unit}`,
    'gu',
  ),
  joined: new RegExp(
    `(?<=(?:${making})[^，。；]{0,60}[0-9]${scale}(?:${counted})[^，。；0-9]{2,40}(?:[、和及与]|以及))${notBefore}${amount}${unit}(?=[\\u3400-\\u9fff“]{2})`,
    'gu',
  ),
  acted: new RegExp(`${notBefore}${amount}${unit}`, 'gu'),
} as const;

/** What each of them cannot do without, told far quicker than the whole. */
const needs: Readonly<Partial<Record<string, RegExp>>> = {
  perPeriod: /[/／]/,
  eachPeriod: /[一1]个?[周月季学]/u,
  onceInSpan: /[一1１][次轮届场期]/u,
  most: new RegExp(most, 'u'),
  least: new RegExp(least, 'u'),
  changed: /百分点/u,
  inRhythm: /[每隔双单]/u,
  above: /以上|[以之]内|以下/u,
  left: /[剩其尚]余|余下/u,
  passing: /[达实通获建创成完评入进参]/u,
  object: /[0-9０-９]/u,
  joined: /[0-9][^，。；]*[、和及与][0-9]/u,
};

/** Numbers with a unit that the text demands. */
export function* counts(text: string): Iterable<FoundTarget> {
  const rhythmBefore = rhythmsBefore(text);
  for (const [kind, pattern] of Object.entries(patterns)) {
    if (needs[kind]?.test(text) === false) continue;
    for (const match of text.matchAll(pattern)) {
      const read = countFrom(writtenIn(kind as CountKind, match), text, rhythmBefore);
      if (read !== undefined) yield read;
    }
  }
}

type CountKind = keyof typeof patterns;

/** A number with its unit, as a pattern found it. */
interface Written {
  readonly kind: CountKind;
  readonly start: number;
  readonly end: number;
  readonly all: string;
  readonly number: string;
  /** The upper end of a span (3至5名); else the number itself. */
  readonly upper: string;
  readonly unit: string;
  /** 以上, 以内; or the period in 2次/年. */
  readonly tail: string;
}

function writtenIn(
  kind: CountKind,
  { 0: all, 1: first = '', 2: second, 3: third, 4: fourth, index = 0 }: RegExpMatchArray,
): Written {
  const place = { kind, start: index, end: index + all.length, all };
  if (kind === 'inRhythm')
    return {
      ...place,
      start: index + all.lastIndexOf(first),
      number: first,
      upper: second ?? first,
      unit: third ?? '',
      tail: '',
    };
  if (kind === 'object' || kind === 'onceInSpan')
    return { ...place, number: first, upper: first, unit: second ?? '', tail: '' };
  if (kind === 'eachPeriod')
    return { ...place, number: second ?? '', upper: third ?? second ?? '', unit: fourth ?? '', tail: first };
  return { ...place, number: first, upper: second ?? first, unit: third ?? '', tail: fourth ?? '' };
}

const perPerson = /每(?:人|校|班|名|所|位|个班|次|场)/u;
/** What has a height at any time and no sum: 班额不超过45人, 生均图书不少于30册. */
const level =
  /(?:[生师班校人户园年亩]均|平均|班额|规模|(?<!参加|培训|受益)人数|面积|浓度|温度|年龄|寿命|总量|存量|间隔|时限|时间|时长|用时|周期|期限|排名|位次|水平|距离|高度|宽度|重量|价格|标准|密度|强度|指数)[^，。；]{0,12}$/u;

function countFrom(written: Written, text: string, rhythmBefore: RhythmBefore): FoundTarget | undefined {
  const { kind, start, end } = written;
  const isCap = kind === 'most' || (kind === 'above' && written.tail !== '以上');
  const amount = readNumber(isCap ? written.upper : written.number);
  const rhythm = rhythmOf(written, rhythmBefore);
  if (amount === undefined || amount.coefficient === 0n) return undefined;
  if (!isCounted(written, formatDecimal(amount), rhythm, text)) return undefined;
  const unit = written.unit.replace(/[多余]/gu, '');
  const doubt = doubtOf(written, isCap, rhythm, text);
  const place = { start, end, doubt, ...(rhythm?.doubt !== undefined && { from: rhythm.start }) };
  const measure = rhythm === undefined && doubt === undefined && isLevel(written, isCap, text) ? 'latest' : undefined;
  const rest = { ...(unit !== '' && { unit }), ...(measure && { measure }) } as const;
  if (isCap) return { target: { 'at-most': formatDecimal(amount), ...rest }, ...place };
  const { every, times = heldOn(text, start) } = rhythm ?? {};
  const each = ({ coefficient, scale }: Decimal) => formatDecimal({ coefficient: coefficient * BigInt(times), scale });
  const upper = written.upper === written.number ? undefined : readNumber(written.upper);
  return {
    target: { 'at-least': each(amount), ...rest, ...(every && { every }) },
    ...place,
    ...(upper && { upper: each(upper) }),
  };
}

/** The rhythm in which a number is meant. */
interface Rhythm extends WrittenRhythm {
  readonly isDaily: boolean;
  /** Where the text names it. */
  readonly start: number;
}

function rhythmOf({ kind, tail, start }: Written, rhythmBefore: RhythmBefore): Rhythm | undefined {
  const isNamed = kind === 'perPeriod' || kind === 'eachPeriod';
  const found = isNamed ? { start, rhythm: rhythmNamed(tail), isDaily: false } : rhythmBefore(start);
  return found && { ...writtenRhythm(found), isDaily: found.isDaily, start: found.start };
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
  const isBare = /^(?:behind|making|object|joined|acted|given|passing|changed)$/u.test(kind);
  return isBare && rhythm?.every === undefined ? 'bare-number' : undefined;
}

/** A height at any time, and no sum: 班额不超过45人; so is every limit to what lasts. */
function isLevel({ kind, start, unit }: Written, isCap: boolean, text: string): boolean {
  if (kind !== 'least' && kind !== 'most' && kind !== 'above') return false;
  return level.test(text.slice(Math.max(0, start - 20), start)) || (isCap && lasting.test(unit));
}

const lasting = /^(?:个?工作日|自然日|个月|星期|[周天日月年]|小时|分钟)$/u;

/** 上半年开展一次约谈, 家长会、座谈会各一次. */
function isHeld(before: string): boolean {
  return /(?:开展|召开|举办|举行|组织|进行|各)[一][次场]$/u.test(before);
}

const happenings = /^(?:次|场|期|节|轮|堂|篇|份|场次|本|件|门|幅|遍)$/u;

const wordsOfOne = /^(?:[些般定样起致直旦切律贯体流线下时心道同向度]|方面|系列|部分|点儿?|整套|大批|会儿)/u;

/** How long one time lasts, and days to answer in, are conditions; a number that no comparing word makes a demand must be plainly a count. */
function isCounted(
  { kind, number: digits, unit, start, end, all }: Written,
  value: string,
  rhythm: Rhythm | undefined,
  text: string,
): boolean {
  const isChinese = !/[0-9０-９]/u.test(digits);
  // 一些, 一般, 一定, 一系列: words, and no number.
  if (/^一$/u.test(digits) && wordsOfOne.test(unit)) return false;
  // 落实18项核心制度 names them; nobody counts them off.
  const at = kind === 'inRhythm' ? start : start + all.indexOf(digits);
  if (/(?:落实|执行|贯彻|遵守)$/u.test(text.slice(Math.max(0, at - 2), at)) && followedByRule.test(text.slice(end)))
    return false;
  if (isOrdinal(text, start, end, unit) || isAttribute(text, all, start, end, unit)) return false;
  if (kind === 'acted' && !verbEndsAt(text.slice(Math.max(0, start - 4), start))) return false;
  if (unit === '') return !isChinese && !/^(?:19|20)[0-9]{2}$/u.test(digits);
  // 35岁以下、大专以上 says who; 力争10月前 until when.
  if (kind === 'above' && /^周?岁$/u.test(unit) && /^[、，]?[\u3400-\u9fff]/u.test(text.slice(end))) return false;
  if (kind === 'least' && unit === '月') return false;
  if (/^[年届级]/u.test(unit) && /^(?:19|20)[0-9]{2}$/u.test(digits)) return false;
  if (kind === 'changed') return true;
  const near = text.slice(Math.max(0, start - 16), end);
  if (/^(?:小时|分钟)$/u.test(unit)) {
    return rhythm?.isDaily === true || (/least|most|above/.test(kind) && !/每(?:次|场|节|堂)|工作日/u.test(near));
  }
  if (unit === '分') return kind === 'least';
  if (rhythm?.isDaily && value === '1' && (isChinese || unit === '次')) return false;
  if (kind === 'onceInSpan' || kind === 'inRhythm') {
    if (rhythm === undefined) return false;
    if (kind === 'onceInSpan') return true;
  }
  // 达到二级甲等 is a grade.
  if (isChinese && /^[级等星类档流]/u.test(unit)) return false;
  if (kind === 'least') return !(isChinese && value === '1' && /^达/u.test(all));
  if (kind === 'most' || kind === 'perPeriod' || kind === 'eachPeriod') return true;
  if (isChinese && value === '1')
    return (
      (rhythm !== undefined && happenings.test(unit)) || (/^[次场]$/u.test(unit) && isHeld(text.slice(0, start) + all))
    );
  if (kind === 'above') return true;
  if (isInBrackets(text, start)) return false;
  // 其中小学4所 says again a part of what was counted before it; 其中2024年5条 says how much by then.
  if (/其中[^，。；]{0,40}$/u.test(text.slice(Math.max(0, start - 44), start)) && !yearBefore.test(near)) return false;
  if (/^(?:object|joined|given|left|passing)$/u.test(kind)) return true;
  if (!isChinese) return true;
  if (kind === 'behind') return unit !== '项' && unit !== '条' && !/[分有这那几每做到持]/u.test(text.charAt(start - 1));
  return (
    /^(?:次|场|期|所|名|篇|门|轮|场次|人次|家|堂|处|件|座|台|辆|套)$/u.test(unit) && !/[一会]/u.test(text.charAt(end))
  );
}

const followedByRule = /^[\u3400-\u9fff]{0,10}(?:制度|规定|要求|准则|标准|规范|纪律|原则|措施)/u;
const yearBefore = /(?:19|20)[0-9]{2}年[0-9]{1,6}[\u3400-\u9fff]{1,3}$/u;

/** No bracket is so long that it would have to be looked for farther away. */
const longestBracket = 400;

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestBracket), at);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}
