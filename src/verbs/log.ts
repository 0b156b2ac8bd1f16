import { lastSubmission } from '../app/output/gather-report.ts';
import { limitFrom } from '../app/output/limit-from.ts';
import { writeJson } from '../app/output/write-json.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { dayFrom, type OpenLedger, openLedger, openWorkspace, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { toldEntry } from '../core/contract/told/told-entry.ts';
import type { Entry, Placement } from '../core/ledger/entry.ts';
import { type IsRemoved, removedAmong } from '../core/ledger/evidence/attachments.ts';
import { fileOfWriter } from '../core/ledger/names.ts';
import { isSignedAcceptance } from '../core/ledger/signing/known-reviews.ts';
import { type Plan, requirementsOf } from '../core/plan/plan.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host, Output } from '../host.ts';
import { submitMessages } from '../words/areas/ledger/hand-in.ts';
import { entryMessages, logMessages } from '../words/areas/ledger/record.ts';
import { marksMessages } from '../words/areas/screen.ts';
import { entryLine } from '../words/entry-words.ts';
import type { Language } from '../words/language.ts';
import { exact, joined, line, type Shown, shown } from '../words/shown.ts';

/** The ledger, newest last. */
export async function log(call: Call<'log'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const ledger = await openLedger(workspace, host);
  warnOfFaults(ledger, workspace.language, host);
  const shownOnes = chosen(ledger.state.all, call.options, workspace);
  if (call.options.json) {
    // Whatever further keys an entry brings, this one is ours.
    const own = { format: 1 };
    for (const each of shownOnes) writeJson({ ...own, ...toldEntry(each), ...own }, host, 0);
    return ExitCode.ok;
  }
  if (ledger.state.all.length === 0) host.err.show(logMessages[workspace.language].empty);
  const facts = factsOf(ledger, workspace);
  for (const placement of shownOnes) host.out.show(logLine(placement, workspace, facts, host.out));
  return ExitCode.ok;
}

/** Those recorded from a day on or by somebody, the latest of them, or all. */
function chosen(
  all: readonly Placement[],
  { since, limit, writer }: Call<'log'>['options'],
  { today, plan }: Workspace,
): readonly Placement[] {
  const from = dayFrom(since, today, plan);
  const most = limitFrom(limit);
  const wanted = all.filter((placement) => isSince(placement, from) && isBy(placement, writer));
  return most === undefined ? wanted : wanted.slice(-most);
}

function isSince({ entry }: Placement, from: string | undefined): boolean {
  return from === undefined || entry.at.slice(0, 10) >= from;
}

/** By the recorder's name, or the name of the file, with or without its ending. */
function isBy({ entry, writer }: Placement, named: string | undefined): boolean {
  return named === undefined || entry.by === named.trim() || [writer, fileOfWriter(writer)].includes(named.trim());
}

/** `2023-03-08 14:05 王老师  1.1 +1 次（2023-03-08）`; what was taken back is struck through and says so in words. */
function logLine(placement: Placement, { plan, language }: Workspace, facts: LogFacts, { theme }: Output): Shown {
  const say = logMessages[language];
  const { entry } = placement;
  const [day, time] = [entry.at.slice(0, 10), entry.at.slice(11, 16)];
  const words = line`${exact(day)} ${exact(time)} ${shown(entry.by)}  ${wordsFor(entry, facts, plan, language)}`;
  const isOrphan = entry.requirement !== undefined && !facts.requirements.has(entry.requirement);
  const isLater = entry.kind !== 'submit' && facts.submission?.covers(placement) === false;
  const parts = [
    facts.retracted.has(entry.id) ? line`${theme.struck(words)}  ${say.takenBack}` : words,
    ...(facts.unconfirmed.has(entry.id) ? [theme.warning(say.unconfirmed)] : []),
    ...(isLater ? [theme.warning(submitMessages[language].after)] : []),
    ...(isOrphan ? [theme.warning(say.orphan({ said: entry.said ?? '' }))] : []),
  ];
  return joined(parts, line`  `);
}

/** What a line can't say from its own entry alone. */
interface LogFacts {
  readonly retracted: ReadonlySet<string>;
  /** Acceptances under keys that nobody here has confirmed. */
  readonly unconfirmed: ReadonlySet<string>;
  /** Every entry by its id. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Evidence removed by request. */
  readonly isRemoved: IsRemoved;
  /** The last report that was signed. */
  readonly submission: ReturnType<typeof lastSubmission>;
  /** Ids of the plan's requirements. */
  readonly requirements: ReadonlySet<string>;
}

function factsOf(ledger: OpenLedger, workspace: Workspace): LogFacts {
  const { all, standing, retracted } = ledger.state;
  const { plan } = workspace;
  const stands = new Set(standing.map(({ entry }) => entry.id));
  return {
    submission: lastSubmission(workspace, ledger),
    retracted,
    unconfirmed: new Set(
      all
        .filter((each) => isSignedAcceptance(each) && !stands.has(each.entry.id) && !retracted.has(each.entry.id))
        .map(({ entry }) => entry.id),
    ),
    isRemoved: removedAmong(all, standing),
    entries: new Map(all.map(({ entry }) => [entry.id, entry])),
    requirements: new Set(requirementsOf(plan).map(({ id }) => id)),
  };
}

/** A retraction names what it takes back; that of a retraction restores, and names what. */
function wordsFor(entry: Entry, { entries, isRemoved }: LogFacts, plan: Plan, language: Language): Shown {
  if (entry.retracts === undefined) return entryLine(entry, plan, language, isRemoved);
  const named = entries.get(entry.retracts);
  const restored = named?.retracts === undefined ? undefined : entries.get(named.retracts);
  const about = restored ?? named;
  const verb = entryMessages[language][named?.retracts === undefined ? 'retract' : 'restore'];
  return about === undefined
    ? entryLine(entry, plan, language)
    : line`${verb}${marksMessages[language].colon}${entryLine(about, plan, language, isRemoved)}`;
}
