import type { Output } from '../host.ts';
import { displayWidth, wrap } from '../screens/text.ts';
import { helpMessages } from '../words/areas/help/help.ts';
import { asCalled } from '../words/command-name.ts';
import type { HelpWords } from '../words/help-names.ts';
import type { Language } from '../words/language.ts';
import { type Shown, trusted } from '../words/shown.ts';
import type { Verb } from './define-verb.ts';
import { exitLine } from './exit-line.ts';

/** What commander asks of an option when it writes help. */
interface ShownOption {
  readonly description: string;
  readonly argChoices?: readonly string[];
}

/** How commander lays help out: its own words in the language, lines by the columns that Chinese text takes. */
export function helpLayout({ titles, options, command, oneOf }: HelpWords) {
  return {
    displayWidth,
    // commander would leave lines long where little room is left for them.
    minWidthToWrap: 8,
    boxWrap: (text: string, width: number) => wrap(trusted(text), width).join('\n'),
    styleTitle: (title: string) => titles[title as keyof typeof titles] ?? title,
    styleOptionText: (text: string) => (text === '[options]' ? options : text),
    styleSubcommandText: (text: string) => (text === '[command]' ? command : text),
    optionDescription: ({ description, argChoices = [] }: ShownOption) =>
      argChoices.every((choice) => description.includes(choice))
        ? description
        : description + oneOf({ choices: argChoices }),
  };
}

/** What stands below a verb's options: its examples, and how it may end. */
export function afterHelp({ name, examples }: Verb, language: Language, out: Output): string {
  const say = helpMessages[language];
  const lines = examples.map((example) => `  ${asCalled(example)}\n`).join('');
  return `\n${say.examples}\n${lines}\n${wrapped([exitLine(name, language)], out)}`;
}

export function wrapped(paragraphs: readonly Shown[], { columns }: Output): string {
  return paragraphs.map((text) => wrap(text, columns).join('\n')).join('\n');
}
