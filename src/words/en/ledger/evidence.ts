import type { Like } from '../../table.ts';
import type * as zh from '../../zh/ledger/evidence.ts';
import { counted } from '../counted.ts';

export const evidenceTable = {
  findings: {
    missing: 'an evidence file is missing',
    changed: 'an evidence file was changed',
    unreadable: 'an evidence file cannot be read (permissions, or the disk)',
    empty: 'an evidence file is empty',
    removed: 'removed by request',
    'still-there': 'removed by request, but its copy is still there; run plan evidence ID --remove REASON once more',
    shared: 'the same file is evidence for several requirements',
    late: 'what it shows happened after the due',
  },
  finding: '{names}: {what} ({ids}, {digest})',
  orphan: 'evidence/{file} is named by no entry and may be deleted',
  whole: ({ count }) => `The evidence is whole: ${counted(count, 'file')}.`,
  states: {
    ok: 'whole',
    missing: 'missing',
    changed: 'changed',
    unreadable: 'cannot be read',
    empty: 'empty',
    removed: 'removed by request',
    link: 'link',
  },
  because: '{state} (reason: {reason})',
  takenBack: '{state} (its entry was taken back)',
  bytes: ({ size }) => counted(size, 'byte'),
  between: ', ',
  none: 'Nothing is attached to {id} yet.',
  askOpen: 'Open which?',
  openNone: 'none',
  opened: 'Handed to the system: {name} (a read-only copy; changes do not go back into the ledger)',
  openedLink: 'Handed to the system: {url}',
  cannotOpen: 'The system has no program for it; open it yourself: {target}',
  notOpenable:
    '{name} is not opened: only PDF, images, plain text, and docx, xlsx, pptx that surely run and fetch nothing (no macros, embedded objects, links to other files) are, and only where the content fits the ending. If you trust it, save it elsewhere yourself: {file}',
  copyUnsound: '{name} is not opened: its copy is missing or was changed. plan verify says more.',
  askRemove: 'Remove which?',
  removeNone: 'none',
  removeShows:
    'This would remove {name} ({ids}). Its copy is deleted for good; its hash and the reason stay in the ledger.',
  removeConfirm: 'Remove it?',
  notRemoved: 'Nothing was removed.',
  removed: 'Removed {name}; its copy is deleted.',
  removedElsewhereNeeded: 'Removed {name}. The same file is in use elsewhere, so its copy is kept.',
  alreadyRemoved: '{name} was removed before; nothing was recorded.',
  leftCopyRemoved: '{name} was removed before; its copy, which was still there, is deleted now.',
  personal:
    'Take care: {texts} seems to hold an identity card or mobile number. A ledger only grows: what is recorded stays in it (screens and reports mask it, but for addresses in a report); rename or reword it first if it need not be there.',
  personalGoOn: 'Record it all the same?',
} as const satisfies Like<typeof zh.evidenceTable>;

export const verifyTable = {
  faults: {
    'torn-line': 'the last line was cut off while it was written and does not count; the next entry sets it aside',
    'unreadable-line': 'this line cannot be read and does not count',
    'oversized-line': 'a number, text or list in this line is larger than anybody records; it does not count',
    'wrong-hash': 'this line was changed after it was written',
    'broken-signature': 'the signature of this line is not right: not made by that key, or changed after it was signed',
    'broken-chain': 'this line does not follow the one before it: lines were removed, swapped or doubled',
    'foreign-file': "no file of this tool (a cloud drive's conflict copy?), not counted; plan merge takes it in",
    'conflict-marker': 'a mark that git left between two courses that it could not merge; plan merge keeps both',
    'older-than-written': 'older than this computer wrote it, or gone',
    'conflicting-id': 'one id stands for two different entries',
    'further-faults': 'from this line on more is wrong than is named line by line',
  },
  older: ({ file, since, until }) =>
    since
      ? `The ledger file ${file} is older than this computer wrote it: what was recorded here after ${since}, until ${until}, is not in it (an older backup, a cloud drive’s old version, another git branch?).`
      : `The ledger file ${file} is gone or empty: what was recorded here until ${until} is missing (an older backup, a cloud drive’s old version, another git branch?).`,
  olderWay:
    'If the newer copy can be found (a backup, a cloud drive’s history, another computer), take it in with plan merge; if it is lost for good, plan verify --accept takes the file as it is. Until then nothing is recorded after the older one.',
  olderWayGuided:
    'If the newer copy can be found (a backup, a cloud drive’s history, another computer), bring it back first; if it is lost for good, “Check the ledger”, under More in the menu, lets you take the file as it is. Until then nothing is recorded after the older one.',
  olderAsk: 'What now?',
  olderLeave: 'record nothing yet; look for the newer copy',
  olderAccept: 'go on with this one (what is missing is given up)',
  olderAccepted: '{file} is taken as it is; what this computer records from now on goes into another, new file.',
  olderNone: 'Nothing to accept: every ledger file of this computer is as it wrote it, or newer.',
  line: '{file}:{line}',
  incomplete: 'a batch was not written whole ({id}: {present} of {of}) and does not count; record those answers again',
  unknown: '{file}:{line} is of a kind that a newer version wrote ({id}): kept, not counted; upgrade to see it',
  idle: 'a retraction names nothing before it ({id}): kept, without effect',
  whole: ({ entries, writers }) =>
    `The ledger is whole: ${counted(entries, 'entry', 'entries')} in ${counted(writers, 'file')}, every line as it was written.`,
  scopeWhole: 'All that was signed is there: every record that there was when a report was signed.',
  scopeLost: ({ file, found, signed, period, day }) =>
    Number(found) === 0
      ? `when ${signed} signed the report of ${period} on ${day}, there was a file ${file}, which is gone; merge it from another copy`
      : `when ${signed} signed the report of ${period} on ${day}, ${file} went further than the ${found} lines that are there; merge it from another copy`,
  broken: ({ count }) => `${counted(count, 'problem')} found.`,
  digest: 'Digest: {digest}',
  keepGuided:
    "Keep the digest elsewhere (the report's signature page has it too), to be held against the one shown here later.",
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
} as const satisfies Like<typeof zh.verifyTable>;
