import { longestFraction, longestInteger } from '../decimal.ts';
import type { ScalarShape } from './shape.ts';
import { writtenForms } from './written-forms.ts';

/** The values whose form a pattern tells. */
export type PatternKind = Exclude<ScalarShape['kind'], 'yes-no' | 'yes' | 'format' | 'choice'>;

function whole(body: string): string {
  return `^${body}$`;
}

function bodyOf({ source }: RegExp): string {
  return source.slice(1, -1);
}

/**
 * What `\\p{C}` means, for readers whose patterns have no such classes (Python's): controls, formats and private use of the
 * first plane; not its unassigned places, nor what lies beyond.
 */
const invisible =
  '\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uE000-\\uF8FF\\uFEFF\\uFFF9-\\uFFFB';

/** Full-width letters, digits and signs: an id that holds one is not the id that a person would type. */
const idForm = `(?:(?![\\s\\S]*[\\uFF01-\\uFF5E])${bodyOf(writtenForms.id).replace('\\p{C}', invisible)})`;

/** Full-width digits are digits. */
const digit = '[0-9０-９]';
const percentSign = '\\s*[%％]';
const fraction = `(?:[.．]${digit}{1,${longestFraction}})?`;
const decimal = `${digit}{1,${longestInteger}}${fraction}`;
const upTo100 = `(?:[0０]{0,${longestInteger - 3}}[1１][0０]{2}(?:[.．][0０]{1,${longestFraction}})?|[0０]{0,${longestInteger - 2}}${digit}{1,2}${fraction})`;

/** How a value of each kind is written, as JSON Schema has it. */
export const patterns: Readonly<Record<PatternKind, string>> = {
  text: '\\S',
  id: whole(`\\s*${idForm}\\s*`),
  'plan-id': whole(`\\s*(?!${bodyOf(writtenForms.deviceName)}\\s*$)${bodyOf(writtenForms.planId)}\\s*`),
  url: whole(`\\s*${bodyOf(writtenForms.url)}\\s*`),
  day: whole('(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])'),
  amount: whole(`\\s*${decimal}(?:${percentSign})?\\s*`),
  score: whole(`\\s*(?=[\\s\\S]*[1-9１-９])${decimal}\\s*`),
  every: writtenForms.every.source,
  by: writtenForms.by.source,
};

/** A kind of unit; `x-…` is none. */
export const kindPattern = whole(`(?!x-)\\s*${idForm}\\s*`);

/** What ends as a percentage does. */
export const percentPattern = `${percentSign}\\s*$`;

/** From 0% to 100%. */
export const percentRangePattern = whole(`\\s*${upTo100}${percentSign}\\s*`);
