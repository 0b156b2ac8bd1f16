import { withSharedStore } from '../../app/district/open-shared-store.ts';
import { neededUnitList } from '../../app/district/unit-list.ts';
import { copyOf } from '../../app/district/unit-workspace.ts';
import { mayHandOut } from '../../app/evidence/hand-out-evidence.ts';
import { sayDivergences } from '../../app/merge/say-merge.ts';
import { watchedWith } from '../../app/output/show-work.ts';
import {
  type OpenStore,
  openOwnWorkspace,
  openStore,
  openWorkspace,
  type Workspace,
} from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { storedLedgerOf } from '../../core/district/stored-ledger.ts';
import { planPrint } from '../../core/district/unit-facts.ts';
import { foldLedger } from '../../core/ledger/fold.ts';
import { verdictsIn } from '../../core/ledger/merge.ts';
import type { UnitRef } from '../../core/progress/progress.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import type { Connection } from '../../store/postgres/connection.ts';
import { type Standing, standingOf } from '../../store/postgres/members.ts';
import type { CopyToSend } from '../../store/postgres/send.ts';
import { syncLedger } from '../../store/postgres/sync.ts';
import { isTrouble, Trouble } from '../../trouble.ts';
import { syncMessages } from '../../words/areas/ledger/copies.ts';
import { saySynced } from './say-sync.ts';

/** Brings this copy of the ledger and a shared store to the same; evidence goes only if asked for, listed and confirmed. */
export async function sync(call: Call<'sync'>, host: Host): Promise<ExitCode> {
  if (call.options.all) return syncAll(call, host);
  const workspace = await openWorkspace(call, host);
  const opened = await openStore(workspace, host);
  return withSharedStore(call.args[0], host, (connection) => syncWith(connection, opened, workspace, call, host));
}

/** A reviewer's copies of all units that the login sees, each as if it were synced alone; one that cannot be never stops the rest. */
async function syncAll(call: Call<'sync'>, host: Host): Promise<ExitCode> {
  if (call.options.unit !== undefined) throw new Trouble('sync-all-alone');
  const own = await openOwnWorkspace(call, host);
  const { config } = own;
  if (config === undefined) throw new Trouble('no-ledger-here');
  const { units } = await neededUnitList(own, host);
  const say = syncMessages[own.language];
  return withSharedStore(call.args[0], host, async (connection) => {
    let worst: ExitCode = ExitCode.ok;
    for (const unit of units.filter(({ id }) => id !== config.unit.id)) {
      const workspace = { ...own, ...copyOf(unit, own, config, host) };
      host.err.show(say.ofUnit({ unit: unit.name }));
      try {
        const code = await syncWith(connection, await openStore(workspace, host), workspace, call, host);
        if (code !== ExitCode.ok) worst = code;
      } catch (error) {
        if (!isTrouble(error, 'store-unseen-unit')) throw error;
        host.err.show(say.unseen);
      }
    }
    return worst;
  });
}

async function syncWith(
  connection: Connection,
  opened: OpenStore,
  workspace: Workspace,
  call: Call<'sync'>,
  host: Host,
): Promise<ExitCode> {
  const { plan, language } = workspace;
  const { store, folder } = opened;
  const { unit } = opened.config;
  const { standing, known } = await standingIn(unit.id, connection);
  const place = { folder, plan: plan.id, unit: unit.id, store, disk: host.disk, standing };
  const { down, up } = syncMessages[language];
  const outcome = await syncLedger(connection, place, {
    keepBoth: call.options.keepBoth === true,
    mayGo: (copies) => agreedCopies(copies, workspace, call, host),
    tally: (files) => storedLedgerOf(plan, files, known),
    planPrint: planPrint(plan),
    version: host.version,
    watch: { down: watchedWith(down, host), up: watchedWith(up, host) },
  });
  if (outcome.kind === 'refused') return sayDivergences(outcome.planned, outcome.pulled, workspace, host);
  const code = saySynced(outcome, connection.shown, workspace, call, host);
  if (verdictsIn(outcome).length > 0) {
    const { askForReviewers } = await import('../../app/keys/confirmed-keys.ts');
    // Beside data for programs nobody is asked: a question would stand in it.
    const asked = call.options.json === true ? { ...host, interactive: false } : host;
    await askForReviewers(foldLedger(outcome.after), opened, language, asked);
  }
  return code;
}

/**
 * Who the login is, and the unit as the store knows it: facts go by its kind there, as whoever wrote them or makes the table
 * may have another in their settings. Throws `Trouble` where the login has no business with it.
 */
async function standingIn(
  unit: string,
  connection: Connection,
): Promise<{ readonly standing: Standing; readonly known: UnitRef }> {
  const standing = await standingOf(connection);
  if (standing.kind === 'nobody') throw new Trouble('store-nobody');
  if (standing.kind === 'unit' && standing.unit !== unit) {
    throw new Trouble('store-other-unit', { own: unit, unit: standing.unit });
  }
  const [known] = await connection.query<UnitRef & Record<string, unknown>>(
    'SELECT id, name, kind FROM workpoints.units WHERE id = $1',
    [unit],
  );
  if (known === undefined) throw new Trouble('store-unseen-unit', { own: unit });
  return { standing, known };
}

async function agreedCopies(
  copies: readonly CopyToSend[],
  workspace: Workspace,
  call: Call<'sync'>,
  host: Host,
): Promise<readonly CopyToSend[]> {
  if (call.options.withEvidence !== true) return [];
  return (await mayHandOut(copies, syncMessages[workspace.language], workspace, call.options, host)) ? copies : [];
}
