import { escaped } from '../../text/harmless-json.ts';
import { scalarType } from './scalar-type.ts';

/** What YAML would read as its own sign: at the start, or anywhere in a line. */
const syntax = /^[-?:,[\]{}#&*!|>'"%@`=]|^\.\.\.|: |:$| #|^\s|\s$/;
const syntaxInFlow = /[,[\]{}]/;

/** What YAML 1.1, by which many programs still read, takes for yes or no, a number, a time or a merge. */
const meaningOnce =
  /^(?:true|false|y|yes|n|no|on|off|null|<<|\+?0[box][0-9a-f_]+|\+?[0-9.][0-9_.,e:+-]*|\+?e[-+]?[0-9]+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:t|\s+)[0-9]{1,2}:[0-9:.]+\s*(?:z|[-+][0-9:]+)?)$/i;

/** What no YAML file may hold as it is, or what would end a line of it. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them.
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** What of that JSON lets stand. */
const leftByJson = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as YAML that every reader takes for this text, on a line of its own or as a key: without quotes where it needs none. */
export function blockScalar(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

/** The same within brackets. */
export function flowScalar(text: string): string {
  return isPlain(text) && !syntaxInFlow.test(text) ? text : quoted(text);
}

/** The same in quotes, whatever it is: the single ones where that saves it escapes. */
export function quoted(text: string): string {
  if (unprintable.test(text)) return JSON.stringify(text).replace(leftByJson, escaped);
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** One name as it is, several in brackets. */
export function nameList(names: readonly string[]): string {
  const [only = ''] = names;
  return names.length === 1 ? blockScalar(only) : `[${names.map(flowScalar).join(', ')}]`;
}

function isPlain(text: string): boolean {
  const isText = scalarType({ plain: true, text }) === 'text';
  return isText && !syntax.test(text) && !meaningOnce.test(text) && !unprintable.test(text);
}
