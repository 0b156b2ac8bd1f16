import { type Judged, judgeSource } from '../../app/district/judge-source.ts';
import type { UnitList } from '../../app/district/unit-list.ts';
import { type ReadUnitSource, readUnitSource } from '../../app/district/unit-sources.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { type Advance, watched } from '../../core/advance.ts';
import { sumUpLedger } from '../../core/district/sum-up-ledger.ts';
import { findUnit, type ListedUnit } from '../../core/district/unit-list.ts';
import type { SummedLedger } from '../../core/district/unit-record.ts';
import { findHead } from '../../core/form/columns.ts';
import type { Host } from '../../host.ts';
import type { Sent } from '../../store/packet/sent.ts';
import { tableLimits } from '../../store/tables/tables.ts';
import { isTrouble, Trouble } from '../../trouble.ts';
import type { Shown } from '../../words/shown.ts';
import type { TroubleValues } from '../../words/trouble-words.ts';

/** One thing that was sent: what it is, from whom, and whether it is sound. */
export interface InboxItem {
  readonly sent: Sent;
  readonly kind: Sent['kind'] | 'sheet';
  /** On the list; absent where nothing tells whose it is. */
  readonly unit?: ListedUnit;
  /** Why it cannot be taken in; absent where it can, and for what nobody would take in. */
  readonly why?: Shown;
  /** The same as data, where a packet was refused. */
  readonly refused?: TroubleValues['packet-refused'];
  readonly isForBureau?: true;
  /** What a sound ledger says. */
  readonly ledger?: Pick<SummedLedger, 'entries' | 'submission'>;
}

/** Whether it can be taken in. */
export function isUsable({ kind, unit, why, ledger }: InboxItem): boolean {
  return unit !== undefined && why === undefined && (kind === 'sheet' || ledger !== undefined);
}

/** Looks at each thing that was sent; nothing is taken in. */
export async function readInbox(
  sent: readonly Sent[],
  list: UnitList,
  workspace: Workspace,
  host: Host,
  advance: Advance,
): Promise<readonly InboxItem[]> {
  const items: InboxItem[] = [];
  for (const [each] of watched(sent, () => 1, advance)) {
    items.push((await sheetIn(each, list, host)) ?? (await ledgerIn(each, list, workspace, host)));
  }
  return items;
}

async function ledgerIn(sent: Sent, list: UnitList, workspace: Workspace, host: Host): Promise<InboxItem> {
  const read = await readUnitSource(sent, workspace.plan, host);
  const judged = judgeSource(read, list, workspace);
  return { sent, kind: sent.kind, ...judgedOf(judged, list), ...refusedOf(read), ...summed(read, judged, workspace) };
}

function judgedOf({ unit, why, isForBureau }: Judged, list: UnitList): Pick<InboxItem, 'unit' | 'why' | 'isForBureau'> {
  const known = list.units.find(({ id }) => id === unit?.id);
  return { ...(known && { unit: known }), ...(why !== undefined && { why }), ...(isForBureau && { isForBureau }) };
}

function refusedOf(read: ReadUnitSource): Pick<InboxItem, 'refused'> {
  return 'trouble' in read && isTrouble(read.trouble, 'packet-refused') ? { refused: read.trouble.values } : {};
}

function summed(read: ReadUnitSource, { unit }: Judged, { plan, asOf }: Workspace): Pick<InboxItem, 'ledger'> {
  if (unit === undefined || 'trouble' in read) return {};
  return { ledger: sumUpLedger(unit, read.files, { plan, asOf }) };
}

/** A form says nothing of who filled it in but by its name, or that of a folder around it. */
async function sheetIn(sent: Sent, list: UnitList, host: Host): Promise<InboxItem | undefined> {
  if (sent.kind !== 'other' || !/\.(?:csv|xlsx)$/i.test(sent.path)) return undefined;
  if (!(await isForm(sent.path, host))) return undefined;
  const unit = sent.names.map((name) => findUnit(list.units, name)).find((found) => found !== undefined);
  return { sent, kind: 'sheet', ...(unit && { unit }) };
}

async function isForm(path: string, { disk }: Host): Promise<boolean> {
  const { readTables } = await import('../../store/tables/read-tables.ts');
  try {
    if ((await disk.sizeOf(path)) > tableLimits.bytes) return false;
    const read = await readTables(await disk.readBytes(path));
    return 'tables' in read && read.tables.some(({ table }) => findHead(table) !== undefined);
  } catch (error) {
    if (error instanceof Trouble) return false;
    throw error;
  }
}
