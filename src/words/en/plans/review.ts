import { argument } from '../../argument.ts';
import type { Like } from '../../table.ts';
import type * as zh from '../../zh/plans/review.ts';

const dutyKeys = {
  text: 'text',
  target: 'target',
  due: 'due',
  lead: 'lead',
  with: 'units',
  for: 'kinds of unit',
} as const;

export const guessTable = {
  intro: '{file}: {count} to confirm. Each answer is saved at once; you may stop at any time.',
  nothing: '{file} has nothing left to confirm.',
  offer: 'Anything more?',
  nothingMore: 'no, stop',
  wholePlan: 'the whole plan',
  quote: 'The document: “{text}”',
  line: 'line {line}:',
  gone: '({key} is gone; only x-guess still names it)',
  question: 'Is this right?',
  help: '↑↓, number or letter move, Enter to take; Ctrl+C to stop',
  skip: 'skip, later',
  accept: 'right, confirm',
  edit: 'change it',
  sort: 'sort which duties are ours ({count} not sorted)',
  sortAgain: 'look again at those sorted ({count})',
  drop: 'without {key}',
  keys: {
    ...dutyKeys,
    id: 'id of the plan',
    title: 'title',
    number: 'number',
    issuer: 'issuer',
    period: 'period',
    units: 'kinds of unit',
    quote: "document's words",
    score: 'score',
  },
  back: 'the one before (takes its answer back)',
  quit: 'stop (every answer is saved)',
  typed: {
    target: 'What instead? Such as at least 2 meetings every month, at most 5 reports, 95% of schools, 不少于3所',
    day: 'Which day? Such as {day}, {month}-{date}, {month}月底',
    span: 'From which day to which? Such as {from} to {to}',
    names: 'Which units? Commas between several',
    named:
      'What instead? Its id (small letters and digits) and its name, such as yunhe-edu, Yunhe Schools; one alone leaves the other',
    kinds:
      'Which kinds? By their names, commas between several; a new one as key: name, such as kindergarten: Kindergartens',
    parts: 'What instead? As it stands: key: value, key: value',
    text: 'What instead?',
  },
  notUnderstood: {
    target:
      'Not understood, and nothing changed. Write it like the examples: one number with its unit and no other words; a share says of what, as in 学校不低于60%, 教师的1/3.',
    day: 'That is no day, and nothing changed. Write one day and no other words, such as {day}, {month}-{date}, {month}月底.',
    span: 'Not understood, and nothing changed. Write “day to day”, such as {from} to {to}.',
    names:
      'Nothing changed: not all of it names a unit. Write units alone, with commas between them; targets and dues are changed at their own lines.',
    named: 'Nothing was written, and nothing changed.',
    kinds:
      'Not understood, and nothing changed. Write the names of those that stay, with commas; a new kind as key: name.',
    parts: 'Not understood, and nothing changed. Write it as it stands: key: value, key: value.',
    text: 'Nothing was written, and nothing changed.',
  },
  askTerms: 'When is each term? Such as 2-24 to 7-4, 9-1 to 12-31 (within {from} to {to}; asked once)',
  badTerms: 'Not understood, and nothing changed. Write each term as “day to day”, such as 2-24 to 7-4, 9-1 to 12-31.',
  unchanged: 'Nothing changed. To keep it choose “right, confirm”.',
  accepted: 'Confirmed and saved',
  changed: 'Now: {text}',
  dropped: 'Taken out: {key}; “the one before” brings it back',
  withEvery:
    'Where the target is for each period, each has its own end, and there can be no day for all of it. Take the other out first: Esc, then while sorting (or looking again at those sorted) press e and choose “without due” or “without target”. Nothing changed.',
  takenBack: 'The answer before was taken back',
  firstGuess: 'This is the first.',
  byHand: 'Line {line} is laid out in a way that cannot be changed here; use an editor. Skipped.',
  summary: ({ answered, sorted, left, file }) =>
    `Answered: ${answered}; ${Number(sorted) > 0 ? `sorted: ${sorted}; ` : ''}${
      Number(left) === 0
        ? `all is confirmed. Next: plan validate ${argument(file)}`
        : `still to confirm: ${left}. Go on: plan import --review ${argument(file)}`
    }`,
  summaryGuided: ({ answered, sorted, left }) =>
    `Answered: ${answered}; ${Number(sorted) > 0 ? `sorted: ${sorted}; ` : ''}${
      Number(left) === 0 ? 'all is confirmed.' : `still to confirm: ${left}.`
    }`,
  stopped: ({ answered, sorted }) => {
    const done = [
      ...(Number(answered) > 0 ? [`answered: ${answered}`] : []),
      ...(Number(sorted) > 0 ? [`sorted: ${sorted}`] : []),
    ].join(', ');
    return `Stopped. All that was done is saved${done === '' ? '' : ` (${done})`}.`;
  },
  colon: ': ',
} as const satisfies Like<typeof zh.guessTable>;

