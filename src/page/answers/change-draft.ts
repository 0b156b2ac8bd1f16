import type { Day } from '../../core/day.ts';
import { answerGuess } from '../../core/draft/guesses/answer-guess.ts';
import { typedKindOf, typedValue, valueAsTyped } from '../../core/draft/guesses/typed-value.ts';
import { bringBack } from '../../core/draft/triage/bring-back.ts';
import { type DutyToSort, dutiesToSort, entryOf, itemsToSort } from '../../core/draft/triage/duties-to-sort.ts';
import type { Sorted } from '../../core/draft/triage/duty-lines.ts';
import { type EditedKey, editDuty, editedKeys, spotIn } from '../../core/draft/triage/edit-duty.ts';
import { groupsToSort } from '../../core/draft/triage/groups-to-sort.ts';
import { guessesToAsk } from '../../core/draft/triage/guesses-to-ask.ts';
import { type Joined, joinDuties } from '../../core/draft/triage/join-duties.ts';
import { addDuty } from '../../core/draft/triage/raise-context.ts';
import { assignKinds, type Sorting, sortDuties } from '../../core/draft/triage/sort-duties.ts';
import { partingAt, partingsOf, splitDuty } from '../../core/draft/triage/split-duty.ts';
import { kindsIn, type Plan, requirementsOf } from '../../core/plan/plan.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { textsOf } from '../../core/plan/yaml/source-node.ts';
import type { Target } from '../../core/target/kinds.ts';
import { bareText } from '../../core/text/bare-text.ts';
import { typedWords, whyUnchanged } from '../../words/answers/draft-words.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import { guessMessages, sortMessages } from '../../words/areas/plans/review.ts';
import type { Language } from '../../words/language.ts';
import { exact, line, type Shown } from '../../words/shown.ts';
import { targetWords } from '../../words/target-words.ts';
import { changePlan } from './change-plan.ts';
import type { TypedAnswer } from './read-answer.ts';

/** Whose a duty may be said to be, as the buttons stand. */
export const sortings = ['ours', 'others', 'never', 'context', 'drop'] as const satisfies readonly Sorting[];

/** What a button asked for: `ours 1.1.2`, `others-item 1.1`, `raise 1.1 0`. */
export interface Wish {
  readonly way: string;
  readonly id: string;
  readonly rest: string;
}

export function wishIn(typed: TypedAnswer): Wish {
  const [way = '', id = '', ...rest] = (typed.get('way')?.[0] ?? '').split(' ');
  return { way, id, rest: rest.join(' ') };
}

export interface Context {
  readonly text: string;
  readonly typed: TypedAnswer;
  /** As the text has it. */
  readonly plan: Plan;
  readonly today: Day;
  readonly hasRecords: boolean;
  /** The draft before each change that was made here, the latest first. */
  readonly earlier: readonly string[];
  readonly language: Language;
}

type Changed = { readonly text: string } | { readonly why: Shown };

/** The plan's text as the wish makes it, or why it cannot be. `undefined` for what no button asks. */
export function changeDraft({ way, id, rest }: Wish, context: Context): Changed | undefined {
  const { text, language } = context;
  const sorting = sortings.find((each) => way === each || way === `${each}-item`);
  const result = (changed: Joined) => told(changed, language);
  if (sorting !== undefined) {
    const isOne = way === sorting;
    const ids = dutiesToSort(text).filter((duty) => (isOne ? duty.id : duty.item.id) === id);
    const named = new Set(ids.map((duty) => duty.id));
    return result(sortDuties(text, named, sorting, sortMessages[language].othersName));
  }
  switch (way) {
    case 'kind':
    case 'kind-item': {
      const of = dutiesToSort(text).filter((duty) => (way === 'kind' ? duty.id : duty.item.id) === id);
      return forKind(rest, new Set(of.map((duty) => duty.id)), context);
    }
    case 'whole':
      return changePlan(context);
    case 'many':
      return manySorted(id, rest, context);
    case 'edit':
      return edited(id, context);
    case 'split':
      return splitWhere(id, context);
    case 'join':
      return result(joinDuties(text, id));
    case 'raise': {
      const sentence = itemsToSort(text).find(({ item }) => item.id === id)?.context[Number(rest)];
      return sentence === undefined ? undefined : result(addedFrom(id, sentence, context));
    }
    case 'add':
      // Written as in an address, so that no sign of a document stands raw in the page.
      return result(addedFrom(id, new URLSearchParams(`text=${rest}`).get('text') ?? '', context));
    case 'accept':
    case 'gone':
      return guessAnswered(way, Number(id), context);
    default:
      return undefined;
  }
}

