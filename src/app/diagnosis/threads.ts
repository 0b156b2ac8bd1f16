import type { Diagnostic } from '../../core/diagnostic.ts';

export interface FileToCheck {
  /** The path by which findings name it. */
  readonly file: string;
  /** It is read from standard input. */
  readonly isInput: boolean;
  /** It was asked for by name or pattern, not found below a folder: it is checked whatever it is. */
  readonly isMeant: boolean;
}

export interface Diagnosed {
  readonly found: readonly Diagnostic[];
  /** Where something was found, and it could be read. */
  readonly text?: string;
}

/** Files to check for as many threads as there are: each takes the next that is left. */
export interface FilesForThreads {
  readonly files: readonly FileToCheck[];
  /** How many were taken. */
  readonly taken: Int32Array;
  readonly cwd: string;
  /** As much as the program may use, in bytes: so a thread refuses what the program would refuse. */
  readonly memory: number;
}

/** What was found in some of them, by their place in the list. */
export type DiagnosedFiles = readonly (readonly [number, Diagnosed | undefined])[];

export interface Threads {
  /** As many as the computer runs at once; the program's own is one of them. */
  readonly count: number;
  /** With fewer files to start another takes longer than it saves. */
  readonly worthFrom: number;
  /** Starts one, which tells what it finds; resolves when it has ended, rejects where it failed. */
  run(work: FilesForThreads, tell: (told: DiagnosedFiles) => void): Promise<void>;
}
