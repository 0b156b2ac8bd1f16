import { displayWidth, wrap } from '../screens/text.ts';
import type { HelpWords } from '../words/help-names.ts';
import { trusted } from '../words/shown.ts';

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
