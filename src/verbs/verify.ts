import { verifyEvidence } from '../app/evidence/verify-evidence.ts';
import { showingWork } from '../app/output/show-work.ts';
import { ledgerProblems, olderLines, scopeProblems } from '../app/workspace/ledger-faults.ts';
import { acceptOlder, settleOlder } from '../app/workspace/settle-older.ts';
import { type OpenLedger, openStore, openWorkspace, readLedger, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { type Continuation, continues } from '../core/ledger/digest.ts';
import { fileOfWriter } from '../core/ledger/names.ts';
import { signedScopes } from '../core/ledger/signing/signed-scope.ts';
import { type Verification, verifyLedger } from '../core/ledger/verify.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { Trouble } from '../trouble.ts';
import { verifyMessages } from '../words/areas/ledger/evidence.ts';
import { workMessages } from '../words/areas/terminal.ts';
import type { Language } from '../words/language.ts';
import { line, type Shown, tagged } from '../words/shown.ts';

/** Checks the ledger's chains and the evidence's hashes; prints one digest to be kept elsewhere. */
export async function verify(call: Call<'verify'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { store, snapshot } = await openSettled(call, workspace, host);
  const { language } = workspace;
  const say = verifyMessages[language];
  const found = verifyLedger(snapshot.files, snapshot.faults);
  const evidence = await verifyEvidence(store, found.state, workspace.plan, language, (work) =>
    showingWork(workMessages[language].evidence, host, work),
  );
  const expected = call.options.expect === undefined ? undefined : continues(call.options.expect, snapshot.files);
  if (expected?.verdict === 'no-digest') throw new Trouble('bad-digest');
  const scopes = signedScopes(found.state.standing, snapshot.files);
  const problems = [
    ...scopes.flatMap((scope) => scopeProblems(scope, language)),
    ...ledgerProblems(found.faults, language),
    ...evidence.problems,
    ...expectedProblems(expected, language),
  ];
  for (const problem of problems) host.out.show(host.out.theme.bad(problem));
  const ways = olderLines(found.faults, language, host.out).slice(-1);
  for (const note of [...ways, ...notes(found, language), ...evidence.notes])
    host.out.show(host.out.theme.warning(note));
  if (problems.length > 0) host.out.show(say.broken({ count: problems.length }));
  else host.out.show(say.whole({ entries: found.entries, writers: found.writers }));
  if (scopes.length > 0 && scopes.every(({ missing }) => missing.length === 0)) host.out.show(say.scopeWhole);
  if (evidence.whole !== undefined) host.out.show(evidence.whole);
  if (expected?.verdict === 'continues') host.out.show(say.continues);
  if (found.faults.length === 0) host.out.show(say.proves);
  host.out.show(expected?.verdict === 'continues' ? say.provesNotBeyond : say.provesNot);
  host.out.show(line`${say.digest({ digest: found.digest })}\n${host.out.isGuided ? say.keepGuided : say.keep}`);
  return problems.length > 0 ? ExitCode.foundSomething : ExitCode.ok;
}

/** With what is older than this computer wrote it taken as it is, where the call says so or a person who types no commands. */
async function openSettled({ options }: Call<'verify'>, workspace: Workspace, host: Host): Promise<OpenLedger> {
  const opened = await openStore(workspace, host);
  if (options.accept) await acceptOlder(workspace, opened, host);
  const ledger = await readLedger(workspace, opened);
  if (options.accept || !host.interactive || !host.out.isGuided) return ledger;
  for (const text of olderLines(ledger.faults, workspace.language, host.out)) host.out.show(text);
  const isSettled = await settleOlder(ledger.faults, workspace, opened, host);
  return isSettled ? readLedger(workspace, opened) : ledger;
}

function expectedProblems(expected: Continuation | undefined, language: Language): Shown[] {
  const say = verifyMessages[language];
  if (expected?.verdict === 'lost') return expected.lost.map((lost) => tagged(say.lost({ ...lost }), 'lost'));
  return expected?.verdict === 'changed' ? [tagged(say.changed, 'changed')] : [];
}

/** What is no damage, but must not go unsaid: what does not count, and how to make it count. */
function notes({ state }: Verification, language: Language): Shown[] {
  const say = verifyMessages[language];
  return [
    ...state.incompleteBatches.map(({ id, present, of }) => say.incomplete({ id, present, of })),
    ...state.unknown.map(({ entry, line, writer }) => say.unknown({ id: entry.id, file: fileOfWriter(writer), line })),
    ...state.idleRetractions.map(({ entry }) => say.idle({ id: entry.id })),
  ];
}
