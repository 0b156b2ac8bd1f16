import { join, resolve } from 'node:path';
import { planPrint } from '../../core/district/unit-facts.ts';
import { isAsPacked } from '../../core/ledger/digest.ts';
import type { LedgerFault, LedgerFile } from '../../core/ledger/ledger-file.ts';
import { brokenSignatures } from '../../core/ledger/signature.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Host } from '../../host.ts';
import { readConfig } from '../../store/config.ts';
import { ledgerIn, ledgersIn, planFolderIn } from '../../store/layout.ts';
import { removeAll } from '../../store/ledger/merge-source.ts';
import { readLedgerFolder } from '../../store/ledger/read-ledger-folder.ts';
import { unpackPacket } from '../../store/packet/packet.ts';
import { Trouble } from '../../trouble.ts';

/** A unit's ledger somewhere: a folder with a `.plan/`, or a packet. */
export interface UnitSource {
  /** The unit that it is taken as, where the call says so: `实验小学=a.zip`. */
  readonly takenAs?: string;
  /** Absolute. */
  readonly path: string;
  /** As people named it. */
  readonly shown: string;
  /** A copy that is kept here: it counts beside what came from its unit, and alone only where no source was named. */
  readonly isKept?: true;
}

/** What a source holds, or why it cannot be used. */
export type ReadUnitSource = { readonly source: UnitSource } & (
  | { readonly trouble: Trouble }
  | {
      /** Whose it says it is. */
      readonly claimed: { readonly id: string; readonly name: string; readonly kind?: string } | undefined;
      readonly files: readonly LedgerFile[];
      /** The file that this computer writes there, if it does: whose word in it is known to be somebody's here. */
      readonly ownWriter: string | undefined;
      readonly faults: number;
      /** It was packed under another version of the plan. */
      readonly isOtherPlan: boolean;
    }
);

/**
 * The sources that arguments name: each a unit's folder or packet, or a folder full of them. Throws `Trouble` for one that is not
 * there, as that is a slip of the call.
 */
export async function sourcesFrom(args: readonly string[], host: Host): Promise<UnitSource[]> {
  const sources: UnitSource[] = [];
  for (const arg of args) sources.push(...(await sourcesIn(arg, host)));
  return sources;
}

async function sourcesIn(arg: string, host: Host): Promise<UnitSource[]> {
  const { takenAs, shown } = await named(arg, host);
  const path = resolve(host.cwd, shown);
  const kind = await host.disk.kindOf(path);
  if (kind === undefined) throw new Trouble('source-missing', { file: shown, why: 'ENOENT' });
  const one = { path, shown, ...(takenAs !== undefined && { takenAs }) };
  if (kind === 'file' || takenAs !== undefined || (await isLedgerFolder(path, host))) return [one];
  return within(path, shown, host);
}

/** A file may have `=` in its name: what is there as it stands is meant as it stands. */
async function named(arg: string, { cwd, disk }: Host): Promise<{ readonly takenAs?: string; readonly shown: string }> {
  const sign = /[=＝]/.exec(arg);
  if (sign === null || (await disk.kindOf(resolve(cwd, arg))) !== undefined) return { shown: arg };
  return { takenAs: arg.slice(0, sign.index).trim(), shown: arg.slice(sign.index + 1).trim() };
}

async function isLedgerFolder(path: string, { disk }: Host): Promise<boolean> {
  return (await disk.kindOf(planFolderIn(path))) === 'folder' || (await disk.kindOf(ledgersIn(path))) === 'folder';
}

/** A folder in which what was collected lies. */
async function within(path: string, shown: string, host: Host): Promise<UnitSource[]> {
  const found: UnitSource[] = [];
  for (const name of await host.disk.list(path)) {
    const inner = join(path, name);
    const isPacket = /\.zip$/i.test(name) && (await host.disk.kindOf(inner)) === 'file';
    const isFolder = (await host.disk.kindOf(inner)) === 'folder' && (await isLedgerFolder(inner, host));
    if (isPacket || isFolder) found.push({ path: inner, shown: join(shown, name) });
  }
  return found;
}

/** What a source holds for a plan; one that is broken is a value, so that it never stops the rest. */
export async function readUnitSource(source: UnitSource, plan: Plan, host: Host): Promise<ReadUnitSource> {
  try {
    const isFile = (await host.disk.kindOf(source.path)) === 'file';
    return { source, ...(await (isFile ? readPacket(source, plan, host) : readFolder(source, plan, host))) };
  } catch (error) {
    if (error instanceof Trouble) return { source, trouble: error };
    throw error;
  }
}

type Found = Omit<Extract<ReadUnitSource, { readonly files: unknown }>, 'source'>;

async function readFolder({ path }: UnitSource, plan: Plan, host: Host): Promise<Found> {
  const { disk } = host;
  const within = planFolderIn(path);
  const folder = (await disk.kindOf(within)) === 'folder' ? within : path;
  const claimed = (await readConfig(folder, disk))?.unit;
  const { files, faults } = await readLedgerFolder(ledgerIn(folder, plan.id), plan.id, disk);
  const ownWriter = await (await host.openLedger(folder)).writer(plan.id);
  return { claimed, files, ownWriter, faults: faultsOf(files, faults), isOtherPlan: false };
}

/** Unpacked among the system's temporary files, its evidence left out, and gone when it has been read. */
async function readPacket({ path, shown }: UnitSource, plan: Plan, { disk }: Host): Promise<Found> {
  const folder = await disk.makeTemporaryFolder();
  try {
    const head = await unpackPacket(path, plan.id, folder, disk, undefined, 'ledger');
    const { files, faults } = await readLedgerFolder(ledgerIn(folder, plan.id), plan.id, disk);
    if (!isAsPacked(files, faults, head.digest)) {
      throw new Trouble('packet-refused', { file: shown, why: 'digest', detail: '' });
    }
    const isOtherPlan = head.print !== undefined && head.print !== planPrint(plan);
    return { claimed: head.unit, files, ownWriter: undefined, faults: faultsOf(files, faults), isOtherPlan };
  } finally {
    await removeAll(folder, disk);
  }
}

function faultsOf(files: readonly LedgerFile[], faults: readonly LedgerFault[]): number {
  return faults.length + brokenSignatures(files).length;
}
