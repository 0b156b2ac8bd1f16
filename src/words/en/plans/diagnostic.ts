import type { DiagnosticTable } from '../../diagnostic-table.ts';
import { everyWords } from '../../every-words.ts';
import { brief, codePoints } from '../../excerpt.ts';
import { counted } from '../counted.ts';
import { parts } from './diagnostic-parts.ts';

export const raw: DiagnosticTable = {
  'unreadable-file': {
    message: ({ why }) =>
      ({
        missing: 'this is a link to a file that is not there; check it',
        folder: 'this is a folder, not a plan file; rename or move it',
        special: 'this is no ordinary file and cannot be read',
        denied: 'this file cannot be read; check permission, and whether another program holds it',
      })[why],
  },
  'not-utf-8': {
    message: ({ looksLike }) =>
      looksLike === 'binary'
        ? 'this is not UTF-8 text, and most likely no plan file'
        : `the file is not UTF-8 (it looks like ${looksLike}); save it as UTF-8`,
    hint: ({ looksLike }) =>
      looksLike === 'binary'
        ? undefined
        : 'Notepad: File → Save as → Encoding: UTF-8; VS Code: click the encoding, bottom right → Save with Encoding',
  },
  'empty-plan': {
    message: () => 'the file is empty: there is no plan in it',
    hint: () => 'the bundled plan shows how one is written; plan list says where it is',
  },
  'beyond-limits': {
    message: ({ limit, most }) =>
      ({
        size: `the file has more than ${most} characters and was not read`,
        line: `this line has more than ${most} characters; the file was not read`,
        memory: `the file is too large for the memory this program may use (${most} MiB) and was not read; try with NODE_OPTIONS=--max-old-space-size=4096`,
        depth: `nested deeper than ${most} levels; not read further`,
        parts: `the file has more than ${most} keys, values and signs and was not read; part it into several files`,
        errors: `more than ${most} errors; the rest is not listed`,
        warnings: `more than ${most} warnings and notes; the rest is not listed`,
      })[limit],
  },
  'conflict-markers': {
    message: ({ line, end }) =>
      `git left a conflict here that nobody has decided: one text ends in line ${line}, the other in line ${end}`,
    hint: () => 'keep what is right, delete the lines <<<<<<<, ======= and >>>>>>>, and check again',
  },
  'yaml-syntax': { message: ({ problem }) => parts.syntax[problem] },
  'unsupported-yaml': { message: ({ feature }) => parts.features[feature] },
  'duplicate-key': {
    message: ({ key, line }) => `the key ${brief(key)} stands here twice (first in line ${line}); remove one`,
  },
  'missing-key': { message: ({ key }) => `${key} is missing here` },
  'unknown-key': {
    message: ({ key, near }) => `there is no key "${brief(key)}"${near ? `; did you mean ${near}?` : ''}`,
    hint: ({ key, known }) =>
      key.includes('：')
        ? 'write a plain colon and a space ": " after a key'
        : `known here: ${known}; keys of your own begin with x-`,
  },
  'wrong-type': {
    message: ({ key, wants, found, text }) =>
      found === 'nothing'
        ? `${key || 'the file'} is empty; it should be ${parts.types[wants]}`
        : `${key || 'the file'} should be ${parts.types[wants]}, not ${parts.types[found]}${text ? ` "${brief(text)}"` : ''}`,
    hint: ({ wants, found, text }) =>
      (wants === 'text' || wants === 'names') && (found === 'number' || found === 'yes-no')
        ? `quote it to make it text: "${text}"`
        : undefined,
  },
  'bad-value': {
    message: (values) => parts.values[values.problem]({ ...values, text: brief(values.text) }),
  },
  'unquoted-id': {
    message: ({ text, number }) =>
      text === number
        ? `the id ${brief(text)} is read as a number; quote it: "${brief(text)}"`
        : `the id ${brief(text)} is read as the number ${number}; quote it: "${brief(text)}"`,
  },
  'duplicate-id': {
    message: ({ what, id, line }) => `${parts.identified[what]} ${brief(id)} is taken (line ${line}); choose another`,
  },
  'duplicate-plan-id': {
    message: ({ id, files }) => `the plan id ${brief(id)} is that of ${files}, too; one file alone may have it`,
    hint: () =>
      'most likely the conflict copy of a cloud drive: compare them with plan diff FILE FILE, keep the right one, delete the other or move it out of plans/',
  },
  'unknown-unit-kind': {
    message: ({ kind, near }) => `units has no kind "${brief(kind)}"${near ? `; did you mean ${near}?` : ''}`,
    hint: ({ known }) => `known: ${known}`,
  },
  'bad-target': { message: (values) => parts.targets[values.problem]({ ...values, text: brief(values.text) }) },
  'due-outside-period': {
    message: ({ id, due, from, to }) =>
      due > to
        ? `requirement ${brief(id)} is due ${due}, after the plan ends (${to})`
        : `requirement ${brief(id)} is due ${due}, before the plan begins (${from})`,
  },
  'break-outside-period': {
    message: ({ title, from, to }) =>
      `the break "${brief(title)}" has no day in the plan (${from} to ${to}); check the year`,
  },
  'terms-missing': {
    message: ({ id }) => `requirement ${brief(id)} is due every term, and the plan has no terms (the days of each)`,
    hint: () => 'beside breaks, write: terms: [{ title: 春季学期, from: 2024-02-19, to: 2024-07-05 }]',
  },
  'term-outside-period': {
    message: ({ title, from, to }) => `the term "${brief(title)}" does not lie within the plan (${from} to ${to})`,
  },
  'terms-out-of-order': {
    message: ({ title, before }) =>
      `the term "${brief(title)}" begins before "${brief(before)}", which stands above it`,
  },
  'terms-overlap': {
    message: ({ title, before, until }) =>
      `the term "${brief(title)}" overlaps with "${brief(before)}", which lasts until ${until}`,
  },
  'target-differs-from-quote': {
    message: ({ quote, target }) => `the source says "${brief(quote)}", but the target is ${target}`,
  },
  'every-differs-from-quote': {
    message: ({ quote, every }) =>
      `the source says "${brief(quote)}", but the target recurs every ${everyWords({ every }, 'en')}`,
  },
  'due-differs-from-quote': {
    message: ({ quote, day, due }) => `the source says "${brief(quote)}" (${day}), but the due is ${due}`,
  },
  'incomplete-source': {
    message: ({ title }) => `the text of "${brief(title)}" is incomplete; requirements may be missing`,
  },
  'uneven-numbering': {
    message: ({ what, before, number }) =>
      `${what} ${brief(number)} follows ${brief(before)}; check whether one was left out`,
  },
  'duplicate-text': {
    message: ({ id, other, line }) =>
      `requirements ${brief(id)} and ${brief(other)} (line ${line}) have the same words; nobody can tell them apart`,
  },
  'item-without-requirements': {
    message: ({ id }) => `item ${brief(id)} has no requirement; check whether they were not written yet`,
  },
  'item-score-exceeded': {
    message: ({ id, score, sum }) =>
      `item ${brief(id)} has a score of ${score}, but its requirements' scores add up to ${sum}; please check`,
  },
  'item-score-unshared': {
    message: ({ id, score }) =>
      `item ${brief(id)} has a score of ${score}, but none of its requirements has one: no points can be given`,
    hint: () => 'write a score for its requirements, together no more than the item has',
  },
  'every-longer-than-period': {
    message: ({ id, every, from, to }) =>
      `requirement ${brief(id)} recurs every ${everyWords({ every }, 'en')}, but the plan (${from} to ${to}) is shorter than one`,
    hint: () => 'where it is asked for once, leave out every',
  },
  'quote-without-target': {
    message: ({ quote }) => `the source says "${brief(quote)}", but the requirement has no target`,
  },
  'unconfirmed-guess': {
    message: ({ keys }) => `${brief(keys)} was guessed when this was drafted, and nobody has confirmed it yet`,
    hint: () => 'once it is checked, delete x-guess and the comment 待确认',
  },
  'invisible-character': {
    message: ({ character, instead, count }) =>
      `the text holds an invisible character ${codePoints(character)}; ${instead ? 'write a plain space' : 'delete it'}${parts.inAll(count)}`,
  },
  'confusable-character': {
    message: ({ character, instead, count }) =>
      `"${character}" (${codePoints(character)}) only looks like "${instead}" (${codePoints(instead)}); correct it${parts.inAll(count)}`,
  },
  'half-width-punctuation': {
    message: ({ character, instead, count }) =>
      `a half-width "${character}" stands between Chinese characters; write "${instead}"${parts.inAll(count)}`,
  },
  'bad-switch-off': {
    message: (values) => parts.switchOffs[values.problem]({ ...values, name: brief(values.name) }),
  },
  'unused-switch-off': { message: ({ name }) => `there is no ${name} here to switch off; remove this comment` },
  'id-removed': {
    message: ({ id, text }) =>
      `requirement ${brief(id)} "${brief(text)}" is gone; its entries in ledgers will count for nothing`,
    hint: () =>
      'if its id was changed, change it back; if it is no longer asked for, switch this check off with the reason',
  },
  'id-reused': {
    message: ({ id, before, now }) =>
      `the id ${brief(id)} was "${brief(before)}" and is now "${brief(now)}": the old entries would count for the new duty`,
    hint: () => 'give a new duty an id that was never used',
  },
  'duty-changed': {
    message: ({ id, parts: changed }) =>
      `the ${changed.map((part) => parts.duty[part]).join(' and ')} of requirement ${brief(id)} changed; earlier entries will show as outdated`,
    hint: ({ id }) => `who recorded them can say that they hold: plan record ${brief(id)} --confirm`,
  },
  'earlier-unreadable': {
    message: ({ earlier, errors }) =>
      `this plan has ${counted(errors, 'error')} in ${brief(earlier)} and was not compared with it`,
  },
};
