import type { DiagnosticCode } from '../../core/diagnostic.ts';
import { aboutChanges } from './about-changes.ts';
import { aboutFiles } from './about-files.ts';
import { aboutSense } from './about-sense.ts';
import { aboutStructure } from './about-structure.ts';
import { aboutWording } from './about-wording.ts';
import type { Example } from './example.ts';

/** An example of every code, in the manual's order: its words are a table of the languages. */
export const examples: Readonly<Record<DiagnosticCode, Example>> = {
  ...aboutFiles,
  ...aboutStructure,
  ...aboutSense,
  ...aboutWording,
  ...aboutChanges,
};
