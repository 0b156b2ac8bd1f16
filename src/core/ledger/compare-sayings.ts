import { groupedBy } from '../grouped-by.ts';
import { remedyFields } from '../progress/remedy.ts';
import { type Entry, type EntryDraft, type EntryKind, type Evidence, happenedOn } from './entry.ts';
import { needsDay } from './entry-day.ts';

/** An entry to be written, with the names and links of the evidence that would go in with it. */
export interface Saying {
  readonly draft: EntryDraft;
  readonly names: readonly string[];
}

/** What stands and may be what a saying says anew. */
export interface Doubt {
  readonly entry: Entry;
  /** It came in with others that this file says again: the file is that of last time, filled in further. */
  readonly isOfLastTime: boolean;
  /** Word for word, but neither names a day, and it was recorded on another. */
  readonly isSame: boolean;
}

/** How sayings stand to a ledger; what is in neither is new. */
export interface Comparison<T extends Saying> {
  readonly known: ReadonlySet<T>;
  readonly doubtful: ReadonlyMap<T, Doubt>;
  /** Entries of last time that nothing says any more. */
  readonly unsaid: readonly Entry[];
}

/**
 * Of what is to be recorded today, that which stands in the ledger already, word for word: a filled-in form that comes
 * back twice must not count twice. Two equal sayings against one equal entry leave one of them to record.
 */
export function alreadyThere<T extends Saying>(
  sayings: readonly T[],
  standing: readonly Entry[],
  today: string,
): ReadonlySet<T> {
  return new Set(matched(sayings, lastWords(standing), today).keys());
}

/**
 * The same for a form, which is filled in further and comes back, and what may be a correction of what it said last time.
 * The ledger keeps no rows: the changed one is told by what no row says any more. An entry of the same duty and kind stands
 * in question where it is of the same day, or of a batch of which the form says other entries again.
 */
export function compareSayings<T extends Saying>(
  sayings: readonly T[],
  recorded: readonly Entry[],
  today: string,
): Comparison<T> {
  const standing = lastWords(recorded);
  const same = matched(sayings, standing, today);
  const said = new Set(same.values());
  const batches = batchesOfLastTime(said, standing);
  const left = groupedBy(
    standing.filter((entry) => !said.has(entry) && mayChange(entry.kind)),
    ({ requirement = '' }) => requirement,
  );
  const known = new Set(same.keys());
  const doubtful = new Map<T, Doubt>();
  for (const saying of sayings.filter((each) => !known.has(each))) {
    const ofDuty: Entry[] = left.get(saying.draft.requirement ?? '') ?? [];
    const doubt = likeliest(saying, ofDuty, batches, today);
    if (doubt === undefined) continue;
    ofDuty.splice(ofDuty.indexOf(doubt.entry), 1);
    if (doubt.isSame && doubt.isOfLastTime) known.add(saying);
    else doubtful.set(saying, doubt);
  }
  const unsaid = [...left.values()].flat().filter((entry) => entry.batch !== undefined && batches.has(entry.batch.id));
  return { known, doubtful, unsaid };
}

/** Of a unit's points only the last stand: given again after others, they are new. */
function lastWords(standing: readonly Entry[]): readonly Entry[] {
  const last = new Map(standing.flatMap(({ kind, requirement, id }) => (kind === 'score' ? [[requirement, id]] : [])));
  return standing.filter(({ kind, requirement, id }) => kind !== 'score' || last.get(requirement) === id);
}

/** A form filled in further says at least half of what it said last time again; a row or two could be chance. */
function batchesOfLastTime(said: ReadonlySet<Entry>, standing: readonly Entry[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const entry of standing) {
    if (entry.batch === undefined) continue;
    balance.set(entry.batch.id, (balance.get(entry.batch.id) ?? 0) + (said.has(entry) ? 1 : -1));
  }
  return new Set([...balance].flatMap(([id, surplus]) => (surplus >= 0 ? [id] : [])));
}

function matched<T extends Saying>(sayings: readonly T[], standing: readonly Entry[], today: string): Map<T, Entry> {
  const left = groupedBy(standing, (entry) => contentOf(entry, namesOf(entry), entry.at.slice(0, 10)));
  return new Map(
    sayings.flatMap((saying) => {
      const entry = left.get(contentOf(saying.draft, saying.names, today))?.shift();
      return entry === undefined ? [] : [[saying, entry] as const];
    }),
  );
}

/** What is to be done and points stand as last written, and the rest is never said by a form. */
function mayChange(kind: EntryKind): boolean {
  return kind === 'done' || kind === 'progress' || kind === 'exempt' || kind === 'attach';
}

function likeliest(
  { draft, names }: Saying,
  left: readonly Entry[],
  batches: ReadonlySet<string>,
  today: string,
): Doubt | undefined {
  const found = left
    .filter((entry) => isAboutTheSame(draft, entry))
    .map((entry): Doubt & { weight: number } => {
      const isOfLastTime = entry.batch !== undefined && batches.has(entry.batch.id);
      const isSame =
        draft.on === undefined &&
        entry.on === undefined &&
        contentOf(draft, names, '') === contentOf(entry, namesOf(entry), '');
      const isThatDay = draft.kind !== 'attach' && (!needsDay(draft.kind) || happenedOn(entry) === (draft.on ?? today));
      return { entry, isOfLastTime, isSame, weight: 4 * Number(isSame) + 2 * Number(isThatDay) + Number(isOfLastTime) };
    });
  const most = Math.max(0, ...found.map(({ weight }) => weight));
  const best = most === 0 ? undefined : found.find(({ weight }) => weight === most);
  return best && { entry: best.entry, isOfLastTime: best.isOfLastTime, isSame: best.isSame };
}

function isAboutTheSame({ kind, period, to }: EntryDraft, entry: Entry): boolean {
  return (
    entry.kind === kind &&
    entry.period === period &&
    (kind !== 'done' || (entry.to === undefined) === (to === undefined))
  );
}

/** What a person said; not when it was recorded, nor how the requirement read then. */
function contentOf(saying: EntryDraft, evidence: readonly string[], recorded: string): string {
  const { requirement, kind, amount, period, reason, note, points, to } = saying;
  const remedy = remedyFields.map((field) => saying[field]);
  const on = saying.on ?? (needsDay(kind) ? recorded : undefined);
  const names = evidence.map((name) => name.normalize('NFC')).sort();
  const corrects = kind === 'done' ? to : undefined;
  return JSON.stringify([requirement, kind, on, amount, period, reason, note, remedy, points, names, corrects]);
}

function namesOf({ evidence = [] }: Entry): readonly string[] {
  return evidence.map(nameOfEvidence);
}

/** A file's name or a link, as a form says it. */
export function nameOfEvidence(evidence: Evidence): string {
  return 'url' in evidence ? evidence.url : evidence.name;
}
