import { resolve } from 'node:path';
import type { LedgerFile } from '../../core/ledger/ledger-file.ts';
import { type SentLedger, whyUnusable } from '../../core/ledger/unusable.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Host } from '../../host.ts';
import { readConfig } from '../../store/config.ts';
import { ledgerIn, planFolderIn } from '../../store/layout.ts';
import { plansRecordedIn } from '../../store/ledger/find-ledger-files.ts';
import { removeAll } from '../../store/ledger/merge-source.ts';
import { readLedgerFolder } from '../../store/ledger/read-ledger-folder.ts';
import { type PacketHead, readPacketHead, unpackPacket } from '../../store/packet/packet.ts';
import { type Sent, sentIn } from '../../store/packet/sent.ts';
import { withSent } from '../../store/packet/unwrap.ts';
import { isTrouble, Trouble } from '../../trouble.ts';
import type { PacketFault } from '../../words/trouble-words.ts';

/** A unit's ledger somewhere: a folder with a `.plan/`, or a packet; or what was sent in its place. */
export interface UnitSource extends Sent {
  /** The unit that it is taken as, where the call says so: `实验小学=a.zip`. */
  readonly takenAs?: string;
  /** A copy that is kept here: it counts beside what came from its unit, and alone only where no source was named. */
  readonly isKept?: true;
}

/** Whose a source says it is. */
export interface ClaimedUnit {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
}

