import { saveAnswers } from '../../app/answers/save-answers.ts';
import { unitListAt } from '../../app/district/unit-list.ts';
import type { OpenStore, UnitLedger, Workspace } from '../../app/workspace/workspace.ts';
import { progressIn } from '../../app/workspace/workspace.ts';
import { receiptsAmong } from '../../core/district/receipts.ts';
import { findUnit } from '../../core/district/unit-list.ts';
import type { PlacedRequirement } from '../../core/plan/plan.ts';
import type { Host } from '../../host.ts';
import { changeConfig } from '../../store/config.ts';
import { Trouble } from '../../trouble.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';

/**
 * Asks a unit of a district once for all that falls to it whether it takes note of it (签收): at its first walk, and again for what
 * is new or has changed. Later is always possible; a no is remembered for this plan. How many were recorded.
 */
export async function offerReceipts(
  workspace: Workspace,
  opened: OpenStore,
  ledger: UnitLedger,
  host: Host,
): Promise<number> {
  const { plan, config, language } = workspace;
  if (config?.noReceipt === plan.id) return 0;
  const lacking = withoutReceipt(workspace, ledger);
  if (lacking.length === 0 || !(await isOfDistrict(workspace, host))) return 0;
  const say = checkMessages[language].receipts;
  const count = lacking.length;
  const wanted = await (await host.prompter()).choose<'later' | 'take' | 'never'>({
    text: say.ask({ count }),
    help: say.help,
    choices: [
      { value: 'later', label: say.later },
      { value: 'take', label: say.take({ count }) },
      { value: 'never', label: say.never },
    ],
  });
  if (wanted === 'never') await changeConfig(opened.folder, new Map([[{ key: 'noReceipt' }, plan.id]]), host.disk);
  if (wanted !== 'take') return 0;
  await saveReceipts(lacking, workspace, opened, ledger);
  host.out.show(say.taken({ count }));
  return count;
}

/** Takes note of all that falls to the unit at once, unasked; how many were recorded. */
export async function takeReceipts(workspace: Workspace, opened: OpenStore, ledger: UnitLedger): Promise<number> {
  const lacking = withoutReceipt(workspace, ledger);
  if (lacking.length > 0) await saveReceipts(lacking, workspace, opened, ledger);
  return lacking.length;
}

function withoutReceipt(workspace: Workspace, ledger: UnitLedger): readonly PlacedRequirement[] {
  const { requirements } = progressIn(workspace, ledger);
  const duties = requirements.map(({ requirement }) => requirement);
  const { taken } = receiptsAmong(ledger.state.standing, ledger.config.unit.id, duties);
  return requirements.filter(({ requirement }) => !taken.has(requirement.id));
}

/** Who issued the plan takes note of nothing; a unit of its own has nobody who would read it. */
async function isOfDistrict(workspace: Workspace, host: Host): Promise<boolean> {
  const { config, plan } = workspace;
  if (config === undefined || config.unit.id === plan.issuer.id) return false;
  try {
    const list = await unitListAt(workspace, host);
    return list !== undefined && findUnit(list.units, config.unit.id) !== undefined;
  } catch (error) {
    // A list that cannot be read hinders nobody from filling in.
    if (error instanceof Trouble) return false;
    throw error;
  }
}

async function saveReceipts(
  lacking: readonly PlacedRequirement[],
  workspace: Workspace,
  opened: OpenStore,
  ledger: UnitLedger,
): Promise<void> {
  const answers = lacking.map((placed) => ({ placed, answer: { kind: 'receipt' as const }, evidence: [] }));
  await saveAnswers(answers, workspace, opened, () => progressIn(workspace, ledger));
}
