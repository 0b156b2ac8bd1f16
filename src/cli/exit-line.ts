import { helpMessages } from '../words/areas/help/help.ts';
import type { VerbName } from '../words/help-names.ts';
import type { Language } from '../words/language.ts';
import { joined, line, type Shown } from '../words/shown.ts';

/** The exit codes in one line: those of a verb, or of all. */
export function exitLine(verb: VerbName | undefined, language: Language): Shown {
  const { title, between, codes, found } = helpMessages[language].exits;
  const one = verb === undefined ? codes[1] : found[verb];
  const listed = [
    line`0 ${codes[0]}`,
    ...(one === undefined ? [] : [line`1 ${one}`]),
    ...([2, 3, 130] as const).map((code) => line`${code} ${codes[code]}`),
  ];
  return line`${title}${joined(listed, between)}`;
}
