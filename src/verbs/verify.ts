import { verifyEvidence } from '../app/evidence/verify-evidence.ts';
import { showingWork } from '../app/output/show-work.ts';
import { ledgerProblems } from '../app/workspace/ledger-faults.ts';
import { openLedger, openWorkspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { type Continuation, continues } from '../core/ledger/digest.ts';
import { fileOfWriter } from '../core/ledger/names.ts';
import { type Verification, verifyLedger } from '../core/ledger/verify.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { Trouble } from '../trouble.ts';
import { verifyMessages } from '../words/areas/ledger/verify.ts';
import { workMessages } from '../words/areas/work.ts';
import type { Language } from '../words/language.ts';

/** Checks the ledger's chains and the evidence's hashes; prints one digest to be kept elsewhere. */
export async function verify(call: Call<'verify'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { store, snapshot } = await openLedger(workspace, host);
  const { language } = workspace;
  const say = verifyMessages[language];
  const found = verifyLedger(snapshot.files, snapshot.faults);
  const evidence = await verifyEvidence(store, found.state, workspace.plan, language, (work) =>
    showingWork(workMessages[language].evidence, host, work),
  );
  const expected = call.options.expect === undefined ? undefined : continues(call.options.expect, snapshot.files);
  if (expected?.verdict === 'no-digest') throw new Trouble('bad-digest');
  const problems = [
    ...ledgerProblems(found.faults, language),
    ...evidence.problems,
    ...expectedProblems(expected, language),
  ];
  for (const problem of problems) host.out.write(`${host.out.theme.bad(problem)}\n`);
  for (const note of [...notes(found, language), ...evidence.notes])
    host.out.write(`${host.out.theme.warning(note)}\n`);
  if (problems.length > 0) host.out.write(`${say.broken({ count: problems.length })}\n`);
  else host.out.write(`${say.whole({ entries: found.entries, writers: found.writers })}\n`);
  if (evidence.whole !== undefined) host.out.write(`${evidence.whole}\n`);
  if (expected?.verdict === 'continues') host.out.write(`${say.continues}\n`);
  if (found.faults.length === 0) host.out.write(`${say.proves}\n`);
  host.out.write(`${expected?.verdict === 'continues' ? say.provesNotBeyond : say.provesNot}\n`);
  host.out.write(`${say.digest({ digest: found.digest })}\n${say.keep}\n`);
  return problems.length > 0 ? ExitCode.foundSomething : ExitCode.ok;
}

function expectedProblems(expected: Continuation | undefined, language: Language): string[] {
  const say = verifyMessages[language];
  if (expected?.verdict === 'lost') return expected.lost.map((lost) => `${say.lost({ ...lost })} [lost]`);
  return expected?.verdict === 'changed' ? [`${say.changed} [changed]`] : [];
}

/** What is no damage, but must not go unsaid: what does not count, and how to make it count. */
function notes({ state }: Verification, language: Language): string[] {
  const say = verifyMessages[language];
  return [
    ...state.incompleteBatches.map(({ id, present, of }) => say.incomplete({ id, present, of })),
    ...state.unknown.map(({ entry, line, writer }) => say.unknown({ id: entry.id, file: fileOfWriter(writer), line })),
    ...state.idleRetractions.map(({ entry }) => say.idle({ id: entry.id })),
  ];
}
