import type { Like } from '../table.ts';
import type * as zh from '../zh/terminal.ts';
import { counted } from './counted.ts';

export const listTable = {
  bundled: 'comes with the tool',
  example: 'an example, chosen by name only',
  plan: ({ title, from, to, count, where }) =>
    `${title} (${from} to ${to}, ${counted(count, 'requirement')}, ${where})`,
  broken: ({ errors }) => `cannot be read: ${counted(errors, 'error')}; plan validate shows each`,
} as const satisfies Like<typeof zh.listTable>;

export const outputTable = {
  overwriteAll: '{count} files exist with other content ({files}). Overwrite all of them?',
  between: ', ',
  overwrite: '{file} exists with other content (perhaps edited). Overwrite it?',
  schemaBeside: '{file} was put beside it: editors complete and check by it, and nobody changes it',
  written: 'Written: {file}',
} as const satisfies Like<typeof zh.outputTable>;

/** What is said besides the questions where the cursor moves. */
export const keysTable = {
  back: '(Esc goes back)',
  backOrTab: '(Tab puts it here to be changed, Esc goes back)',
  /** Where a list is longer than its room. */
  window: '({parts})',
  between: ', ',
  rows: '{from} to {to} shown',
  above: '↑ {count} more',
  below: '↓ {count} more',
} as const satisfies Like<typeof zh.keysTable>;

/** The same where one line stands after the other. */
export const plainTable = {
  choose: 'Type the number or letter before it, then Enter; Enter alone takes the first',
  back: '(type < to go back)',
  notThere: 'There is no such choice; type again',
  search: 'None of these, go back',
} as const satisfies Like<typeof zh.plainTable>;

export const pasteTable = {
  tooLong:
    'What was pasted is too long (at most {most} characters) and was left out. Save a long text as a file and attach it as evidence.',
} as const satisfies Like<typeof zh.pasteTable>;

export const workTable = {
  evidence: 'Checking the evidence …',
  packing: 'Packing …',
  unpacking: 'Unpacking …',
  takingIn: 'Taking in the evidence …',
  report: 'Writing the report …',
  collecting: 'Collecting …',
} as const satisfies Like<typeof zh.workTable>;
