import { callTroubles } from './call.ts';
import { districtTroubles } from './district.ts';
import { fileTroubles } from './file.ts';
import { recordTroubles } from './record.ts';
import { storeTroubles } from './store.ts';

/** What went wrong, where, and the way out, in one sentence. */
export const words = {
  ...callTroubles,
  ...recordTroubles,
  ...fileTroubles,
  ...storeTroubles,
  ...districtTroubles,
} as const;
