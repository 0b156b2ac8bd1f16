import type { Like } from '../../../table.ts';
import type { aboutStructure as zh } from '../../../zh/plans/manual/about-structure.ts';

export const aboutStructure = {
  'missing-key': {
    finds:
      'A key that must be there is missing: format, id, title, issuer, period, units, sections of a plan; id and text of a requirement; title of a basis.',
    why: 'Nothing can be recorded for a requirement without an id, and nobody can look up a basis without a title.',
  },
  'unknown-key': {
    finds: 'A key that is not known, with the nearest known one. Keys that begin with x- are your own.',
    why: 'A mistyped key would do nothing without a word: with deu for due, the requirement has no due.',
  },
  'wrong-type': {
    finds: 'A value of the wrong type: a number or true where text belongs, a sentence for a list, or nothing at all.',
    why: 'YAML reads an unquoted 2024, true or nothing as something else than text: not what was written.',
  },
  'bad-value': {
    finds:
      'A value that cannot be: no such day, no address, none of the few words that may stand there, an empty list (for: [] leaves a duty to nobody), an end before its start.',
    why: 'No due follows from such a date, and a duty that falls to nobody is never done.',
  },
  'unquoted-id': {
    finds: 'An id without quotes, which is read as a number.',
    why: '1.10 becomes 1.1 and is mixed up with the real 1.1, and so are the entries in the ledger.',
  },
  'bad-target': {
    finds:
      'A target that makes no sense: a count without unit, a percentage without of, at-least and at-most both or neither, at-most with every, 0 or above 100%, every together with due, by without every, a day of the month for weeks or of the week for months.',
    why: 'An amount without a unit cannot be reported; a limit holds for the sum of the whole time; with every, each period has its own end.',
  },
} as const satisfies Like<typeof zh>;
