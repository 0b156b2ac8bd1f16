import type { Like } from '../../table.ts';
import type * as zh from '../../zh/troubles/settings.ts';

export const settingTroubles = {
  'unknown-setting': ({ key, near, known }) =>
    `There is no setting “${key}”${near ? `; did you mean ${near}?` : '.'} There are: ${known}.`,
  'setting-fixed':
    'The unit’s id {id} does not change: records bear it, and would become another unit’s. To rename the unit: plan config unit.name NAME; while nothing is recorded: plan init --unit NAME.',
  'setting-needed': '{key} cannot be empty; give a value: plan config {key} VALUE',
  'setting-too-long': '{key} is too long, {most} characters at most; nothing was changed.',
  'setting-not-among': '{key} cannot be “{text}”; it can be: {known}.',
  'setting-two-wishes': 'Give --unset or a new value, not both; nothing was changed.',
  'assign-names': ({ problem, most }) =>
    problem === 'too-many'
      ? `At most ${most} names can be given; nothing was changed.`
      : `A name has at most ${most} characters; nothing was changed.`,
  'words-no-section':
    'The plan has no section as in {key}; words of the report can stand at: {known}. Nothing was changed.',
  'words-refused': ({ problem, most, key }) =>
    problem === 'one-line'
      ? `${key} is one line only; nothing was changed.`
      : `${key} is too long, ${most} characters at most; nothing was changed.`,
  'config-by-hand':
    'The settings file {file} is laid out so that only a person can change {keys} in it: use a text editor. Nothing was touched.',
} as const satisfies Like<typeof zh.settingTroubles>;
