import { sayFaults, sharedLine, stepLine, warn } from '../../app/merge/say-merge.ts';
import { writeJson } from '../../app/output/write-json.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { syncOutput } from '../../core/contract/outputs/sync.ts';
import { entriesOfOthers, sharedRequirements } from '../../core/ledger/merge.ts';
import { fileOfWriter } from '../../core/ledger/names.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import type { Synced } from '../../store/postgres/sync.ts';
import { mergeMessages, syncMessages } from '../../words/areas/ledger/copies.ts';
import { joined, type Shown } from '../../words/shown.ts';

/** What came down, what went up, and what did neither. Found something: what could not be believed, here or there. */
export function saySynced(
  synced: Synced,
  store: string,
  workspace: Workspace,
  call: Call<'sync'>,
  host: Host,
): ExitCode {
  sayProblems(synced, workspace, host);
  if (call.options.json) writeJson(factsOf(synced, store, workspace), host, 0);
  else host.out.show(joined(linesOf(synced, store, workspace, host.out.guide !== undefined), '\n'));
  const isDamaged = synced.kept.some(({ why }) => why === 'damaged' || why === 'store-damaged');
  const hasFound = isDamaged || synced.faults.length + synced.evidence.wrong.length > 0;
  return hasFound ? ExitCode.foundSomething : ExitCode.ok;
}

function sayProblems(synced: Synced, workspace: Workspace, host: Host): void {
  const { language } = workspace;
  const say = syncMessages[language];
  sayFaults(synced, workspace, host);
  for (const hash of synced.evidence.wrong)
    warn(mergeMessages[language].wrongEvidence({ hash: hash.slice(0, 12) }), host);
  for (const { writer, why } of synced.kept) warn(say.kept[why]({ file: fileOfWriter(writer) }), host);
  const others = othersIn(synced, workspace);
  if (others > 0) warn(say.others({ count: others, unit: workspace.config?.unit.id ?? '' }), host);
  if (synced.unsentCopies > 0) host.err.show(say.withoutEvidence({ count: synced.unsentCopies }));
}

function linesOf(synced: Synced, store: string, workspace: Workspace, isGuided: boolean): Shown[] {
  const { steps, evidence, sent, sentCopies, after } = synced;
  const { language } = workspace;
  const say = syncMessages[language];
  const lines = steps.map((step) => stepLine(step, workspace, isGuided));
  if (evidence.taken.length > 0) lines.push(mergeMessages[language].evidence({ count: evidence.taken.length }));
  if (sent + sentCopies > 0) lines.push(say.sent({ entries: sent, evidence: sentCopies, store }));
  if (lines.length === 0) lines.push(say.same({ store }));
  const shared = steps.length === 0 ? [] : sharedRequirements({ steps, after, divergences: [], conflicts: [] });
  if (shared.length > 0) lines.push(mergeMessages[language].shared, ...shared.map(sharedLine));
  return lines;
}

function factsOf(synced: Synced, store: string, workspace: Workspace): OutputOf<typeof syncOutput> {
  const { steps, evidence, sent, sentCopies, unsentCopies, kept, faults } = synced;
  return {
    format: 1,
    store,
    unit: workspace.config?.unit.id ?? '',
    down: {
      entries: steps.reduce((sum, { added }) => sum + added.length, 0),
      files: steps.map(({ writer, kind, added }) => ({ writer, kind, entries: added.length })),
      evidence: evidence.taken.length,
    },
    up: { entries: sent, evidence: sentCopies },
    evidenceNotSent: unsentCopies,
    entriesOfOtherUnits: othersIn(synced, workspace),
    notSent: kept,
    faults: [...faults, ...evidence.wrong.map((sha256) => ({ code: 'wrong-evidence' as const, sha256 }))],
  };
}

function othersIn({ after }: Synced, { config, plan }: Workspace): number {
  return entriesOfOthers(after, config?.unit.id ?? '', plan.id);
}
