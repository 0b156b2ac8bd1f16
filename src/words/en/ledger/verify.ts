import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/verify.ts';
import { counted } from '../counted.ts';

export const words = {
  faults: {
    'torn-line': 'the last line was cut off while it was written and does not count; the next entry sets it aside',
    'unreadable-line': 'this line cannot be read and does not count',
    'wrong-hash': 'this line was changed after it was written',
    'broken-chain': 'this line does not follow the one before it: lines were removed, swapped or doubled',
    'foreign-file': "no file of this tool (a cloud drive's conflict copy?), not counted; plan merge takes it in",
    'conflicting-id': 'one id stands for two different entries',
  },
  line: '{file}:{line}',
  incomplete: 'a batch was not written whole ({id}: {present} of {of}) and does not count; record those answers again',
  unknown: '{file}:{line} is of a kind that a newer version wrote ({id}): kept, not counted; upgrade to see it',
  idle: 'a retraction names nothing before it ({id}): kept, without effect',
  whole: ({ entries, writers }) =>
    `The ledger is whole: ${counted(entries, 'entry', 'entries')} in ${counted(writers, 'file')}, every line as it was written.`,
  broken: ({ count }) => `${counted(count, 'problem')} found.`,
  digest: 'Digest: {digest}',
  keep: "Keep the digest elsewhere (the report's signature page has it too): plan verify --expect DIGEST holds the ledger against it.",
  proves: 'This shows that every line is as it was written, and that none within was removed, swapped or doubled.',
  provesNot:
    'It does not show whether lines at the end, or a whole file, are gone (only a digest kept elsewhere does), nor does it stop somebody who works the whole chain out anew.',
  provesNotBeyond:
    'It does not show whether lines recorded after that digest are gone from the end (a newer digest does), nor does it stop somebody who works the later chain out anew.',
  continues:
    'It matches the digest: every line of then is there and unchanged. This is the ledger of then, or one that continues it.',
  lost: 'The file of {writer} is short: it had {expected} lines and has {found}',
  changed: 'The ledger does not match the digest: what it held then has changed since',
} as const satisfies Like<typeof zh>;
