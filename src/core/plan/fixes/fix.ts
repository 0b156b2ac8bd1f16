import type { PlacedFinding } from '../reading.ts';
import type { SourceNode } from '../yaml/source-node.ts';
import type { Edit } from './edit.ts';

/** A file as it was read, with what was found in it. */
export interface FixSource {
  /** Without byte order mark. */
  readonly text: string;
  readonly root: SourceNode;
  readonly found: readonly PlacedFinding[];
}

/** The edits that put one kind of mistake right: only what has one right answer, and only what was not switched off. */
export type Fix = (source: FixSource) => readonly Edit[];
