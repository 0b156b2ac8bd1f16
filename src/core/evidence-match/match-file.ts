import type { Day } from '../day.ts';
import { groupedBy } from '../grouped-by.ts';
import { happenedOn } from '../ledger/entry.ts';
import { isSettled, type RequirementProgress } from '../progress/progress.ts';
import { type DutyIndex, dutyIndex, type Field } from './duty-index.ts';
import { dayOf, type FileTime, takenOn } from './file-time.ts';
import { happeningsOf } from './happenings.ts';
import { enough, matchWords } from './match-words.ts';
import { type FileNameRead, readFileName, wordsIn } from './read-file-name.ts';
import type { Calendar } from './time-in-name.ts';

/** A file as far as can be told without reading what it shows. */
export interface FileFacts {
  readonly path: string;
  readonly name: string;
  /** Names of the folders that it lies in, the innermost first. */
  readonly folders: readonly string[];
  /** The day that a camera wrote into it. */
  readonly taken?: Day;
  /** The day on which it was changed last: of a copy that says little. */
  readonly modified?: Day;
}

/** Why a duty is suggested. */
export type Reason =
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly field: Field; readonly isFolder: boolean }
  /** Something was recorded for it on that day. */
  | { readonly kind: 'recorded'; readonly day: Day }
  /** A file of the same day is suggested for it. */
  | { readonly kind: 'companion'; readonly name: string };

