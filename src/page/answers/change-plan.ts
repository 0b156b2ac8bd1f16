import type { Day } from '../../core/day.ts';
import { typedDay } from '../../core/draft/guesses/typed-value.ts';
import { editPlan, type PlanChange, type TypedSpan } from '../../core/draft/triage/edit-plan.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { typedWords, whyUnchanged } from '../../words/answers/draft-words.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import { guessMessages } from '../../words/areas/plans/review.ts';
import type { Language } from '../../words/language.ts';
import { exact, line, type Shown } from '../../words/shown.ts';
import type { TypedAnswer } from './read-answer.ts';

/** So many lines are left for terms and breaks that are not there yet. */
export const spareSpans = 2;

/** The calendar's lists, as their fields are named. */
export const spanKeys = ['terms', 'breaks'] as const;

export type SpanKey = (typeof spanKeys)[number];

interface Context {
  readonly text: string;
  /** As the text has it. */
  readonly plan: Plan;
  readonly typed: TypedAnswer;
  readonly today: Day;
  /** Records stand under its id: another would lose them. */
  readonly hasRecords: boolean;
  readonly language: Language;
}

type Read = { readonly changes: readonly PlanChange[] } | { readonly why: Shown };

/** What was typed of the plan as a whole, all of it or nothing; fields that were not shown stay as they are. */
export function changePlan(context: Context): { readonly text: string } | { readonly why: Shown } {
  const { text, language } = context;
  const changes: PlanChange[] = [];
  for (const read of [named(context), days(context), units(context), ...spanKeys.map((key) => spans(key, context))]) {
    if ('why' in read) return read;
    changes.push(...read.changes);
  }
  if (changes.length === 0) return { text };
  const changed = editPlan(text, changes);
  return 'text' in changed ? changed : { why: whyUnchanged(changed, language) };
}

/** A field's text where it is another than the plan's. */
function typedAnew({ typed }: Context, field: string, now: string): string | undefined {
  const given = typed.get(field)?.[0]?.trim();
  return given === undefined || given === exact(now) ? undefined : given;
}

function named(context: Context): Read {
  const { plan, language, hasRecords } = context;
  const say = draftPagesMessages[language];
  const { issuer, source } = plan;
  const [title, id] = [typedAnew(context, 'plan.title', plan.title), typedAnew(context, 'plan.id', plan.id)];
  const parts = [
    { key: 'issuer', within: 'name', value: typedAnew(context, 'plan.issuer.name', issuer.name) },
    { key: 'issuer', within: 'id', value: typedAnew(context, 'plan.issuer.id', issuer.id) },
    { key: 'source', within: 'title', value: typedAnew(context, 'plan.source.title', source?.title ?? '') },
  ] as const;
  const url = typedAnew(context, 'plan.source.url', source?.url ?? '');
  if ([title, id, ...parts.map(({ value }) => value)].includes('')) return { why: say.empty };
  if (id !== undefined && hasRecords) return { why: say.idInUse };
  return {
    changes: [
      ...(title === undefined ? [] : [{ key: 'title', value: title } as const]),
      ...(id === undefined ? [] : [{ key: 'id', value: id } as const]),
      ...parts.flatMap(({ value, ...part }) => (value === undefined ? [] : [{ ...part, value }])),
      ...(url === undefined ? [] : [{ key: 'source', within: 'url', value: url || undefined } as const]),
    ],
  };
}

function days(context: Context): Read {
  const { plan, today, language } = context;
  const changes: PlanChange[] = [];
  for (const within of ['from', 'to'] as const) {
    const given = typedAnew(context, `plan.period.${within}`, plan.period[within]);
    if (given === undefined) continue;
    const value = typedDay(given, plan.period, today);
    if (value === undefined) return { why: notADay(given, plan, language) };
    changes.push({ key: 'period', within, value });
  }
  return { changes };
}

function notADay(given: string, { period }: Plan, language: Language): Shown {
  return line`${exact(given)}${guessMessages[language].colon}${typedWords('notUnderstood', 'day', period, language)}`;
}

/** Kinds by their names: an emptied one goes, a new one gets a key of its own. */
function units(context: Context): Read {
  const { plan, typed } = context;
  const changes: PlanChange[] = [];
  for (const [kind, name] of Object.entries(plan.units)) {
    const given = typedAnew(context, `plan.units.${kind}`, name);
    if (given !== undefined) changes.push({ key: 'units', within: kind, value: given === '' ? undefined : given });
  }
  const added = typed.get('plan.new-unit')?.[0]?.trim() ?? '';
  return { changes: added === '' ? changes : [...changes, { key: 'units', within: freeKind(plan), value: added }] };
}

function freeKind({ units: kinds }: Plan): string {
  let count = 1;
  while (Object.hasOwn(kinds, `kind-${count}`)) count += 1;
  return `kind-${count}`;
}

/** A line a term, or a break: emptied it goes. */
function spans(key: SpanKey, context: Context): Read {
  const { plan, typed, language } = context;
  const now = plan[key];
  const lines: TypedSpan[] = [];
  for (let index = 0; index < now.length + spareSpans; index += 1) {
    const own = (part: keyof TypedSpan) => typed.get(`${key}.${index}.${part}`)?.[0]?.trim() ?? '';
    const [title, from, to] = [own('title'), own('from'), own('to')];
    if (title === '' && from === '' && to === '') continue;
    if (from === '' || to === '') return { why: draftPagesMessages[language].bothDays };
    const [first, last] = [typedDay(from, plan.period, context.today), typedDay(to, plan.period, context.today)];
    if (first === undefined || last === undefined)
      return { why: notADay(first === undefined ? from : to, plan, language) };
    lines.push({ title, from: first, to: last });
  }
  const isShown = typed.has(`${key}.0.from`);
  const isSame = JSON.stringify(lines) === JSON.stringify(now.map(({ title = '', from, to }) => ({ title, from, to })));
  return { changes: !isShown || isSame ? [] : [{ key, spans: lines }] };
}
