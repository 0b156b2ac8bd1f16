import { dirname, join, resolve } from 'node:path';
import type { LedgerFile } from '../core/ledger/ledger-file.ts';
import { planMerge } from '../core/ledger/merge.ts';
import { baseWriterOf, fileOfWriter } from '../core/ledger/names.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { packetPart } from '../store/layout.ts';
import { ledgerFilesIn } from '../store/ledger/find-ledger-files.ts';
import { type ReadBytes, readBytesOf, readFound } from '../store/ledger/read-ledger-file.ts';
import { mergeMessages } from '../words/areas/ledger/copies.ts';
import type { Language } from '../words/language.ts';

/**
 * What git calls for a ledger file that both sides changed: ours, whose place the result takes, theirs, and the file's path.
 * Where one continues the other that is it. Else ours stays and theirs becomes a branch beside it, which git has to be told
 * of: so it stops there, as at a conflict, but without marks. What is damaged is left between marks, for a person to see.
 */
export async function mergeForGit(args: readonly string[], language: Language, host: Host): Promise<ExitCode> {
  const [ours = '', theirs = '', path = ''] = args;
  const at = resolve(host.cwd, ours);
  const [one, other] = [await host.disk.readBytes(at), await host.disk.readBytes(resolve(host.cwd, theirs))];
  const place = packetPart(path.split('/').slice(-3).join('/'));
  const read = (bytes: Uint8Array) =>
    place?.kind === 'ledger' ? readBytesOf(bytes, path, place.plan, place.writer) : undefined;
  const [mine, incoming] = [read(one), read(other)];
  if (place?.kind !== 'ledger' || !isSound(mine) || !isSound(incoming)) {
    await host.disk.writeWhole(at, withMarks(one, other));
    host.err.show(mergeMessages[language].gitDamaged({ file: path }));
    return ExitCode.foundSomething;
  }
  const { plan, writer } = place;
  const folder = resolve(host.cwd, dirname(path));
  const here = [mine.file, ...(await siblingsIn(folder, plan, writer, host))];
  const [step] = planMerge(here, [{ ...incoming.file, bytes: incoming.bytes }]).steps;
  if (step === undefined) return ExitCode.ok;
  if (step.writer === writer) {
    await host.disk.writeWhole(at, step.file.bytes);
    return ExitCode.ok;
  }
  const branch = fileOfWriter(step.writer);
  await host.disk.writeWhole(join(folder, branch), step.file.bytes);
  host.err.show(mergeMessages[language].gitBranch({ file: path, branch }));
  return ExitCode.foundSomething;
}

function isSound(read: ReadBytes | undefined): read is ReadBytes {
  return read !== undefined && read.faults.length === 0;
}

/** Other courses of the same writer's file that lie there already. */
async function siblingsIn(folder: string, plan: string, writer: string, { disk }: Host): Promise<LedgerFile[]> {
  const { files } = await ledgerFilesIn(folder, disk);
  const siblings = files.filter(
    (found) => found.writer !== writer && baseWriterOf(found.writer) === baseWriterOf(writer),
  );
  const read = await Promise.all(siblings.map((found) => readFound(found, plan, disk)));
  return read.map(({ file }) => file);
}

/** As git itself leaves two courses that it cannot merge. */
function withMarks(ours: Uint8Array, theirs: Uint8Array): Uint8Array {
  const ended = (bytes: Uint8Array) =>
    bytes.length === 0 || bytes.at(-1) === 10 ? [bytes] : [bytes, Buffer.from('\n')];
  const mark = (text: string) => Buffer.from(`${text}\n`);
  return Buffer.concat([
    mark('<<<<<<< ours'),
    ...ended(ours),
    mark('======='),
    ...ended(theirs),
    mark('>>>>>>> theirs'),
  ]);
}
