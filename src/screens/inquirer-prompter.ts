import { createInterface, moveCursor } from 'node:readline';
import type { keysMessages } from '../words/areas/terminal.ts';
import type { Language } from '../words/language.ts';
import { line, type Shown } from '../words/shown.ts';
import { choiceMade, searchMade } from './list-prompts.ts';
import {
  type ChoiceQuestion,
  type Prompter,
  PromptStopped,
  type SearchQuestion,
  type TextQuestion,
} from './prompter.ts';
import type { Theme } from './theme.ts';

type Words = (typeof keysMessages)[Language];

/** What readline tells of a key; its own type says less. */
interface Key {
  readonly name?: string;
}

/** inquirer draws lists; lines of text are Node's own readline, whose cursor stands right in long Chinese lines. */
export function inquirerPrompter(theme: Theme, words: Words): Prompter {
  return {
    choose: async <Value>(question: ChoiceQuestion<Value>) =>
      (await choiceMade({ question, theme, words, terminal: process.stdout })) as Value,
    find: async <Value>(question: SearchQuestion<Value>) =>
      (await searchMade({ question, theme, terminal: process.stdout })) as Value | undefined,
    ask: (question) => askUntilSound(question, theme, words.back),
    confirm: async (text) => {
      const answer = await askLine({ text: line`${text} (y/N)` }, theme);
      return /^(y|yes|是|好|对)$/i.test((answer ?? '').normalize('NFKC').trim());
    },
  };
}

async function askUntilSound(question: TextQuestion, theme: Theme, back: Shown): Promise<string | undefined> {
  for (;;) {
    const typed = await askLine(question, theme, back);
    if (typed === undefined) return undefined;
    const text = typed.trim() === '' ? (question.suggestion ?? '') : typed.trim();
    const refusal = question.refuse?.(text);
    if (refusal === undefined) return text;
    process.stdout.write(`${theme.bad(refusal)}\n`);
  }
}

/** One line; `undefined` for Esc. */
function askLine(
  { text, suggestion, complete }: TextQuestion,
  theme: Theme,
  back: Shown = '',
): Promise<string | undefined> {
  const reader = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: true,
    historySize: 0,
    ...(complete && {
      completer: (typed: string, tell: (error: null, found: [string[], string]) => void) =>
        void complete(typed).then((found) => tell(null, [[...found], typed])),
    }),
  });
  const offered = suggestion ? line`${text} ${theme.faint(line`[${suggestion}]`)}` : text;
  const label = back === '' ? offered : line`${offered} ${theme.faint(back)}`;
  return new Promise((resolve, reject) => {
    // Another width breaks what is shown into more or fewer rows than readline goes back over when it draws it anew.
    let rows = 0;
    const onResize = () => {
      const more = reader.getCursorPos().rows - rows;
      if (more > 0) moveCursor(process.stdout, 0, -more);
      else process.stdout.write('\n'.repeat(-more));
      rows += more;
    };
    process.stdout.prependListener('resize', onResize);
    const leave = (settle: () => void) => {
      process.stdout.off('resize', onResize);
      process.stdin.off('keypress', onKey);
      reader.off('close', onStop);
      reader.close();
      settle();
    };
    const onKey = (_text: unknown, key: Key | undefined) => {
      rows = reader.getCursorPos().rows;
      // In a line that has text ← moves the cursor.
      if (key?.name !== 'escape' && !(key?.name === 'left' && reader.line === '')) return;
      process.stdout.write('\n');
      leave(() => resolve(undefined));
    };
    const onStop = () => leave(() => reject(new PromptStopped(reader.line.trim())));
    process.stdin.on('keypress', onKey);
    reader.on('SIGINT', onStop);
    reader.on('close', onStop);
    reader.question(`${theme.strong(line`? ${label}`)}\n› `, (answer) => leave(() => resolve(answer)));
    rows = reader.getCursorPos().rows;
  });
}
