import type { Entry } from '../ledger/entry.ts';
import type { RequirementProgress } from '../progress/progress.ts';
import type { FileTime } from './file-time.ts';
import { entryFor } from './happenings.ts';
import type { FileFacts, FileMatch, Reason } from './match-file.ts';

/** Where a content is attached already. */
export interface AttachedAs {
  readonly entry: Entry;
  /** When what it shows happened, where that was said. */
  readonly day?: string;
}

/** One file of a group, and where its content is attached already. */
export interface FileView {
  readonly file: FileFacts;
  readonly before: readonly AttachedAs[];
}

/** The duty that is put before a person. */
export interface Proposed {
  readonly duty: RequirementProgress;
  readonly manner: 'likely' | 'perhaps' | 'chosen';
  readonly reasons: readonly Reason[];
  /** What was recorded and the evidence belongs to. */
  readonly entry?: Entry;
}

/** A group of files as it is asked about. */
export interface GroupView {
  readonly files: readonly FileView[];
  readonly time?: FileTime;
  readonly proposed?: Proposed;
  /** Further duties that it may be. */
  readonly others: readonly RequirementProgress[];
}

/** What a person said of a group before it was answered. */
export interface Said {
  readonly duty?: RequirementProgress;
  readonly time?: FileTime;
}

/** `match` is that of the file which speaks for the group. */
export function groupView(
  { suggestions, isClear, time: told }: FileMatch,
  files: readonly FileView[],
  said: Said,
): GroupView {
  const time = said.time ?? told;
  const [likeliest, ...others] = suggestions;
  const duty = said.duty ?? likeliest?.duty;
  if (duty === undefined) return { files, ...(time && { time }), others: [] };
  const entry = entryFor(duty, time);
  const manner = said.duty !== undefined ? 'chosen' : isClear ? 'likely' : 'perhaps';
  const reasons = suggestions.find((each) => each.duty === duty)?.reasons ?? [];
  return {
    files,
    ...(time && { time }),
    proposed: { duty, manner, reasons, ...(entry && { entry }) },
    others: said.duty === undefined ? others.map((each) => each.duty) : [],
  };
}
