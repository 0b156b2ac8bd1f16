import type { Like } from '../../table.ts';
import type * as zh from '../../zh/troubles/settings.ts';

const wordsFaults = {
  'no-mark': () =>
    'the heading has no mark 〔report.…〕, or the mark stands in no heading that begins with “#”; put a “\\” before a line of your own',
  'other-plan': () =>
    'this should be “# … 〔id of the plan〕”, of the plan in use; words are not taken into another year',
  'unknown-mark': ({ mark }: FaultValues) => `the report has no mark 〔${mark}〕; it may have been changed`,
  twice: ({ mark }: FaultValues) => `the mark 〔${mark}〕 is there twice; make it one`,
  outside: () => 'these words stand below no heading; move them to theirs',
  missing: ({ mark }: FaultValues) => `behind it the heading with the mark 〔${mark}〕 is missing; put it back`,
  'one-line': ({ mark }: FaultValues) => `〔${mark}〕 is one line only`,
  'too-long': ({ mark, most }: FaultValues) => `〔${mark}〕 is too long, ${most} characters at most`,
} as const;

interface FaultValues {
  readonly mark: string;
  readonly most: number;
}

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
  'draft-words-alone':
    '--draft-words writes the words alone: it takes no -o, -f, --template or --words. Nothing was written.',
  'words-of-other-unit':
    'This is the copy of another unit’s ledger, and its words are its own: leave out --unit or --words.',
  'words-file-encoding': '{file} is no text file: save it as UTF-8 text and try again. Nothing was changed.',
  'words-file': ({ file, line, problem, mark, most }) =>
    `${file}, line ${line}: ${wordsFaults[problem]({ mark, most })}. Nothing was changed; where marks cannot be mended, write a new file with plan report --draft-words FILE and move the words into it.`,
  'config-by-hand':
    'The settings file {file} is laid out so that only a person can change {keys} in it: use a text editor. Nothing was touched.',
} as const satisfies Like<typeof zh.settingTroubles>;
