import type { Of } from '../../table.ts';
import { counted } from '../counted.ts';

type Found = { readonly words: string; readonly isFolder: boolean };

const where = ({ isFolder }: Found) => (isFolder ? "the folder's name" : 'the name');

export const words = {
  nothing: 'There are no files to attach.',
  intro: ({ count, groups }: Of<'count' | 'groups'>) =>
    `${counted(count, 'file')}${count === groups ? '' : ` in ${counted(groups, 'group')} (what shows one thing stays together)`}, one group after the other. Nothing is recorded unless you choose to attach.`,
  passedOver: 'Left out: {names} ({why})',
  why: {
    hidden: 'hidden',
    system: "the system's own, or temporary",
    link: 'only a link or a shortcut',
    'not-file': 'no regular file',
    deep: 'too many folders in folders',
    unreadable: 'cannot be opened',
    'bad-name': 'the name holds invisible control characters',
  },
  tooMany:
    'Too many files: these are the first {count}; {left} more are left out. Please take one folder after the other.',
  before: 'Attached before: {name} → {where}',
  where: ({ id, day }: Of<'id' | 'day'>) => (day ? `${id} (${day})` : `${id}`),
  more: '… {count} files in all',
  likely: 'This looks like {duty}',
  perhaps: 'This may be {duty}',
  chosen: 'You chose {duty}',
  unknown: 'Nothing tells which duty this is for. Press / to find it, then attach.',
  because: 'Why: {words}',
  reasons: {
    number: 'the name begins with its number, {number}',
    text: (found: Found) => `${where(found)} has ${found.words}, and so has the duty`,
    quote: (found: Found) => `${where(found)} has ${found.words}, and so has the clause`,
    history: (found: Found) => `${where(found)} has ${found.words}, and so have earlier records of it`,
    evidence: (found: Found) => `${where(found)} has ${found.words}, evidence that it asks for`,
    recorded: 'it was recorded on {day}',
    companion: 'of the same day as “{name}”',
  },
  quoted: '“{text}”',
  between: ', ',
  time: {
    name: 'Day: {day} (from the name)',
    taken: 'Day: {day} (when the picture was taken)',
    typed: 'Day: {day} (as you typed it)',
    outside: "Day: {day}, outside the plan's period, not used",
    modified: 'No day in the name; the file was saved on {day}, perhaps another day',
    none: 'No day in the name',
  },
  span: '{from} to {to}',
  toEntry: 'Goes to the entry that stands: {what}',
  toDuty: 'Nothing is recorded for then yet: attaching alone does not count as done once',
  noEntry: 'Attaching alone does not count as done once',
  question: 'What now?',
  help: 'y attaches at once, / finds another; keys select, Enter takes it; Ctrl+C stops',
  helpUnknown: '/ finds a duty; a key selects, Enter takes it; Ctrl+C stops',
  helpDone: 'a key selects, Enter takes it; Ctrl+C stops',
  skip: 'Leave it, show the next',
  skipDone: 'Show the next',
  attach: 'Attach to {duty}',
  attachAndAdd: ({ id, unit, day }: Of<'id' | 'unit' | 'day'>) =>
    `Attach, and record ${id} +1 ${unit} (${day || 'asks for the day'})`,
  attachAndDone: ({ id, day }: Of<'id' | 'day'>) => `Attach, and record ${id} as done (${day || 'asks for the day'})`,
  find: 'Another duty (find)',
  changeDay: 'Change the day',
  giveDay: 'Give the day',
  split: 'Ask about these {count} files one by one',
  back: 'Previous group',
  undo: 'Take back the last entry',
  quit: 'Quit (what was recorded is saved)',
  firstGroup: 'This is the first group.',
  summary: ({ files, entries, left }: Of<'files' | 'entries' | 'left'>) =>
    files === 0
      ? 'Nothing was attached, nothing recorded.'
      : `${counted(files, 'file')} attached in ${counted(entries, 'entry', 'entries')}, all saved; ${left} left out.`,
  stopped: ({ files }: Of<'files'>) =>
    files === 0
      ? 'Stopped. Nothing was attached, nothing recorded.'
      : `Stopped. ${counted(files, 'file')} attached, all saved.`,
  listIntro: '{count} files (no terminal here: listed only, nothing is written):',
  listNone: 'nothing tells which duty',
  listHow: 'To attach: plan record ID --evidence FILE (and --on DATE). In a terminal, plan attach asks group by group.',
} as const;
