import { type EvidenceVerdict, verifyEvidence } from '../../app/evidence/verify-evidence.ts';
import { plansToName } from '../../app/workspace/choose-plan.ts';
import { ledgerProblems } from '../../app/workspace/ledger-faults.ts';
import { found, type Symptom } from '../../core/doctor/symptom.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { type Verification, verifyLedger } from '../../core/ledger/verify.ts';
import type { Host } from '../../host.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import type { Language } from '../../words/language.ts';
import { type Coded, tagged } from '../../words/shown.ts';
import { asFindings } from './doctor-trouble.ts';

/** What was found in the ledgers, and all that they hold, for the clock to be held against. */
export interface LedgersFound {
  readonly findings: readonly Symptom[];
  readonly entries: readonly Entry[];
}

/** Every ledger in the folder, whichever plan is in use: one that nobody opens today must be whole all the same. */
export async function examineLedgers(
  store: LedgerStore,
  root: string,
  language: Language,
  host: Host,
): Promise<LedgersFound> {
  const plans = new Map((await plansToName(root, host)).map(({ id, plan }) => [id, plan]));
  const [findings, entries]: [Symptom[], Entry[]] = [[], []];
  let evidence: EvidenceVerdict = { problems: [], notes: [] };
  for (const id of await store.plans()) {
    const trouble = await asFindings('ledger', language, async () => {
      const { files, faults } = await store.read(id);
      const verified = verifyLedger(files, faults);
      entries.push(...verified.state.all.map(({ entry }) => entry));
      const plan = plans.get(id);
      evidence = together(evidence, plan && (await verifyEvidence(store, verified.state, plan, language, host)));
      return [
        ...judgeLedger(id, verified, language),
        ...(plan ? [] : [found('ledger', 'ledger-without-plan', { plan: id })]),
      ];
    });
    findings.push(...trouble);
  }
  return { findings: [...findings, ...judgeEvidence(evidence, entries)], entries };
}

function judgeLedger(plan: string, { faults, state, entries }: Verification, language: Language): Symptom[] {
  const [first] = ledgerProblems(faults, language);
  const unfinished = state.incompleteBatches.length;
  const findings = [
    ...(first === undefined
      ? []
      : [found('ledger', 'ledger-damaged', { plan, count: faults.length, first: tagged(first) })]),
    ...(unfinished === 0 ? [] : [found('ledger', 'ledger-unfinished', { plan, count: unfinished })]),
  ];
  return findings.length > 0 ? findings : [found('ledger', 'ledger-whole', { plan, entries })];
}

/** Files that no entry names are told by each plan's ledger: once is enough. */
function together(before: EvidenceVerdict, more: EvidenceVerdict | undefined): EvidenceVerdict {
  return {
    problems: eachOnce([...before.problems, ...(more?.problems ?? [])]),
    notes: eachOnce([...before.notes, ...(more?.notes ?? [])]),
  };
}

function eachOnce(all: readonly Coded[]): readonly Coded[] {
  return [...new Map(all.map((one) => [one.words, one])).values()];
}

function judgeEvidence({ problems, notes }: EvidenceVerdict, entries: readonly Entry[]): Symptom[] {
  const copies = new Set(
    entries.flatMap(({ evidence = [] }) => evidence.flatMap((one) => ('sha256' in one ? [one.sha256] : []))),
  );
  const [damaged, strange] = [problems[0], notes[0]];
  const findings = [
    ...(damaged ? [found('evidence', 'evidence-damaged', { count: problems.length, first: tagged(damaged) })] : []),
    ...(strange ? [found('evidence', 'evidence-to-look-at', { count: notes.length, first: tagged(strange) })] : []),
  ];
  if (findings.length > 0) return findings;
  return [
    copies.size === 0
      ? found('evidence', 'evidence-none', undefined)
      : found('evidence', 'evidence-whole', { count: copies.size }),
  ];
}
