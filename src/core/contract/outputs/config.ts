import { either, formatNumber, listOf, mapOf, nullable, record, text } from '../declare.ts';

const settingShape = nullable(
  either(
    [text('What is set.'), listOf(text('A name, or a paragraph.'), 'Names or paragraphs.')],
    'What is set: a text, the names of who does a duty, or the paragraphs of words in the report.',
  ),
);

export const configOutput = record(
  {
    format: formatNumber(1),
    file: text('The settings file.'),
    plan: nullable(text('The id of the plan that the assignments are for.')),
    settings: mapOf(settingShape, 'By key: all of them, or the one that was asked for; null where nothing is set.'),
  },
  'The settings of a folder.',
);