export const sortTable = {
  left: '{count} left',
  wholePlan: 'the whole plan',
  quote: 'The document: “{text}”',
  target: 'Target: {text}',
  due: 'Due: {day}',
  lead: 'Lead: {names}',
  with: 'Units: {names}',
  comma: ', ',
  question: 'Whose is this?',
  help: 'y ours, n not ours, x a prohibition, b context, d drop, e change, s split, j join, m many at once; or choose and press Enter',
  choices: {
    skip: 'skip, later',
    ours: 'ours (y)',
    others: 'not ours: for other units (n)',
    never: 'ours, a prohibition (x)',
    context: 'context, no duty (b)',
    drop: 'drop it from the plan (d)',
    edit: 'change its text, target, due or units (e)',
    split: 'split it into two (s)',
    join: 'join it to the one before in its item (j)',
    many: 'many at once (m)',
  },
  sortedAs: { ours: 'Sorted: ours', others: 'Sorted: not ours, for other units' },
  asSorted: 'leave it, the next one',
  keys: dutyKeys,
  whichValue: 'What to change?',
  valueOf: '{name}: {value}',
  noneYet: '{name}: none yet',
  without: 'without {name}',
  gone: 'Taken out and saved: {name}; “the one before” brings it back',
  asItIs: 'back, as it is',
  unchanged: 'Nothing changed.',
  where: 'Split where?',
  elsewhere: 'elsewhere: write the words with which the second begins',
  from: 'With which words does the second begin? As they stand in this one',
  noSuchWords:
    'The duty has no such words, or none before them: copy the first words of the second part. Nothing was changed.',
  parts: '“{before}” + “{after}”',
  changed: { edit: 'Changed and saved', split: 'Split into two and saved', join: 'Joined and saved' },
  bothTargets: 'Each has a target of its own: not joined. Take one of them out first, under “change”.',
  both: 'They do not agree ({key}): not joined. Make them the same first.',
  semicolon: '; ',
  alone: 'No other duty stands before it in its item: not joined.',
  refusedTargets: {
    'due-with-every':
      'Where each period has its own end there can be no day for all of it: take the day out first, or ask for it once. Nothing changed.',
    'by-without-every': 'What is asked for once has no end within each period. Nothing changed.',
    needs: 'The target lacks its unit, or what it is a share of: “2 times”, “95% of teachers”. Nothing changed.',
    other: 'The parts of this target do not agree; please say it otherwise. Nothing changed.',
  },
  byHandChange: 'This one is laid out in a way that cannot be changed here; nothing changed.',
  back: 'the one before (takes its answer back)',
  quit: 'stop sorting (every answer is saved)',
  which: 'Which of them?',
  ofItem: 'the item “{title}”',
  ofSection: 'section {number} {title}',
  ofLead: 'those led by {name}',
  ofUnit: 'those with {name} among their units',
  ofRest: 'all that is left',
  ofSorted: 'all that were sorted',
  together: { others: '{which}: none is ours ({count})', ours: '{which}: all are ours ({count})' },
  noneOfThem: 'back, this one alone',
  othersName: '其他单位',
  taken: 'Saved: {label}, {count}',
  byHand: 'This one is laid out in a way that cannot be changed here; skipped.',
  skipped: '{id} skipped; “the one before” goes back to it',
  first: 'This is the first.',
  takenBack: 'The last step was taken back',
  summary: ({ left }) => (Number(left) === 0 ? 'Every duty is sorted.' : `${left} not sorted yet.`),
} as const satisfies Like<typeof zh.sortTable>;
