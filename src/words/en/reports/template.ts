import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/reports/template.ts';

export const words = {
  inLine: 'line {line}: ',
  inParagraph: '{part}, paragraph {paragraph}, “{words}”: ',
  inPart: '{part}: ',
  problems: {
    'unknown-field': ({ name, near }) => `there is no field "${name}" here${near ? `; near it: ${near}` : ''}`,
    'list-as-word': ({ name }) => `"${name}" is a list: {{#${name}}} … {{/${name}}}`,
    'list-elsewhere': 'the list "{name}" does not belong into another list; move it out',
    'unsupported-tag': 'this form is not supported: "{name}"',
    unclosed: ({ name }) => `"${name}" does not end: a }} or {{/…}} is missing`,
    unopened: ({ name }) => `"${name}" ends but did not begin: {{#…}} is missing before it`,
    unreadable: 'cannot be read; the file may be damaged',
  },
} as const satisfies Like<typeof zh>;
