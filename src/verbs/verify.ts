import { type EvidenceVerdict, verifyEvidence } from '../app/evidence/verify-evidence.ts';
import { writeJson } from '../app/output/write-json.ts';
import { ledgerProblems, olderLines, scopeProblems } from '../app/workspace/ledger-faults.ts';
import { acceptOlder, settleOlder } from '../app/workspace/settle-older.ts';
import { type OpenLedger, openStore, openWorkspace, readLedger, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { verifyOutput } from '../core/contract/outputs/verify.ts';
import { toldPlan } from '../core/contract/told/told-plan.ts';
import { type Continuation, continues } from '../core/ledger/digest.ts';
import { fileOfWriter } from '../core/ledger/names.ts';
import { signedScopes } from '../core/ledger/signing/signed-scope.ts';
import { type Verification, verifyLedger } from '../core/ledger/verify.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { Trouble } from '../trouble.ts';
import { verifyMessages } from '../words/areas/ledger/evidence.ts';
import type { Language } from '../words/language.ts';
import { type Coded, line, type Shown, tagged } from '../words/shown.ts';

/** Checks the ledger's chains and the evidence's hashes; prints one digest to be kept elsewhere. */
export async function verify(call: Call<'verify'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { store, snapshot } = await openSettled(call, workspace, host);
  const { language } = workspace;
  const found = verifyLedger(snapshot.files, snapshot.faults);
  const evidence = await verifyEvidence(store, found.state, workspace.plan, language, host);
  const expected = call.options.expect === undefined ? undefined : continues(call.options.expect, snapshot.files);
  if (expected?.verdict === 'no-digest') throw new Trouble('bad-digest');
  const scopes = signedScopes(found.state.standing, snapshot.files);
  const judged: Judged = {
    ...{ found, evidence, expected },
    isScopeWhole: scopes.length > 0 && scopes.every(({ missing }) => missing.length === 0),
    problems: [
      ...scopes.flatMap((scope) => scopeProblems(scope, language)),
      ...ledgerProblems(found.faults, language),
      ...evidence.problems,
      ...expectedProblems(expected, language),
    ],
    notes: [...notes(found, language), ...evidence.notes],
  };
  if (call.options.json) writeJson(verifyJson(judged, workspace), host);
  else sayVerified(judged, language, host);
  return judged.problems.length > 0 ? ExitCode.foundSomething : ExitCode.ok;
}

interface Judged {
  readonly found: Verification;
  readonly evidence: EvidenceVerdict;
  /** Of the digest that was given. */
  readonly expected: Continuation | undefined;
  /** Something was signed, and all of it is here. */
  readonly isScopeWhole: boolean;
  readonly problems: readonly Coded[];
  readonly notes: readonly Coded[];
}

function verifyJson({ found, expected, problems, notes }: Judged, { plan }: Workspace): OutputOf<typeof verifyOutput> {
  const inJson = ({ code, words }: Coded) => ({ code, message: words });
  const { entries, writers, digest } = found;
  return {
    ...{ format: 1, plan: toldPlan(plan), whole: problems.length === 0 },
    ...{ entries, writers, digest },
    ...(expected && { continues: expected.verdict === 'continues' }),
    problems: problems.map(inJson),
    notes: notes.map(inJson),
  };
}

function sayVerified(judged: Judged, language: Language, { out }: Host): void {
  const { found, evidence, expected, isScopeWhole, problems, notes } = judged;
  const say = verifyMessages[language];
  for (const problem of problems) out.show(out.theme.bad(tagged(problem)));
  const ways: readonly Shown[] = olderLines(found.faults, language, out).slice(-1);
  for (const note of [...ways, ...notes.map(tagged)]) out.show(out.theme.warning(note));
  if (problems.length > 0) out.show(say.broken({ count: problems.length }));
  else out.show(say.whole({ entries: found.entries, writers: found.writers }));
  if (isScopeWhole) out.show(say.scopeWhole);
  if (evidence.whole !== undefined) out.show(evidence.whole);
  if (expected?.verdict === 'continues') out.show(say.continues);
  if (found.faults.length === 0) out.show(say.proves);
  out.show(expected?.verdict === 'continues' ? say.provesNotBeyond : say.provesNot);
  out.show(line`${say.digest({ digest: found.digest })}\n${out.guide ? say.keepGuided : say.keep}`);
}

/** With what is older than this computer wrote it taken as it is, where the call says so or a person who types no commands. */
async function openSettled({ options }: Call<'verify'>, workspace: Workspace, host: Host): Promise<OpenLedger> {
  const opened = await openStore(workspace, host);
  if (options.accept) await acceptOlder(workspace, opened, host);
  const ledger = await readLedger(workspace, opened);
  if (options.accept || !host.interactive || host.out.guide === undefined) return ledger;
  for (const text of olderLines(ledger.faults, workspace.language, host.out)) host.out.show(text);
  const isSettled = await settleOlder(ledger.faults, workspace, opened, host);
  return isSettled ? readLedger(workspace, opened) : ledger;
}

function expectedProblems(expected: Continuation | undefined, language: Language): Coded[] {
  const say = verifyMessages[language];
  if (expected?.verdict === 'lost')
    return expected.lost.map((lost) => ({ code: 'lost', words: say.lost({ ...lost }) }));
  return expected?.verdict === 'changed' ? [{ code: 'changed', words: say.changed }] : [];
}

/** What is no damage, but must not go unsaid: what does not count, and how to make it count. */
function notes({ state }: Verification, language: Language): Coded[] {
  const say = verifyMessages[language];
  return [
    ...state.incompleteBatches.map(({ id, present, of }) => ({
      code: 'incomplete-batch',
      words: say.incomplete({ id, present, of }),
    })),
    ...state.unknown.map(({ entry, line, writer }) => ({
      code: 'unknown-kind',
      words: say.unknown({ id: entry.id, file: fileOfWriter(writer), line }),
    })),
    ...state.idleRetractions.map(({ entry }) => ({ code: 'idle-retraction', words: say.idle({ id: entry.id }) })),
  ];
}