/** Where the clerk wrote the words with which the second begins, there; else at the place that was chosen. */
function splitWhere(id: string, context: Context): Changed | undefined {
  const { text, language } = context;
  const own = dutiesToSort(text).find((each) => each.id === id)?.text ?? '';
  const words = givenIn(`from ${id}`, context) ?? '';
  const parts = words === '' ? partingsOf(own)[Number(givenIn(`parts ${id}`, context))] : partingAt(own, words);
  if (parts === undefined) return words === '' ? undefined : { why: sortMessages[language].noSuchWords };
  return told(splitDuty(text, id, parts), language);
}

/** One that was taken out here comes back as it was; any other sentence becomes a duty of the item anew. */
function addedFrom(item: string, sentence: string, { text, earlier }: Context): Sorted {
  const own = bareText(sentence);
  const isSaid = dutiesToSort(text).some(({ quote }) => bareText(quote) === own);
  for (const before of isSaid ? [] : earlier) {
    const gone = dutiesToSort(before).find(({ quote }) => bareText(quote) === own);
    if (gone !== undefined) return bringBack(text, before, gone.id);
  }
  return addDuty(text, item, sentence);
}

function told(changed: Joined, language: Language): Changed {
  return 'text' in changed ? changed : { why: whyUnchanged(changed, language) };
}

/** Of a group that was chosen all that is open. */
function manySorted(way: string, kind: string, context: Context): Changed | undefined {
  const { text, typed, language } = context;
  const group = groupsToSort(text)[Number(typed.get('group')?.[0])];
  if (group !== undefined && way === 'kind') return forKind(kind, group.ids, context);
  if (group === undefined || (way !== 'ours' && way !== 'others')) return undefined;
  return told(sortDuties(text, group.ids, way, sortMessages[language].othersName), language);
}

function forKind(kind: string, ids: ReadonlySet<string>, { text, plan, language }: Context): Changed | undefined {
  return kindsIn(plan).includes(kind) ? told(assignKinds(text, ids, [kind]), language) : undefined;
}

/** Those that are ticked, if another than the duty has; none ticked leaves it as it is. */
function kindsTicked(duty: DutyToSort, { typed, plan }: Context): readonly string[] | undefined {
  const ticked = kindsIn(plan).filter((kind) => typed.get(`for ${duty.id}`)?.includes(kind));
  const before = kindsOf(duty, plan);
  return ticked.length === 0 || ticked.join(' ') === before.join(' ') ? undefined : ticked;
}

/** All of them, where the duty names none. */
export function kindsOf({ map }: DutyToSort, plan: Plan): readonly string[] {
  const entry = entryOf(map, 'for');
  const named = entry === undefined ? [] : textsOf(entry.value);
  return kindsIn(plan).filter((kind) => entry === undefined || named.includes(kind));
}

