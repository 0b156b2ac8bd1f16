import { type Day, parseDay, type Span } from '../../src/core/day.ts';
import { type Decimal, parseDecimal } from '../../src/core/decimal.ts';
import type { Break, Place, Plan, Requirement, Term } from '../../src/core/plan/plan.ts';
import type { By } from '../../src/core/progress/due-within.ts';
import type { Every } from '../../src/core/progress/periods.ts';
import type { UnitRef } from '../../src/core/progress/progress.ts';
import type { CapTarget } from '../../src/core/target/cap.ts';
import type { CountTarget } from '../../src/core/target/count.ts';
import type { LevelTarget } from '../../src/core/target/level.ts';
import type { NeverTarget } from '../../src/core/target/never.ts';
import type { RecurringTarget } from '../../src/core/target/recurring.ts';
import type { ShareTarget } from '../../src/core/target/share.ts';

export const somewhere: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`no such day: ${text}`);
  return found;
}

/** `2023-01-01..2023-12-31`. */
export function span(text: string): Span {
  const [from = '', to = ''] = text.split('..');
  return { from: day(from), to: day(to) };
}

export function decimal(text: string): Decimal {
  const found = parseDecimal(text);
  if (found === undefined) throw new Error(`no such amount: ${text}`);
  return found;
}

export interface PlanParts extends Partial<Omit<Plan, 'period' | 'breaks' | 'terms' | 'sections'>> {
  /** `from..to`; default: 2023. */
  readonly period?: string;
  /** Each `from..to`. */
  readonly breaks?: readonly string[];
  /** Likewise, with a title before it: `春季学期 from..to`. */
  readonly terms?: readonly string[];
  readonly sections?: Plan['sections'];
  /** All under one item; instead of `sections`. */
  readonly requirements?: readonly Requirement[];
}

/** A sound plan for 2023 with what a test cares about put into it. */
export function planWith({
  period = '2023-01-01..2023-12-31',
  breaks = [],
  terms = [],
  requirements,
  ...rest
}: PlanParts = {}): Plan {
  return {
    file: 'plans/party-governance-2023.yaml',
    id: 'party-governance-2023',
    title: '区教育局2023年全面从严治党工作要点',
    issuer: { id: 'district-education', name: '区教育局' },
    units: { bureau: '区教育局机关', school: '中小学校' },
    sections: [sectionOf(requirements ?? [requirement()])],
    at: somewhere,
    ...rest,
    period: span(period),
    breaks: breaks.map((text): Break => ({ ...span(text), at: somewhere })),
    terms: terms.map(termFrom),
  };
}

function termFrom(text: string): Term {
  const [days = '', title] = text.split(' ').reverse();
  return { ...span(days), ...(title && { title }), at: somewhere };
}

function sectionOf(requirements: readonly Requirement[]): Plan['sections'][number] {
  const item = { id: '1', title: '强化政治领航', context: [], requirements, at: somewhere };
  return { number: '一', title: '突出政治引领', items: [item], at: somewhere };
}

/** A requirement without a target, with what a test cares about put into it. */
export function requirement(parts: Partial<Omit<Requirement, 'due'>> & { readonly due?: string } = {}): Requirement {
  const { due, ...rest } = parts;
  return {
    id: '1.1',
    text: '专题学习研究意识形态工作',
    lead: [],
    with: [],
    evidence: [],
    tags: [],
    at: somewhere,
    ...rest,
    ...(due !== undefined && { due: day(due) }),
  };
}

interface Across {
  readonly across?: boolean;
}

export function count(atLeast: string, { across = false }: Across = {}): CountTarget {
  return { kind: 'count', atLeast: decimal(atLeast), unit: '次', across };
}

export function recurring(
  atLeast: string,
  every: Every,
  { across = false, by }: Across & { readonly by?: By } = {},
): RecurringTarget {
  return { kind: 'recurring', atLeast: decimal(atLeast), unit: '次', every, ...(by && { by }), across };
}

/** Of so many percent. */
export function share(percent: string, { across = false }: Across = {}): ShareTarget {
  return { kind: 'share', percent: decimal(percent), of: '中小学校', across };
}

export function cap(atMost: string, { across = false }: Across = {}): CapTarget {
  return { kind: 'cap', atMost: decimal(atMost), unit: '份', across };
}

export function level(bound: LevelTarget['bound'], amount: string): LevelTarget {
  return { kind: 'level', bound, amount: decimal(amount), unit: '人', across: false };
}

export function never(every?: Every): NeverTarget {
  return { kind: 'never', ...(every && { every }), across: false };
}

export const school: UnitRef = { id: 'primary-1', name: '实验小学', kind: 'school' };

export const bureau: UnitRef = { id: 'bureau-office', name: '区教育局办公室', kind: 'bureau' };
