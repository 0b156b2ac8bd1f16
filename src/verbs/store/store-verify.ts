import { withSharedStore } from '../../app/district/open-shared-store.ts';
import { showingWork } from '../../app/output/show-work.ts';
import { openWorkspace, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { type Advance, watched } from '../../core/advance.ts';
import { planPrint } from '../../core/district/unit-facts.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import type { Connection } from '../../store/postgres/connection.ts';
import { type GuardFault, guardFaults } from '../../store/postgres/guard.ts';
import { standingOf } from '../../store/postgres/members.ts';
import {
  partitionsIn,
  type VerifiedPartition,
  verifyPartition,
  wrongCopies,
} from '../../store/postgres/verify-store.ts';
import { Trouble } from '../../trouble.ts';
import { storeMessages, syncMessages } from '../../words/areas/ledger/copies.ts';
import { verifyMessages } from '../../words/areas/ledger/evidence.ts';
import type { Language } from '../../words/language.ts';
import { line, type Shown, tagged } from '../../words/shown.ts';

/** What was found in a whole store. */
interface Findings {
  readonly guard: readonly GuardFault[];
  readonly partitions: readonly VerifiedPartition[];
  /** By unit: the hashes of copies that are not what their name says. */
  readonly wrong: ReadonlyMap<string, readonly string[]>;
}

/** Checks every chain of a shared store and every copy, and computes the facts again from the entries. */
export async function verifyStore(url: string | undefined, call: Call<'store'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { language } = workspace;
  return withSharedStore(url, host, async (connection) => {
    if ((await standingOf(connection)).kind !== 'owner') throw new Trouble('store-not-owner');
    const found = await showingWork(syncMessages[language].verifying, host, (advance) =>
      findingsIn(connection, workspace, advance),
    );
    return sayFindings(found, workspace, host);
  });
}

async function findingsIn(connection: Connection, { plan }: Workspace, advance: Advance): Promise<Findings> {
  const atHand = { plan, print: planPrint(plan) };
  const partitions: VerifiedPartition[] = [];
  for (const [partition] of watched(await partitionsIn(connection), () => 1, advance)) {
    partitions.push(await verifyPartition(connection, partition, atHand));
  }
  const wrong = new Map<string, readonly string[]>();
  const units = await connection.query<{ unit: string }>('SELECT DISTINCT unit FROM workpoints.evidence ORDER BY unit');
  for (const { unit } of units) wrong.set(unit, await wrongCopies(connection, unit));
  return { guard: await guardFaults(connection), partitions, wrong };
}

function sayFindings({ guard, partitions, wrong }: Findings, workspace: Workspace, host: Host): ExitCode {
  const { language } = workspace;
  const say = storeMessages[language];
  const unguarded = guard.map(({ code, name }) => say.guard[code]({ name }));
  const problems = [
    ...unguarded,
    ...partitions.flatMap((one) => problemsOf(one, language)),
    ...wrongIn(wrong, language),
  ];
  for (const problem of problems) host.out.show(host.out.theme.bad(problem));
  for (const note of notesOf(partitions, language)) host.out.show(host.out.theme.warning(note));
  const counts = {
    units: new Set(partitions.map(({ unit }) => unit)).size,
    ledgers: partitions.length,
    entries: partitions.reduce((sum, { entries }) => sum + entries, 0),
  };
  host.out.show(problems.length > 0 ? say.broken({ count: problems.length }) : say.whole(counts));
  return problems.length > 0 ? ExitCode.foundSomething : ExitCode.ok;
}

function problemsOf({ unit, plan, faults, facts }: VerifiedPartition, language: Language): Shown[] {
  const say = storeMessages[language];
  const words = verifyMessages[language];
  const names = { unit, plan };
  const broken = faults.map(({ code, file, line: number }) => {
    const where = say.where({ unit, file: words.line({ file: `${plan}/${file}`, line: number }) });
    return tagged({ code, words: line`${where} ${words.faults[code]}` });
  });
  if (facts.verdict !== 'differ') return broken;
  const differing = facts.requirements.map((id) => say.facts({ ...names, requirement: id }));
  return [...broken, ...differing, ...(facts.summary ? [say.summary(names)] : [])];
}

function wrongIn(wrong: Findings['wrong'], language: Language): Shown[] {
  return [...wrong].flatMap(([unit, hashes]) =>
    hashes.map((hash) => storeMessages[language].wrongCopy({ unit, hash: hash.slice(0, 12) })),
  );
}

/** What is no damage, but must not go unsaid. */
function notesOf(partitions: readonly VerifiedPartition[], language: Language): Shown[] {
  const say = storeMessages[language];
  const notAtHand = new Map<string, number>();
  const notes = partitions.flatMap(({ unit, plan, facts }) => {
    const names = { unit, plan };
    if (facts.verdict === 'not-at-hand') notAtHand.set(plan, (notAtHand.get(plan) ?? 0) + 1);
    if (facts.verdict === 'other-plan') return [say.otherPlan(names)];
    if (facts.verdict === 'other-form') return [say.otherForm(names)];
    const isBehind = facts.verdict === 'none' || (facts.verdict === 'same' && facts.isBehind);
    return isBehind ? [say.staleFacts(names)] : [];
  });
  return [...notes, ...[...notAtHand].map(([plan, count]) => say.notAtHand({ plan, count }))];
}
