import type { Like } from '../table.ts';
import type { words as zh } from '../zh/init.ts';

export const words = {
  unit: 'Which unit are you? (e.g. 实验小学)',
  findUnit: 'Which unit are you? Type a few characters of its name',
  noSuchUnit: 'no such unit on the list',
  notListed: 'not on the list; write the name',
  kindOf: 'What kind of unit is {unit}?',
  recorder: "The recorder's name?",
  backToName: 'back to the name',
  isRight: 'Unit: {unit}  Kind: {kind}  Recorder: {recorder}. Is that right? (Enter alone asks again)',
  empty: 'Please write something.',
  welcome: 'First use: three questions, never asked again.',
  changed: `Nothing is recorded yet; the settings were changed: {file}
Unit: {unit}  Kind: {kind}  Recorder: {recorder}`,
  made: `The ledger is set up: {folder}
Unit: {unit}  Recorder: {recorder}
Next: plan check walks the duties, plan status shows progress.`,
} as const satisfies Like<typeof zh>;
