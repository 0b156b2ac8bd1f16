import { type Advance, unwatched, type Watch } from '../../core/advance.ts';
import type { StoredLedger } from '../../core/district/stored-ledger.ts';
import type { LedgerFile } from '../../core/ledger/ledger-file.ts';
import type { MergeStep } from '../../core/ledger/merge.ts';
import { Trouble } from '../../trouble.ts';
import type { EvidenceTakenIn } from '../evidence/take-in-evidence.ts';
import type { IncomingFile } from '../ledger/read-incoming.ts';
import type { LedgerPlace } from '../ledger/take-in-ledger.ts';
import type { Connection } from './connection.ts';
import { writeFacts } from './facts.ts';
import type { LocalFile } from './local-copy.ts';
import type { Standing } from './members.ts';
import type { Partition } from './partition.ts';
import { type KeptFile, outgoing, sendFile } from './push.ts';
import { type CopyToSend, copiesToSend, sendCopies, sendRemovals } from './send.ts';
import { type Arrived, type Refused, type TakenIn, takeInAll } from './take-in.ts';

/** What a sync works on. */
export interface SyncPlace extends LedgerPlace, Partition {
  /** Who the login is in the store. */
  readonly standing: Standing;
}

/** What the caller decides, and how it hears of the work. */
export interface SyncWishes {
  /** Where a writer's file has two branches, both are kept. */
  readonly keepBoth: boolean;
  /** Which of the copies that the store lacks may go there; asked once. */
  readonly mayGo: (copies: readonly CopyToSend[]) => Promise<readonly CopyToSend[]>;
  /** Works out the facts from the files that it is given. */
  readonly tally: (files: readonly LedgerFile[]) => StoredLedger;
  readonly planPrint: string;
  /** The program's. */
  readonly version: string;
  /** Has what comes down and what goes up watched; never both at once, nor while it asks. */
  readonly watch?: { readonly down: Watch; readonly up: Watch };
}

export interface Synced {
  readonly kind: 'synced';
  /** What came down, each writer once. */
  readonly steps: readonly MergeStep<IncomingFile>[];
  /** All files as they are here now. */
  readonly after: readonly LocalFile[];
  /** Why a file of the store was not taken in. */
  readonly faults: TakenIn['faults'];
  readonly evidence: EvidenceTakenIn;
  /** Lines that went up. */
  readonly sent: number;
  readonly sentCopies: number;
  /** Copies that the store still lacks. */
  readonly unsentCopies: number;
  readonly kept: readonly KeptFile[];
}

/** What went up so far, over all tries. */
interface Departed {
  lines: number;
  readonly copies: Set<string>;
  /** What may go, once it was asked. */
  agreed: readonly CopyToSend[] | undefined;
}

/** Somebody else wrote at the same moment: then all is looked at anew, so often at most. */
const tries = 8;

/**
 * Brings a copy and the store to the same: what others have put there comes down, checked as a merge checks it, then what
 * the store lacks goes up. Wherever it is cut off, what came and went is whole, and the next sync goes on from there.
 */
export async function syncLedger(
  connection: Connection,
  place: SyncPlace,
  wishes: SyncWishes,
): Promise<Synced | Refused> {
  const arrived: Arrived = { steps: new Map(), copies: { taken: new Set(), wrong: new Set() } };
  const departed: Departed = { lines: 0, copies: new Set(), agreed: undefined };
  for (let left = tries; ; left -= 1) {
    try {
      const found = await takeInAll(
        connection,
        place,
        place,
        { keepBoth: wishes.keepBoth, watch: (wishes.watch ?? unobserved).down },
        arrived,
      );
      if (found.kind === 'refused') return found;
      const up = await sendAll(found, connection, place, wishes, departed);
      if ((await isTallied(found, connection, place, wishes)) || left <= 1) return synced(found, arrived, departed, up);
    } catch (error) {
      if (!isOvertaken(error) || left <= 1) throw error;
    }
  }
}

function isOvertaken(error: unknown): boolean {
  return error instanceof Trouble && (error.code === 'store-overtaken' || error.code === 'merge-overtaken');
}

/** Evidence before the entries that name it: wherever this is cut off, the store has no entry without what it needs. */
async function sendAll(
  { local, heads, attachments }: TakenIn,
  connection: Connection,
  place: SyncPlace,
  { mayGo, watch = unobserved }: SyncWishes,
  departed: Departed,
): Promise<Pick<Synced, 'kept' | 'unsentCopies'>> {
  const isReviewer = place.standing.kind === 'reviewer';
  const lacking = isReviewer ? [] : await copiesToSend(attachments, connection, place, place);
  departed.agreed ??= await mayGo(lacking);
  const agreed = new Set(departed.agreed.map(({ sha256 }) => sha256));
  const going = lacking.filter(({ sha256 }) => agreed.has(sha256));
  const { files, kept } = outgoing(
    local,
    heads,
    { standing: place.standing, own: await place.store.writer(place.plan) },
    place,
  );
  const all = [...going.map(({ bytes }) => bytes), ...files.map(({ length }) => length)];
  await watch.up(async (advance) => {
    const step = counting(
      all.reduce((sum, size) => sum + size, 0),
      advance,
    );
    for (const { sha256 } of await sendCopies(going, connection, place, place, step)) departed.copies.add(sha256);
    if (!isReviewer) await sendRemovals(attachments, connection, place);
    for (const file of files) {
      await sendFile(file, connection, place, ({ lines, length }) => {
        departed.lines += lines;
        step(length);
      });
    }
  });
  return { kept, unsentCopies: lacking.filter(({ sha256 }) => !departed.copies.has(sha256)).length };
}

const unseen: Watch = (work) => work(unwatched);
const unobserved = { down: unseen, up: unseen };

/** So many bytes further of all. */
function counting(of: number, advance: Advance): (bytes: number) => void {
  let done = 0;
  return (bytes) => {
    done = Math.min(of, done + bytes);
    advance(done, of);
  };
}

/** False where somebody else's lines came in between: what they say is taken in first. A reviewer's lines change what the unit's facts are. */
async function isTallied(
  { local }: TakenIn,
  connection: Connection,
  place: SyncPlace,
  { tally, planPrint, version }: SyncWishes,
): Promise<boolean> {
  const isReviewer = place.standing.kind === 'reviewer';
  const tallying = { files: local, tally, planPrint, version, isReviewer };
  return (await writeFacts(connection, place, tallying)) !== 'behind';
}

function synced(
  { local, faults }: TakenIn,
  { steps, copies }: Arrived,
  departed: Departed,
  up: Pick<Synced, 'kept' | 'unsentCopies'>,
): Synced {
  return {
    kind: 'synced',
    steps: [...steps.values()],
    after: local,
    faults,
    evidence: { taken: [...copies.taken], wrong: [...copies.wrong] },
    sent: departed.lines,
    sentCopies: departed.copies.size,
    ...up,
  };
}
