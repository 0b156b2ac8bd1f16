import type { Span } from '../../day.ts';
import { deadlinesIn } from '../../text/deadline-in.ts';
import { withoutNames } from '../../text/without-names.ts';
import { targetsIn } from '../amounts/targets.ts';
import { responsibleIn } from '../notes/responsible-in.ts';
import { headingOf } from '../outline/number.ts';

/** What of a line could be measured, dated or named: a duty has it, or nobody will ask for it. */
export type Mark =
  | { readonly kind: 'number'; readonly text: string; readonly value: string; readonly isBare: boolean }
  | { readonly kind: 'date'; readonly text: string; readonly day: string }
  | { readonly kind: 'unit'; readonly text: string };

export interface MarkFound {
  readonly mark: Mark;
  /** Where in the line, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What a line without marks has none of: told quickly. */
const mayMark = /[0-9一二两三四五六七八九十百每]|[年期季]|责任|牵头|负责|配合|主办|承办|全覆盖|零/u;

/** Every number, date and unit in its order; one within another is told once. The line's own number is none. */
export function marksIn(text: string, period: Span): MarkFound[] {
  if (!mayMark.test(text)) return [];
  const heading = headingOf(text);
  const taken = new Uint8Array(text.length);
  if (heading !== undefined && !heading.isDoubtful) taken.fill(1, 0, text.length - heading.rest.length);
  const found: MarkFound[] = [];
  for (const each of [...unitsIn(text), ...datesIn(text, period), ...amountsIn(text), ...figuresIn(text)]) {
    if (taken.subarray(each.start, each.end).includes(1)) continue;
    taken.fill(1, each.start, each.end);
    found.push(each);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A note that its line breaks off, too: （责任单位：各学校、工会 and no more. */
const labelled = /(?:牵头|责任|配合|主办|承办|协办)(?:单位|科室|处室|部门)[:：]([^。；;：:（）()]{2,80})/gu;

/** Of notes alone: any other name may be anything. */
function unitsIn(text: string): MarkFound[] {
  const { notes } = responsibleIn(text);
  const names =
    notes.length > 0
      ? notes.flatMap(({ responsible }) => [...responsible.lead, ...responsible.with])
      : Array.from(text.matchAll(labelled), ([, list = '']) => list.split(/[、，,\s]+/u)).flat();
  return [...new Set(names.filter(Boolean))].flatMap((name): MarkFound[] => {
    const start = text.lastIndexOf(name);
    return start < 0 ? [] : [{ mark: { kind: 'unit', text: name }, start, end: start + name.length }];
  });
}

function datesIn(text: string, period: Span): MarkFound[] {
  return deadlinesIn(text, period).map(({ day, start, end }) => {
    return { mark: { kind: 'date', text: text.slice(start, end), day }, start, end };
  });
}

function amountsIn(text: string): MarkFound[] {
  return targetsIn(text).map(({ target, start, end, doubt }) => ({
    mark: {
      kind: 'number',
      text: text.slice(start, end),
      value: target['at-least'] ?? target['at-most'] ?? '',
      isBare: doubt === 'rhythm',
    },
    start,
    end,
  }));
}

/** With the measure word behind them; not the 4 of A4, nor a time of day. */
const figures =
  /(?<![A-Za-z0-9.〕\]］]|[0-9][:：])[0-9]+(?![0-9]*[:：][0-9]{2})(?:[.．][0-9]+)?(?:[%‰]|[万亿]?(?:人次|项次|场次|学时|课时|小时|分钟|平方米|公里|[\u3400-\u9fff])?)(?![A-Za-z])/gu;
/** Years, days, and what numbers something: 3. of a list, 2号, 3年级. */
const noAmount = /^[0-9.]+(?:年|月|日|号|班|届|级|[点时两])|^(?:19|20)[0-9]{2}$/u;
const listed = /^[.．、)）]/u;

function figuresIn(text: string): MarkFound[] {
  return Array.from(withoutNames(text).matchAll(figures)).flatMap(({ 0: written, index }): MarkFound[] => {
    const plain = written.normalize('NFKC');
    const value = /^[0-9.]*[0-9]/.exec(plain)?.[0] ?? '';
    const end = index + written.length;
    if (noAmount.test(plain) || (plain === value && listed.test(text.slice(end)))) return [];
    return [{ mark: { kind: 'number', text: written, value, isBare: plain === value }, start: index, end }];
  });
}
