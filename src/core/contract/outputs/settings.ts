import { constant, day, optional, record, text } from '../declare.ts';
import { unitKeys } from '../shared/unit.ts';

/** Keys that are not ours are left alone, so others may stand beside these. */
export const settingsFile = {
  ...record(
    {
      format: constant(1, 'The format of the file.'),
      unit: { ...record(unitKeys, 'Whose ledger it is.'), isOpen: true },
      recorder: text('Who records.'),
      plan: optional(text('The plan used where none is named: an id or a file.')),
      language: optional(text('The language of what is shown, as `--lang` takes it.')),
      settled: optional({
        ...record(
          { on: day('The day.'), among: text('The plans that there were, by their ids, with commas between them.') },
          'When somebody last said which plan is meant.',
        ),
        isOpen: true,
      }),
      reviewers: optional(text('The keys of reviewers that were confirmed here, with commas between them.')),
    },
    'The settings of a folder (config.yaml). Further keys may stand in it.',
  ),
  isOpen: true,
} as const;
