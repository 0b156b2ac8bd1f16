import type { Like } from '../table.ts';
import type * as zh from '../zh/settings.ts';

export const settingsTable = {
  head: 'Settings ({file})',
  assigned: 'Who does what ({plan})',
  nobody: 'Nothing is assigned yet. plan config assign.ID office or name',
  hint: 'To change one: plan config KEY VALUE; to clear it: plan config KEY --unset',
  none: '(not set)',
  between: ', ',
  titles: {
    'unit.name': 'name of the unit',
    'unit.kind': 'kind of unit',
    'unit.id': 'id of the unit: records bear it, so it does not change',
    recorder: 'who records',
    plan: 'the plan',
    language: 'language (zh, en)',
  },
  changeWhat: 'What do you want to change?',
  changeNothing: 'nothing, back',
  keepIt: 'leave it, back',
  nowIs: '{title} (now: {text})',
  askValue: '{title}: what is it to be?',
  isNow: '{title}: {text}. Saved.',
  asked: { recorder: 'Recorder', 'unit.name': 'Name of the unit', 'unit.kind': 'Kind of unit', language: 'Language' },
  languages: { zh: '中文', en: 'English' },
  assignKey: 'assign.ID',
  about: '{title}: {text}',
  notInPlan: 'no longer in the plan',
  changed: 'Changed {key}: {before} → {value}',
  same: '{key} is {value} already; nothing was changed.',
  renamed:
    'The id stays {id}, so earlier records are still this unit’s. If the bureau lists the unit (units.yaml), it should set name to the new name and add the old one to former.',
  kindChanged: 'Which requirements fall to the unit follows its kind; all records are kept.',
  planChanged:
    'Each plan has records of its own; those of the earlier plan are kept. To go back: plan config plan {before}',
  assignmentFile:
    'Who does what. An office or a person behind each id, several as [Teaching office, Ms Wang]; plan config assign.ID NAME changes it, too.',
  taken: 'Took in who does {count}: {ids}',
  differs:
    'Who does {id} differs: “{here}” is kept (the other copy says “{there}”). To change it: plan config assign.{id} NAME',
  assign: 'Who does it',
  askAssign: 'Who does it? Offices or names, with commas between (- clears it)',
  badNames: ({ problem, most }) =>
    problem === 'too-many' ? `At most ${most} names.` : `A name has at most ${most} characters.`,
  assignedApart:
    'Who does {id} is said in several ways ({ways}) and was left as it is: make them the same, or choose “Who does it” when recording.',
  oneWay: '“{names}”',
  changes: '{file} changes who does what in {count} places:',
  saved: 'Who does what was changed in {count} places.',
  nowAssigned: ({ id, names }) => (names ? `Noted: ${id} is done by ${names}.` : `Nobody is assigned to ${id} now.`),
} as const satisfies Like<typeof zh.settingsTable>;