/** A duty that a file may belong to. */
export interface Suggestion {
  readonly duty: RequirementProgress;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What may be said of a file: its time, and the duties that it may belong to, the likeliest first; none rather than a poor one. */
export interface FileMatch {
  readonly file: FileFacts;
  readonly words: readonly string[];
  readonly isByMachine: boolean;
  readonly time?: FileTime;
  readonly suggestions: readonly Suggestion[];
  /** The first suggestion stands on more than one word, and is well ahead of the others. */
  readonly isClear: boolean;
}

/** So many are offered to choose from. */
const mostSuggested = 3;

/** What falls behind the likeliest by more is none. */
const leastShare = 0.5;

/** From here on the likeliest is well ahead. */
const clearShare = 0.7;

/** A record of that day speaks for its duty, and more so where it has no evidence yet. */
const weightOfRecord = { bare: 1.5, shown: 0.75 } as const;

/** A name that begins with the number of the duty. */
const weightOfNumber = 2;

/** What the files may belong to, each for itself, then those that say only a day by the company they keep. */
export function matchFiles(
  files: readonly FileFacts[],
  requirements: readonly RequirementProgress[],
  calendar: Calendar,
): readonly FileMatch[] {
  const index = dutyIndex(requirements);
  const numbers = new Set(requirements.map(({ requirement }) => requirement.id));
  const recorded = recordsByDay(index.duties);
  const alone = files.map((file) =>
    matchOne(file, readFileName(file.name, numbers, calendar), { index, recorded, calendar }),
  );
  return withCompanions(alone);
}

interface DayRecord {
  readonly duty: RequirementProgress;
  /** Nothing is attached to it yet. */
  readonly isBare: boolean;
}

type DayRecords = ReadonlyMap<string, readonly DayRecord[]>;

function recordsByDay(duties: readonly RequirementProgress[]): DayRecords {
  const records = duties.flatMap((duty) => {
    const shownLater = new Set(duty.entries.map(({ entry }) => entry.to));
    return Array.from(groupedBy(happeningsOf(duty), happenedOn), ([day, entries]) => {
      const isBare = entries.some(({ id, evidence = [] }) => evidence.length === 0 && !shownLater.has(id));
      return { day, duty, isBare };
    });
  });
  return groupedBy(records, ({ day }) => day);
}

/** What all files are held against. */
interface Ground {
  readonly index: DutyIndex;
  readonly recorded: DayRecords;
  readonly calendar: Calendar;
}

function matchOne(file: FileFacts, read: FileNameRead, { index, recorded, calendar }: Ground): FileMatch {
  const byWords = wordSuggestions(file, read.words, index);
  const numbered = index.duties.find(({ requirement }) => requirement.id === read.number);
  // 3.1主题党日 may be of the first of March, or of duty 3.1: the words decide, and where they don't it is the number.
  const isNumber = numbered !== undefined && byWords.every(({ duty }) => duty === numbered);
  const isDay = read.time !== undefined && !(isNumber && read.time.text === read.number);
  const time = isDay ? { ...read.time, source: 'name' as const } : file.taken && takenOn(file.taken, calendar.plan);
  const suggestions = new Map(byWords.map((each) => [each.duty, each]));
  if (isNumber) add(suggestions, numbered, weightOfNumber, { kind: 'number', number: numbered.requirement.id });
  const day = time && dayOf(time);
  for (const { duty, isBare } of (day && recorded.get(day)) ?? []) {
    // Where the words name duties, a record of that day only tells them apart.
    if (day === undefined || (byWords.length > 0 && !suggestions.has(duty))) continue;
    add(suggestions, duty, weightOfRecord[isBare ? 'bare' : 'shown'], { kind: 'recorded', day });
  }
  const { words, isByMachine } = read;
  return { file, words, isByMachine, ...(time && { time }), ...ranked([...suggestions.values()]) };
}

/** What a folder is called counts only where the name itself says nothing. */
function wordSuggestions({ folders }: FileFacts, words: readonly string[], index: DutyIndex): readonly Suggestion[] {
  const own = suggestionsOf(words, index, false);
  if (own.length > 0) return own;
  for (const folder of folders) {
    const found = suggestionsOf(wordsIn(folder), index, true);
    if (found.length > 0) return found;
  }
  return [];
}

function suggestionsOf(words: readonly string[], index: DutyIndex, isFolder: boolean): readonly Suggestion[] {
  return matchWords(words, index).flatMap(({ duty: at, score, words: matched, field }) => {
    const duty = index.duties[at];
    const reasons: readonly Reason[] = [{ kind: 'words', words: matched, field, isFolder }];
    return duty === undefined ? [] : [{ duty, score, reasons }];
  });
}

function add(
  suggestions: Map<RequirementProgress, Suggestion>,
  duty: RequirementProgress,
  score: number,
  reason: Reason,
): void {
  const before = suggestions.get(duty) ?? { duty, score: 0, reasons: [] };
  suggestions.set(duty, { duty, score: before.score + score, reasons: [...before.reasons, reason] });
}

/** Likeliest first; of equals what still lacks evidence, then the order of the plan. */
function ranked(suggestions: readonly Suggestion[]): Pick<FileMatch, 'suggestions' | 'isClear'> {
  const sorted = suggestions.toSorted((a, b) => b.score - a.score || lack(b) - lack(a));
  const [first, second] = sorted;
  if (first === undefined) return { suggestions: [], isClear: false };
  return {
    suggestions: sorted.filter(({ score }) => score >= first.score * leastShare).slice(0, mostSuggested),
    isClear: first.score >= enough && (second === undefined || second.score < first.score * clearShare),
  };
}

function lack({ duty }: Suggestion): number {
  return duty.lacksEvidence ? 2 : isSettled(duty) ? 0 : 1;
}

/** What says a day and no duty is taken for what all others of that day are, where they agree. */
function withCompanions(matches: readonly FileMatch[]): readonly FileMatch[] {
  const ofDay = groupedBy(
    matches.filter(({ suggestions }) => suggestions.length > 0),
    ({ time }) => time && dayOf(time),
  );
  return matches.map((match) => {
    const day = match.time && dayOf(match.time);
    const companions = (day && ofDay.get(day)) ?? [];
    const duties = new Set(companions.map(({ suggestions }) => suggestions[0]?.duty));
    const [companion] = companions;
    const [likeliest] = companion?.suggestions ?? [];
    const saysNothing = match.suggestions.length === 0 && match.isByMachine;
    if (!saysNothing || duties.size !== 1 || companion === undefined || likeliest === undefined) return match;
    const reasons: readonly Reason[] = [{ kind: 'companion', name: companion.file.name }];
    return { ...match, suggestions: [{ duty: likeliest.duty, score: 1, reasons }], isClear: companion.isClear };
  });
}
