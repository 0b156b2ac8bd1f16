import type { Answer, Refusal } from '../../core/ledger/answer.ts';
import { type Entry, type Evidence, happenedOn, type NamedDraft } from '../../core/ledger/entry.ts';
import { needsDay } from '../../core/ledger/entry-day.ts';
import { propose } from '../../core/ledger/propose.ts';
import type { PlacedRequirement } from '../../core/plan/plan.ts';
import type { Progress, RequirementProgress, Status } from '../../core/progress/progress.ts';
import { answersStanding, doneBefore, idleBecause } from '../../core/progress/said-before.ts';
import { cutText } from '../../core/text/cut-text.ts';
import type { Appended } from '../../store/ledger/file-ledger.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import { Trouble } from '../../trouble.ts';
import { entryMessages, recordMessages } from '../../words/areas/ledger/record.ts';
import { requirementMessages } from '../../words/areas/screen.ts';
import { targetMessages } from '../../words/areas/target.ts';
import { entryLine } from '../../words/entry-words.ts';
import { evidenceName } from '../../words/evidence-name.ts';
import { joined, type Shown } from '../../words/shown.ts';
import { statusWords, valueWords } from '../../words/target-words.ts';
import type { OpenStore, Workspace } from '../workspace/workspace.ts';
import { withPeriodWords } from './with-period-words.ts';

/** An answer with the files and links that show it. */
export interface AnsweredRequirement {
  readonly placed: PlacedRequirement;
  readonly answer: Answer;
  /** Paths and URLs, not yet taken in. */
  readonly evidence: readonly string[];
  /** Copies that the ledger has already. */
  readonly kept?: readonly Evidence[];
  /** By which another answer calls this one in `to`. */
  readonly name?: string;
  readonly replaces?: Replaced;
}

/** An entry that an answer corrects: it is taken back in the same step. */
export interface Replaced {
  readonly entry: Entry;
  /** Entries that belong to it, as later evidence does: from now on they belong to the new one. */
  readonly followers: readonly Entry[];
}

/**
 * Holds the answers against the plan, takes in their evidence, then records all of them as one batch, or none. `before`:
 * where the unit stood, asked for only where an answer depends on that, as recording must cost the same however much was
 * recorded before.
 */
export async function saveAnswers(
  answers: readonly AnsweredRequirement[],
  { plan, today }: Workspace,
  { store, config }: OpenStore,
  before: () => Progress | Promise<Progress>,
): Promise<Appended> {
  await refuseIdle(answers, before);
  const drafts = answers.map(({ placed, answer }) => {
    const proposal = propose(answer, placed.requirement, plan, today);
    if ('refusal' in proposal) throw refusalTrouble(proposal.refusal);
    return proposal.draft;
  });
  const evidence = await keepAll(answers, store);
  const withEvidence = drafts.map((draft, index) => {
    const kept = evidence[index] ?? [];
    return kept.length === 0 ? draft : { ...draft, evidence: kept };
  });
  const recorder = { name: config.recorder, unit: config.unit.id, plan: plan.id };
  return store.append(withReplaced(answers, withEvidence), recorder);
}

/** What is replaced is taken back first; what belonged to it is recorded anew, as an entry's `to` cannot change. */
function withReplaced(answers: readonly AnsweredRequirement[], drafts: readonly NamedDraft[]): readonly NamedDraft[] {
  const replaced = answers.flatMap(({ replaces }) => replaces ?? []);
  const gone = new Set(replaced.map(({ entry }) => entry.id));
  const names = answers.map(({ name, replaces }) => name ?? replaces?.entry.id);
  const nameOf = new Map(
    answers.flatMap(({ replaces }, index) => (replaces ? [[replaces.entry.id, names[index]]] : [])),
  );
  const followers = replaced.flatMap((one) => one.followers).filter(({ id }) => !gone.has(id));
  return [
    ...[...replaced.map(({ entry }) => entry), ...followers].map(({ id, requirement }) => ({
      kind: 'retract' as const,
      retracts: id,
      ...(requirement !== undefined && { requirement }),
    })),
    ...[...drafts, ...followers.map(draftAgain)].map((draft, index) => {
      const [name, to] = [names[index], draft.to && (nameOf.get(draft.to) ?? draft.to)];
      return { ...draft, ...(name && { name }), ...(to && { to }) };
    }),
  ];
}

/** An entry as it was said; of the day on which it was. */
function draftAgain(entry: Entry): NamedDraft {
  const { v, id, at, by, unit, plan, batch, prev, hash, ...said } = entry;
  return needsDay(entry.kind) ? { ...said, on: happenedOn(entry) } : said;
}

async function refuseIdle(
  answers: readonly AnsweredRequirement[],
  before: () => Progress | Promise<Progress>,
): Promise<void> {
  if (!answers.some(({ answer }) => answersStanding(answer))) return;
  const { requirements } = await before();
  const names = new Set(answers.map(({ name }) => name));
  for (const { placed, answer, replaces } of answers) {
    const { id } = placed.requirement;
    // What is replaced, or recorded in the same step, does not stand as it will.
    if (replaces !== undefined || (answer.to !== undefined && names.has(answer.to))) continue;
    const code = idleBecause(
      answer,
      requirements.find(({ requirement }) => requirement.id === id),
    );
    if (code !== undefined) throw new Trouble(code, { id });
  }
}

