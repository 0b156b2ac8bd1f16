import {
  type EvidenceRow,
  type EvidenceSubject,
  evidenceRows,
  rowJson,
  rowWords,
} from '../../app/evidence/evidence-rows.ts';
import { chooseEvidence, isOpenable, openEvidence } from '../../app/evidence/open-evidence.ts';
import { writeJson } from '../../app/output/write-json.ts';
import { warnOfFaults } from '../../app/workspace/ledger-faults.ts';
import { findRequirement, openLedger, openWorkspace, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { evidenceOutput } from '../../core/contract/outputs/evidence.ts';
import { toldPlan } from '../../core/contract/told/told-plan.ts';
import type { LedgerState } from '../../core/ledger/entry.ts';
import { type Plan, requirementsOf } from '../../core/plan/plan.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import { evidenceMessages } from '../../words/areas/ledger/evidence.ts';
import { evidenceName } from '../../words/evidence-name.ts';
import { exact, joined, line, type Shown, shown } from '../../words/shown.ts';
import { removeByRequest } from './remove-evidence.ts';

/** What is attached to a requirement: lists it, opens one on demand, or removes one by request. */
export async function evidence(call: Call<'evidence'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const ledger = await openLedger(workspace, host);
  warnOfFaults(ledger, workspace.language, host);
  const subject = subjectOf(call.args[0] ?? '', workspace.plan, ledger.state);
  const all = await evidenceRows(subject.id, ledger.state, ledger.store);
  const rows = call.options.name === undefined ? all : rowsNamed(call.options.name, all, subject.id);
  if (call.options.remove !== undefined) return removeByRequest(subject, rows, { workspace, ledger, call, host });
  if (call.options.json) {
    const found: OutputOf<typeof evidenceOutput> = {
      format: 2,
      plan: toldPlan(workspace.plan),
      requirement: subject.id,
      evidence: rows.map(rowJson),
    };
    writeJson(found, host);
    return ExitCode.ok;
  }
  list(rows, subject, workspace, host);
  if (host.interactive) await offerToOpen(rows, workspace, ledger.folder, ledger.store, host);
  return ExitCode.ok;
}

function subjectOf(given: string, plan: Plan, { all }: LedgerState): EvidenceSubject {
  const id = given.normalize('NFKC').trim();
  const isPlanned = requirementsOf(plan).some((requirement) => requirement.id === id);
  if (!isPlanned && all.some(({ entry }) => entry.requirement === id)) return { id };
  return { id, requirement: findRequirement(plan, given).requirement };
}

/** By number, or by name in whatever form its accents were typed. */
function rowsNamed(given: string, rows: readonly EvidenceRow[], id: string): readonly EvidenceRow[] {
  const plain = given.normalize('NFC').trim();
  const named = rows.filter(({ evidence: one }) => 'name' in one && one.name.normalize('NFC') === plain);
  const numbered = rows.filter(({ number }) => String(number) === given.normalize('NFKC').trim());
  const found = named.length > 0 ? named : numbered;
  if (found.length > 0) return found;
  const known = rows.map(({ number, evidence: one }) => `${number} ${evidenceName(one)}`).join('；');
  throw new Trouble('evidence-not-attached', { id, name: given, known });
}

function list(rows: readonly EvidenceRow[], { id, requirement }: EvidenceSubject, workspace: Workspace, host: Host) {
  const { language } = workspace;
  const { theme } = host.out;
  host.out.show(theme.strong(joined([exact(id), shown(requirement?.text ?? '')], ' ')));
  if (rows.length === 0) host.out.show(evidenceMessages[language].none({ id }));
  for (const row of rows) {
    const isDamaged = ['missing', 'changed', 'unreadable'].includes(row.state);
    const paint = isDamaged ? theme.bad : row.state === 'empty' ? theme.warning : (text: Shown) => text;
    host.out.show(line`  ${paint(rowWords(row, language))}`);
  }
}

type Store = Awaited<ReturnType<typeof openLedger>>['store'];

async function offerToOpen(
  rows: readonly EvidenceRow[],
  { language }: Workspace,
  folder: string,
  store: Store,
  host: Host,
): Promise<void> {
  if (!rows.some(isOpenable)) return;
  const chosen = await chooseEvidence(rows, language, await host.prompter());
  if (chosen !== undefined) await openEvidence(chosen.evidence, { language, folder, store, host });
}
