import type { Host } from '../../host.ts';
import { diagnoseFile, type Judges } from './diagnose-file.ts';
import type { FilePlace } from './read-bytes.ts';
import type { Diagnosed, DiagnosedFiles, FilesForThreads, FileToCheck, Threads } from './threads.ts';

/** So many are told at once. */
const mostTold = 64;

/** What is wrong with each file, in their order; where there are many, other threads do their share. */
export async function diagnoseFiles(
  files: readonly FileToCheck[],
  judges: Judges,
  host: Host,
): Promise<readonly (readonly [FileToCheck, Diagnosed | undefined])[]> {
  const threads = threadsFor(files, judges, host);
  const done = threads === undefined ? new Map() : await diagnoseInThreads(files, judges, threads, host);
  const all: [FileToCheck, Diagnosed | undefined][] = [];
  // What a thread failed at is done here, where its failure is said as ever.
  for (const [at, each] of files.entries()) {
    all.push([each, done.has(at) ? done.get(at) : await diagnoseFile(each, judges, host)]);
  }
  return all;
}

/** The threads, where they are worth their start: what is compared or put right is seldom many files. */
function threadsFor(files: readonly FileToCheck[], judges: Judges, { threads }: Host): Threads | undefined {
  const isPlain = judges.mend === undefined && judges.comparisons === undefined;
  const isMany = threads !== undefined && threads.count > 1 && files.length >= threads.worthFrom;
  return isMany && isPlain && !files.some(({ isInput }) => isInput) ? threads : undefined;
}

async function diagnoseInThreads(
  files: readonly FileToCheck[],
  judges: Judges,
  { count, run }: Threads,
  host: Host,
): Promise<ReadonlyMap<number, Diagnosed | undefined>> {
  const done = new Map<number, Diagnosed | undefined>();
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const work: FilesForThreads = { files, taken, cwd: host.cwd, memory: await host.memory() };
  const tell = (told: DiagnosedFiles) => {
    for (const [at, diagnosed] of told) done.set(at, diagnosed);
  };
  const others = Array.from({ length: count - 1 }, async () => run(work, tell));
  await Promise.allSettled([...others, diagnoseTaken(work, judges, host, tell)]);
  return done;
}

/** What each thread does, this one and the others: takes files until none is left. */
export async function diagnoseTaken(
  { files, taken }: FilesForThreads,
  judges: Judges,
  place: FilePlace,
  tell: (told: DiagnosedFiles) => void,
): Promise<void> {
  let told: [number, Diagnosed | undefined][] = [];
  for (;;) {
    const at = Atomics.add(taken, 0, 1);
    const each = files[at];
    if (each !== undefined) told.push([at, await diagnoseFile(each, judges, place)]);
    if (each === undefined || told.length === mostTold) {
      tell(told);
      told = [];
    }
    if (each === undefined) return;
  }
}
