import { addYears, type Day } from '../day.ts';
import { formatDecimal } from '../decimal.ts';
import { fingerprintOf } from '../ledger/fingerprint.ts';
import { likeness } from '../text/likeness.ts';
import { type PlacedRequirement, type Plan, placedRequirements, type Requirement } from './plan.ts';

/** 延续, 修改, 新增, 取消. */
export type DutyChange = 'kept' | 'changed' | 'added' | 'dropped';

export type ChangedPart = 'id' | 'text' | 'target' | 'due' | 'lead' | 'for' | 'score';

/** What became of one duty from one plan to the other. */
export interface DutyDifference {
  readonly verdict: DutyChange;
  readonly before?: PlacedRequirement;
  readonly after?: PlacedRequirement;
  /** For `changed`: what about it. */
  readonly parts: readonly ChangedPart[];
}

/** From this likeness on two texts under different ids are wordings of one duty. */
const leastLikeness = 0.6;

/** Under the same id much less will do: below it the id was used again for another duty. */
const leastUnderOneId = 0.4;

/**
 * Two plans side by side: duties are matched by id, then by likeness of their texts, the likest first. In the order of
 * the second plan, then what only the first has. Days are compared as if both plans began in the same year.
 */
export function planDifference(earlier: Plan, later: Plan): DutyDifference[] {
  const [before, after] = [placedRequirements(earlier), placedRequirements(later)];
  const matches = matchesOf(before, after);
  const years = Number(later.period.from.slice(0, 4)) - Number(earlier.period.from.slice(0, 4));
  const matched = new Set(matches.values());
  return [
    ...after.map((now): DutyDifference => {
      const then = matches.get(now);
      if (then === undefined) return { verdict: 'added', after: now, parts: [] };
      const parts = changedParts(then.requirement, now.requirement, years);
      return { verdict: parts.length === 0 ? 'kept' : 'changed', before: then, after: now, parts };
    }),
    ...before
      .filter((then) => !matched.has(then))
      .map((then): DutyDifference => ({ verdict: 'dropped', before: then, parts: [] })),
  ];
}

/** What each duty of the later plan was in the earlier one. */
function matchesOf(
  before: readonly PlacedRequirement[],
  after: readonly PlacedRequirement[],
): Map<PlacedRequirement, PlacedRequirement> {
  const matches = new Map<PlacedRequirement, PlacedRequirement>();
  const byId = new Map(before.map((then) => [then.requirement.id, then]));
  for (const now of after) {
    const then = byId.get(now.requirement.id);
    if (then === undefined || likeness(then.requirement.text, now.requirement.text) < leastUnderOneId) continue;
    matches.set(now, then);
    byId.delete(now.requirement.id);
  }
  const taken = new Set(matches.values());
  for (const { now, then } of pairsByLikeness(
    before.filter((each) => !taken.has(each)),
    after.filter((each) => !matches.has(each)),
  )) {
    if (matches.has(now) || taken.has(then)) continue;
    matches.set(now, then);
    taken.add(then);
  }
  return matches;
}

function pairsByLikeness(before: readonly PlacedRequirement[], after: readonly PlacedRequirement[]) {
  return after
    .flatMap((now) =>
      before.map((then) => ({ now, then, alike: likeness(then.requirement.text, now.requirement.text) })),
    )
    .filter(({ alike }) => alike >= leastLikeness)
    .sort((a, b) => b.alike - a.alike);
}

function changedParts(before: Requirement, now: Requirement, years: number): ChangedPart[] {
  const parts: ChangedPart[] = [];
  if (before.id !== now.id) parts.push('id');
  if (before.text !== now.text) parts.push('text');
  if (targetPrint(before) !== targetPrint(now)) parts.push('target');
  if (dueMoved(before.due, years) !== now.due) parts.push('due');
  if (listed([...before.lead, ...before.with]) !== listed([...now.lead, ...now.with])) parts.push('lead');
  if (listed(before.for ?? []) !== listed(now.for ?? [])) parts.push('for');
  if (scorePrint(before) !== scorePrint(now)) parts.push('score');
  return parts;
}

/** The same for targets that ask the same, however they are written; the days of terms are the plan's, and other each year. */
function targetPrint({ target, ...rest }: Requirement): string {
  const { due: _due, terms: _terms, ...bare } = rest;
  return fingerprintOf({ ...bare, text: '', ...(target && { target }) });
}

/** The points that it counts for, and the rule by which they are given. */
function scorePrint({ score, scoring = '' }: Requirement): string {
  return `${score === undefined ? '' : formatDecimal(score)} ${scoring}`;
}

function dueMoved(due: Day | undefined, years: number): Day | undefined {
  return due && addYears(due, years);
}

function listed(names: readonly string[]): string {
  return [...names].sort().join('\n');
}