/** Each value that was typed anew, all of them or none: an emptied one goes. */
function edited(id: string, context: Context): Changed {
  const { text, plan, today, language } = context;
  let now = text;
  for (const key of editedKeys) {
    const duty = dutiesToSort(now).find((each) => each.id === id);
    const given = duty && typedAnew(key, duty, context);
    if (duty === undefined || given === undefined) continue;
    if (key === 'text' && given === '') return { why: draftPagesMessages[language].textNeeded };
    const spot = spotIn(duty, key);
    const name = line`${sortMessages[language].keys[key]}${guessMessages[language].colon}`;
    const yaml = given === '' ? undefined : typedValue(given, spot, plan.period, today);
    if (given !== '' && yaml === undefined)
      return { why: line`${name}${typedWords('notUnderstood', typedKindOf(spot), plan.period, language)}` };
    const result = editDuty(now, id, key, yaml);
    if ('refused' in result && result.refused.code === 'terms-missing')
      return { why: line`${name}${draftPagesMessages[language].termsFirst}` };
    const changed = told(result, language);
    if ('why' in changed) return { why: line`${name}${changed.why}` };
    now = changed.text;
  }
  const duty = dutiesToSort(now).find((each) => each.id === id);
  const kinds = duty && kindsTicked(duty, context);
  return kinds === undefined ? { text: now } : told(assignKinds(now, new Set([id]), kinds), language);
}

/** What was typed for a value, if it is another than the one shown. */
function typedAnew(key: EditedKey, duty: DutyToSort, context: Context): string | undefined {
  const given =
    key === 'lead' || key === 'with' ? unitsGiven(key, duty, context) : givenIn(`${key} ${duty.id}`, context);
  const { plan, language } = context;
  return given === valueAsShown(duty, key, { targets: targetsOf(plan), language }) ? undefined : given;
}

function givenIn(name: string, { typed }: Context): string | undefined {
  return typed.get(name)?.[0]?.trim();
}

/** Those that were chosen, then those that were written beside them. */
function unitsGiven(key: 'lead' | 'with', { id }: DutyToSort, context: Context): string | undefined {
  const added = givenIn(`more ${key} ${id}`, context);
  if (added === undefined) return undefined;
  return [...(context.typed.get(`${key} ${id}`) ?? []), added].filter((each) => each !== '').join('、');
}

interface ShownValues extends Pick<Context, 'language'> {
  readonly targets: Targets;
}

/** What each duty of a plan asks for, by its id. */
export type Targets = ReadonlyMap<string, Target | undefined>;

export function targetsOf(plan: Plan): Targets {
  return new Map(requirementsOf(plan).map(({ id, target }) => [id, target]));
}

/** A target as people say it, which is understood if it is typed so; all else as it would be typed. */
export function valueAsShown(duty: DutyToSort, key: EditedKey, { targets, language }: ShownValues): Shown {
  const target = key === 'target' ? targets.get(duty.id) : undefined;
  return target === undefined ? exact(valueAsTyped(spotIn(duty, key))) : targetWords(target, language);
}

/** What of a duty was changed, as it was understood. */
export function understood(id: string, before: string, after: string, language: Language): readonly Shown[] {
  const say = sortMessages[language];
  const [was, now] = [valuesShown(id, before, language), valuesShown(id, after, language)];
  return editedKeys.flatMap((key) => {
    const [name, value] = [say.keys[key], now.get(key) ?? ''];
    if (value === (was.get(key) ?? '')) return [];
    return [value === '' ? say.without({ name }) : say.valueOf({ name, value })];
  });
}

function valuesShown(id: string, text: string, language: Language): ReadonlyMap<EditedKey, Shown> {
  const { plan } = readPlan(text, '');
  const duty = dutiesToSort(text).find((each) => each.id === id);
  if (plan === undefined || duty === undefined) return new Map();
  const targets = targetsOf(plan);
  return new Map(editedKeys.map((key) => [key, valueAsShown(duty, key, { targets, language })]));
}

function guessAnswered(way: 'accept' | 'gone', index: number, { text, language }: Context): Changed | undefined {
  const guess = guessesToAsk(text)[index];
  if (guess === undefined) return undefined;
  const answered = answerGuess(text, guess, { kind: way === 'gone' ? 'drop' : 'accept' });
  if ('byHand' in answered) return { why: guessMessages[language].byHand({ line: guess.line }) };
  return told(answered, language);
}