/** Why an answer cannot be recorded, as trouble. */
export function refusalTrouble({ code, values }: Refusal): Trouble {
  return new Trouble(code, values);
}

/** Evidence goes in before the entry is written, so that no entry ever points at nothing. */
async function keepAll(answers: readonly AnsweredRequirement[], store: LedgerStore): Promise<Evidence[][]> {
  const kept: Evidence[][] = [];
  for (const { evidence, kept: before = [] } of answers) {
    const ofOne: Evidence[] = [...before];
    for (const source of evidence) ofOne.push(await store.keepEvidence(source));
    kept.push(eachOnce(ofOne));
  }
  return kept;
}

/** The same content, or the same address, attached by one answer twice is attached once, under its first name. */
function eachOnce(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.toReversed().map((one) => ['url' in one ? one.url : one.sha256, one]));
  return evidence.filter((one) => seen.get('url' in one ? one.url : one.sha256) === one);
}

/**
 * `已记：1.1 +1 次（2023-06-28），已 2 次，已完成`: what was saved and, as far as it was worked out, where the requirement stands now;
 * of several for one requirement, which were shown before, how many.
 */
export function savedLines(
  { entries, isNewWriter, setAside }: Appended,
  now: Progress | undefined,
  { plan, language }: Workspace,
  isGuided: boolean,
): readonly Shown[] {
  const say = recordMessages[language];
  const [first, second] = entries;
  const foundFor = (id: string | undefined) => now?.requirements.find(({ requirement }) => requirement.id === id);
  const single = (saved: Entry) => {
    const found = foundFor(saved.requirement);
    const entry = inShort(isGuided ? withPeriodWords(saved, found, language) : saved);
    const what = entryLine(entry, plan, language);
    const before = found && doneBefore(found, saved);
    return [
      say.saved({ what, now: found ? standingAfter(found, saved, language) : '' }),
      ...(before === undefined ? [] : [say.doneBefore({ what: entryLine(inShort(before), plan, language) })]),
      ...overLimit(found, saved, language),
    ];
  };
  const several = (entry: Entry) => {
    const found = foundFor(entry.requirement);
    const toCome = entries.filter(({ id }) => found && isToCome(found, id)).length;
    const stands = found && toCome < entries.length ? standing(found, entry, language) : '';
    const later = toCome === 0 ? '' : say.someToCome({ count: toCome });
    const now = joined([stands, later], targetMessages[language].comma);
    const saved = say.savedSeveral({ count: entries.length, id: entry.requirement ?? '', now });
    return [saved, ...overLimit(found, entry, language)];
  };
  const isOfOne = second !== undefined && entries.every(({ requirement }) => requirement === second.requirement);
  const lines = first !== undefined && isOfOne ? several(first) : entries.flatMap(single);
  return [
    ...lines,
    ...emptyEvidence(entries, language),
    ...(isNewWriter && !isGuided ? [say.newWriter] : []),
    ...(setAside === undefined ? [] : [say.setAside({ file: setAside })]),
  ];
}

/** In characters: of a long note or reason as much as tells which one it is. */
const longestSaid = 60;

function inShort(entry: Entry): Entry {
  const { note, reason } = entry;
  return {
    ...entry,
    ...(note !== undefined && { note: cutText(note, longestSaid) }),
    ...(reason !== undefined && { reason: cutText(reason, longestSaid) }),
  };
}

/** What shows nothing was most likely not copied whole; a script may mean it, so that it is told and not refused. */
function emptyEvidence(entries: readonly Entry[], language: Workspace['language']): readonly Shown[] {
  const empty = entries.flatMap(({ evidence = [] }) => evidence).filter((one) => !('url' in one) && one.bytes === 0);
  const names = joined([...new Set(empty.map(evidenceName))], entryMessages[language].between);
  return empty.length === 0 ? [] : [recordMessages[language].emptyEvidence({ names })];
}

/** A sum above its limit may be a slip of the finger. */
function overLimit(
  now: RequirementProgress | undefined,
  { kind, amount }: Entry,
  language: Workspace['language'],
): readonly Shown[] {
  const isAdded = kind === 'progress' && amount !== undefined;
  return isAdded && now?.overdueReason === 'cap' ? [recordMessages[language].overLimit] : [];
}

/** What has not come yet leaves all as it stood. */
function standingAfter(now: RequirementProgress, entry: Entry, language: Workspace['language']): Shown {
  return isToCome(now, entry.id) ? requirementMessages[language].toCome : standing(now, entry, language);
}

function isToCome({ toCome }: RequirementProgress, id: string): boolean {
  return toCome.some(({ entry }) => entry.id === id);
}

/** Value and status in words: 已 1 次，尚差 1 次，推进中; the status only where the entry doesn't say it itself. */
function standing(now: RequirementProgress, entry: Entry, language: Workspace['language']): Shown {
  const status = says(entry) === now.status && now.daysLate === 0 ? '' : statusWords(now, language);
  return joined([valueWords(now, language), status], targetMessages[language].comma);
}

function says({ kind, amount, period }: Entry): Status | undefined {
  if (kind === 'progress') return amount === undefined ? 'in-progress' : undefined;
  return kind === 'done' || (kind === 'exempt' && period === undefined) ? kind : undefined;
}
