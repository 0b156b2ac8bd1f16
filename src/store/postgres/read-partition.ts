import type { LedgerFault, LedgerFile } from '../../core/ledger/ledger-file.ts';
import { LedgerFileReader } from '../../core/ledger/read-file.ts';
import type { Queries } from './connection.ts';
import { headsIn, linesIn, type Partition, type StoredHead } from './partition.ts';

/** A ledger in a store as it was read, whole. */
export interface ReadPartition {
  readonly files: readonly LedgerFile[];
  readonly faults: readonly LedgerFault[];
}

/** Every line of a ledger, each held against the chain. */
export async function readPartition(queries: Queries, partition: Partition): Promise<ReadPartition> {
  const files: LedgerFile[] = [];
  const faults: LedgerFault[] = [];
  for (const head of await headsIn(queries, partition)) {
    const read = await readFile(queries, partition, head);
    files.push(read.file);
    faults.push(...read.faults);
  }
  return { files, faults };
}

async function readFile(queries: Queries, partition: Partition, { writer, lines }: StoredHead) {
  const reader = new LedgerFileReader(partition.plan, writer);
  const encoder = new TextEncoder();
  for await (const found of linesIn(queries, partition, writer, 0, lines)) {
    reader.push(encoder.encode(found.map(({ line }) => `${line}\n`).join('')));
  }
  return reader.finish();
}
