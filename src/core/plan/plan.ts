import type { Day, Span } from '../day.ts';
import type { Decimal } from '../decimal.ts';
import type { Target } from '../target/kinds.ts';

/** Where a node stands in its file; lines and columns from 1, the end exclusive. Columns count UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What must be done, by whom, how much and by when; never what has been done. */
export interface Plan {
  /** The path by which the file was read, for messages. */
  readonly file: string;
  /** Names the ledger's folder: `a-z 0-9 -`, 2 to 63 characters. */
  readonly id: string;
  readonly title: string;
  readonly issuer: Issuer;
  readonly period: Span;
  readonly breaks: readonly Break[];
  readonly terms: readonly Term[];
  readonly source?: Source;
  readonly aim?: string;
  /** The kinds of unit that the plan speaks to: kind → name. */
  readonly units: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
  readonly at: Place;
}

export interface Issuer {
  readonly id: string;
  readonly name: string;
}

/** 寒假, 暑假: a recurring duty owes nothing in a period wholly inside one. */
export interface Break extends Span {
  readonly title?: string;
  readonly at: Place;
}

/** 学期, whose days the bureau sets: what is to be done `every: term` counts by them. */
export interface Term extends Span {
  readonly title?: string;
  readonly at: Place;
}

export interface Source {
  readonly title: string;
  readonly url?: string;
  /** False where the text that we have ends early. */
  readonly complete: boolean;
  readonly at: Place;
}

export interface Section {
  /** As the document counts: 一, 二. */
  readonly number: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly at: Place;
}

export interface Item {
  readonly id: string;
  readonly title: string;
  /** 考核分值 of the item; its requirements' do not add up to more. */
  readonly score?: Decimal;
  /** Sentences that ask for nothing one could check off. */
  readonly context: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly at: Place;
}

export interface Requirement {
  /** Unique in the plan, never used again for another duty. */
  readonly id: string;
  /** The duty, in words that a person can answer. */
  readonly text: string;
  /** The clause of the source that asks for it. */
  readonly quote?: string;
  /** How much; absent: done or not done. */
  readonly target?: Target;
  /** The plan's terms, where it is due by them: with other days it is another duty. */
  readonly terms?: readonly Span[];
  /** The last day where one is written; see `dueOf` for the default. */
  readonly due?: Day;
  /** The kinds of unit that it falls to; absent: all. */
  readonly for?: readonly string[];
  /** 牵头单位. */
  readonly lead: readonly string[];
  /** 责任单位. */
  readonly with: readonly string[];
  /** What should be on file (佐证材料). */
  readonly evidence: readonly string[];
  readonly basis?: Basis;
  /** 考核分值: what it counts for in an assessment. */
  readonly score?: Decimal;
  /** 评分标准, in words. */
  readonly scoring?: string;
  readonly tags: readonly string[];
  readonly at: Place;
}

/** A rule outside the source that fixes the frequency or form. */
export interface Basis {
  readonly title: string;
  readonly article?: string;
  readonly url?: string;
}

/** The last day for a requirement: the one written, else the plan's last. */
export function dueOf(plan: Plan, requirement: Requirement): Day {
  return requirement.due ?? plan.period.to;
}

/** A requirement with what it stands under. */
export interface PlacedRequirement {
  readonly section: Section;
  readonly item: Item;
  readonly requirement: Requirement;
}

/** Every requirement in the document's order, with its section and item. */
export function placedRequirements(plan: Plan): PlacedRequirement[] {
  return plan.sections.flatMap((section) =>
    section.items.flatMap((item) => item.requirements.map((requirement) => ({ section, item, requirement }))),
  );
}

export function requirementsOf(plan: Plan): Requirement[] {
  // Nearly every rule asks for them: a loop makes no lists between.
  const found: Requirement[] = [];
  for (const { items } of plan.sections) {
    for (const { requirements } of items) for (const requirement of requirements) found.push(requirement);
  }
  return found;
}

/** The kind of unit to which that falls which is not ours: it stays in the plan, and nobody here is asked for it. */
export const othersKind = 'others';

/** The kinds of unit that requirements may be for, by their keys. */
export function kindsIn({ units }: Pick<Plan, 'units'>): readonly string[] {
  return Object.keys(units).filter((kind) => kind !== othersKind);
}

/** Whether a requirement falls to units of this kind; where no unit is known, to everyone but what was sorted out as others'. */
export function fallsTo(requirement: Requirement, kind: string | undefined): boolean {
  if (requirement.for === undefined) return true;
  return requirement.for.some((each) => (kind === undefined ? each !== othersKind : each === kind));
}

/** The plan without what was sorted out as others', and without what then holds nothing: the same plan where nothing was. */
export function withoutOthers(plan: Plan): Plan {
  if (requirementsOf(plan).every((each) => fallsTo(each, undefined))) return plan;
  const left = ({ requirements, ...item }: Item): Item => ({
    ...item,
    requirements: requirements.filter((each) => fallsTo(each, undefined)),
  });
  const sections = plan.sections.map(({ items, ...section }) => ({
    ...section,
    items: items.map(left).filter(({ requirements }) => requirements.length > 0),
  }));
  return { ...plan, sections: sections.filter(({ items }) => items.length > 0) };
}
