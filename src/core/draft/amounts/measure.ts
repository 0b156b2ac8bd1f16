import { compare, formatDecimal } from '../../decimal.ts';
import { readNumber } from '../../text/read-number.ts';
import { englishMeasure } from '../english/english-measure.ts';
import { isLatin } from '../english/english-text.ts';
import { unitOfLevel } from './bare-levels.ts';
import type { FoundTarget } from './found-target.ts';
import { least, most } from './measure-words.ts';
import { targetsIn } from './targets.ts';

const number = '[0-9.．]{1,12}';
const figure = new RegExp(
  `^(${least}|${most}|[<>＜＞])? ?(${number})(?: ?[-—–~～至] ?${number})? ?(%|[\\u3400-\\u9fff]{0,4}?)(以上|以下|以内|之内)?$`,
  'u',
);
const atMost = new RegExp(`^(?:${most}|[<＜])$`, 'u');
/** 名称（人）, 交流（次/学期）: what the figure beside the name counts. */
const unitBehind = /[（(]([^（）()]{1,12})[）)]$/u;
const perPeriod: Readonly<Record<string, string>> = {
  周: 'week',
  月: 'month',
  季度: 'quarter',
  半年: 'half-year',
  学期: 'term',
  年: 'year',
};

/** A name without what its figure counts: 强基计划录取（人） is called 强基计划录取. */
export function withoutUnit(name: string): string {
  const [, unit = ''] = unitBehind.exec(name) ?? [];
  return isUnit(unit) ? name.replace(unitBehind, '') : name;
}

/** 结对班级（个） and 6 are 结对班级6个, 覆盖率（%） and ≥95 覆盖率≥95%. */
export function withFigure(name: string, written: string): string {
  const bare = withoutUnit(name);
  const unit = /[0-9]$/.test(written) && bare !== name ? (unitBehind.exec(name)?.[1] ?? '') : '';
  return `${bare}${written}${unit}`;
}

function isUnit(text: string): boolean {
  return /^(?:[%‰]|[A-Za-zμ℃/]{1,8})$|^[\u3400-\u9fff]{1,3}(?:[/／][\u3400-\u9fff]{1,3})?$/u.test(text);
}

/** A figure without a word of what it counts, or a bound of a share: 92, ≤48, 不低于95%. */
export function isBareFigure(measure: string): boolean {
  const [all, sign, , unit = '', tail] = figure.exec(measure) ?? [];
  if (all === undefined) return false;
  return unit === '' || (unit.includes('%') && (sign !== undefined || tail !== undefined));
}

/** How many are made in these years is no height that could fall from the years before. */
const made = /创建|创成|新增|新建|培育|培养|培训|引进|建成|完成/u;

/**
 * The target that a figure in a cell of its own sets for what the cell beside it names; `undefined` where it is no figure. Below what
 * it was in the years `before`, it is to fall.
 */
export function targetOfMeasure(
  measure: string,
  name: string,
  before: readonly string[] = [],
): FoundTarget | undefined {
  if (isLatin(name)) return englishMeasure(measure, name);
  const place = { start: 0, end: 0 };
  const [, sign = '', written = '', own = '', tail = ''] = figure.exec(measure) ?? [];
  const amount = written === '' ? undefined : readNumber(written.normalize('NFKC'));
  if (amount === undefined) return inWords(measure);
  const earlier = before.map((each) => figure.exec(each));
  const counted = earlier.find((each) => each?.[3])?.[3] ?? '';
  const [unit = '', per = ''] = (own || (unitBehind.exec(name)?.[1] ?? counted)).split(/[/／]/u);
  const last = readNumber(earlier.at(-1)?.[2]?.normalize('NFKC') ?? '');
  const isPlain = sign === '' && tail === '';
  const falls = isPlain && !made.test(name) && last !== undefined && compare(amount, last) < 0;
  const isCap = atMost.test(sign) || /[下内]$/u.test(tail) || amount.coefficient === 0n || falls;
  const value = formatDecimal(amount);
  const every = perPeriod[per];
  const bare = isPlain && (!isCap || falls) ? 'bare-number' : undefined;
  const doubt = unit === '' ? 'no-unit' : bare;
  if (unit === '%' && !isCap) return { target: { 'at-least': `${value}%`, of: withoutUnit(name) }, ...place, doubt };
  const target = {
    [isCap ? 'at-most' : 'at-least']: value,
    unit: unit || unitOfLevel(name),
    ...(every && !isCap && { every }),
    ...(falls && { measure: 'latest' as const }),
  };
  return { target, ...place, doubt };
}

/** 每学期2次, 10人以上: its place in the quote is nowhere. */
function inWords(measure: string): FoundTarget | undefined {
  const [found] = targetsIn(measure);
  return found && { ...found, start: 0, end: 0 };
}
