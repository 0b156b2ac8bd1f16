import { parentPort, workerData } from 'node:worker_threads';
import { diagnoseTaken } from './app/diagnosis/diagnose-files.ts';
import { neighboursIn } from './app/diagnosis/plans-beside.ts';
import type { FilesForThreads } from './app/diagnosis/threads.ts';
import { nodeDisk } from './store/disk.ts';

const work: FilesForThreads = workerData;

const place = { cwd: work.cwd, disk: nodeDisk, memory: async () => work.memory };

// A failure ends the thread, and the program does what it was not told of.
void diagnoseTaken(work, { neighbours: neighboursIn(place) }, place, (told) => parentPort?.postMessage(told));