/** What a source holds, or why it cannot be used. */
export type ReadUnitSource = {
  readonly source: UnitSource;
  /** Absent where nothing in it says so, or nothing that could be read. */
  readonly claimed: ClaimedUnit | undefined;
} & (
  | { readonly trouble: Trouble }
  | {
      readonly files: readonly LedgerFile[];
      /** The file that this computer writes there, if it does: whose word in it is known to be somebody's here. */
      readonly ownWriter: string | undefined;
      readonly faults: number;
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

async function sourcesIn(arg: string, host: Host): Promise<readonly UnitSource[]> {
  const { takenAs, shown } = await named(arg, host);
  const path = resolve(host.cwd, shown);
  if ((await host.disk.kindOf(path)) === undefined) throw new Trouble('source-missing', { file: shown, why: 'ENOENT' });
  const found = await sentIn(path, shown, host.disk);
  return takenAs === undefined ? found : found.map((one) => ({ ...one, takenAs }));
}

/** A file may have `=` in its name: what is there as it stands is meant as it stands. */
async function named(arg: string, { cwd, disk }: Host): Promise<{ readonly takenAs?: string; readonly shown: string }> {
  const sign = /[=＝]/.exec(arg);
  if (sign === null || (await disk.kindOf(resolve(cwd, arg))) !== undefined) return { shown: arg };
  return { takenAs: arg.slice(0, sign.index).trim(), shown: arg.slice(sign.index + 1).trim() };
}

/** What a source holds for a plan; one that is broken is a value, so that it never stops the rest. */
export async function readUnitSource(source: UnitSource, plan: Plan, host: Host): Promise<ReadUnitSource> {
  const said: { claimed?: ClaimedUnit } = {};
  const hear = (claimed: ClaimedUnit | undefined) => {
    if (claimed !== undefined) said.claimed = claimed;
  };
  try {
    if (source.trouble !== undefined) throw source.trouble;
    const read = await readers[source.kind](source, plan, hear, host);
    return { source, claimed: said.claimed, ...read };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { source, claimed: said.claimed, trouble: inShort(error, source) };
  }
}

/** As `readUnitSource`; of a zip that wraps several packets or a folder, each thing in it. Only what needs it is opened twice. */
export async function readWrapped(source: UnitSource, plan: Plan, host: Host): Promise<readonly ReadUnitSource[]> {
  const read = await readUnitSource(source, plan, host);
  if (!mayWrap(read)) return [read];
  return withSent(source.path, source.shown, host.disk, async (sent) => {
    if (!sent.some(({ kind, path }) => kind === 'ledger' || (kind === 'packet' && path !== source.path))) return [read];
    const all: ReadUnitSource[] = [];
    for (const each of sent) {
      const inner = { ...source, ...each, names: [...each.names, ...source.names] };
      all.push(await readUnitSource(inner, plan, host));
    }
    return all;
  });
}

function mayWrap(read: ReadUnitSource): boolean {
  if (!('trouble' in read) || !isTrouble(read.trouble, 'packet-refused') || read.source.kind !== 'packet') return false;
  const { why } = read.trouble.values;
  return why === 'several-packets' || why === 'no-head';
}

/** A line of a newer format is no matter of a file of ours: what was sent is from a newer program. */
function inShort(trouble: Trouble, { shown }: UnitSource): Trouble {
  return isTrouble(trouble, 'newer-format') ? unusable(shown, 'newer') : trouble;
}

function unusable(file: string, why: PacketFault, detail = ''): Trouble {
  return new Trouble('packet-refused', { file, why, detail });
}

type Found = Omit<Extract<ReadUnitSource, { readonly files: unknown }>, 'source' | 'claimed'>;

type Reader = (
  source: UnitSource,
  plan: Plan,
  hear: (claimed: ClaimedUnit | undefined) => void,
  host: Host,
) => Promise<Found>;

const readers: Readonly<Record<Sent['kind'], Reader>> = {
  packet: readPacket,
  ledger: readFolder,
  other: async ({ shown }) => {
    throw unusable(shown, 'no-head');
  },
  empty: async ({ shown }) => {
    throw unusable(shown, 'empty');
  },
  'no-ledger': async ({ shown }) => {
    throw unusable(shown, 'no-ledger');
  },
};

async function readFolder(
  { path, shown }: UnitSource,
  plan: Plan,
  hear: (claimed: ClaimedUnit | undefined) => void,
  host: Host,
): Promise<Found> {
  const { disk } = host;
  const within = planFolderIn(path);
  const folder = (await disk.kindOf(within)) === 'folder' ? within : path;
  const head = folder === path ? await readPacketHead(folder, disk) : undefined;
  hear(head?.unit ?? (await readConfig(folder, disk))?.unit);
  await refuseOtherPlan(folder, head, plan, shown, host);
  const read = await soundLedger(folder, plan, shown, head, host);
  return { ...read, ownWriter: await (await host.openLedger(folder)).writer(plan.id) };
}

/** One with ledgers of other plans only is no unit that has recorded nothing. */
async function refuseOtherPlan(
  folder: string,
  head: PacketHead | undefined,
  plan: Plan,
  shown: string,
  { disk }: Host,
): Promise<void> {
  if (head === undefined && (await disk.kindOf(ledgerIn(folder, plan.id))) !== undefined) return;
  const [other] = head === undefined ? await plansRecordedIn(folder, disk) : [head.plan];
  if (other !== undefined && other !== plan.id) throw unusable(shown, 'other-plan', other);
}

/** Unpacked among the system's temporary files, its evidence left out, and gone when it has been read. */
async function readPacket(
  { path, shown }: UnitSource,
  plan: Plan,
  hear: (claimed: ClaimedUnit | undefined) => void,
  host: Host,
): Promise<Found> {
  const { disk } = host;
  const folder = await disk.makeTemporaryFolder();
  try {
    const head = await unpackPacket(path, plan.id, folder, disk, { which: 'ledger', shown, hear });
    return { ...(await soundLedger(folder, plan, shown, head, host)), ownWriter: undefined };
  } finally {
    await removeAll(folder, disk);
  }
}

async function soundLedger(
  folder: string,
  plan: Plan,
  shown: string,
  head: PacketHead | undefined,
  { disk }: Host,
): Promise<Omit<Found, 'ownWriter'>> {
  const { files, faults } = await readLedgerFolder(ledgerIn(folder, plan.id), plan.id, disk);
  const sent: SentLedger = { files, faults, ...(head && { digest: head.digest }) };
  const reason = whyUnusable(sent);
  if (reason !== undefined) throw unusable(shown, reason.why, reason.detail);
  return { files, faults: faults.length };
}
