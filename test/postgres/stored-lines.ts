import { onTestFinished } from 'vitest';
import { firstPrev } from '../../src/core/ledger/line.ts';
import { sha256 } from '../../src/core/ledger/sha256.ts';
import type { Connection } from '../../src/store/postgres/connection.ts';
import type { StoredLine } from '../../src/store/postgres/partition.ts';
import { momentAt, testPlan, ulid } from '../support/entries.ts';
import { connectTo } from './shared-store.ts';

/** A line as the program writes it, after another or first in its file. */
export function lineWith(
  writer: string,
  change: Readonly<Record<string, unknown>> = {},
  after?: StoredLine,
): StoredLine {
  const prev = after?.hash ?? firstPrev(testPlan, writer);
  const n = (after?.n ?? 0) + 1;
  const usual = { v: 1, id: ulid(n), at: momentAt(n), by: '王老师', unit: 'shiyan', plan: testPlan } as const;
  // Not by the program's own hand, which would refuse some of what a hostile one writes.
  const body = JSON.stringify({ ...usual, requirement: '1.1', kind: 'done', ...change, prev }).slice(0, -1);
  const hash = sha256(body);
  return { n, prev, hash, line: `${body},"hash":"${hash}"}` };
}

/** A reviewer's acceptance. */
export const review = (unit: string) => ({ unit, kind: 'review', verdict: 'accepted', reviews: [ulid(1)] }) as const;

/** A connection until the test ends. */
export async function as(url: string): Promise<Connection> {
  const connection = await connectTo(url);
  onTestFinished(() => connection.close());
  return connection;
}
