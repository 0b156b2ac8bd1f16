import { keys, type TerminalSession } from './terminal-session.ts';

/** Somebody who answers at a terminal and counts what they press: each waits for its question, as a person does. */
export interface Clerk {
  /** Takes a choice of the question by its words, as it is done fastest: by its number and Enter, or Enter alone. */
  choose(question: string, words: string): Promise<void>;
  /** Types an answer and Enter; nothing is Enter alone. */
  answer(question: string, text?: string): Promise<void>;
  /** The words of the choices that stand below the question. */
  choices(question: string): Promise<readonly string[]>;
  /** Key presses beside text, and characters of text, so far. */
  readonly count: () => KeyCount;
}

export interface KeyCount {
  readonly keys: number;
  readonly characters: number;
}

/** A choice as it stands on the screen: `❯ 1 跳过`, or `1. 跳过` where nothing is drawn. */
const choiceLine = /^(?:❯ | {2})?(?<sign>[0-9a-z<←/ ])\.? (?<words>\S.*)$/;

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export function clerkAt(session: TerminalSession): Clerk {
  let [pressed, characters] = [0, 0];
  const press = (...some: readonly string[]) => {
    pressed += some.length;
    session.type(some.join(''));
  };
  /** A list is there when what stands below it is: the last of its lines, or the sign that waits for a line. */
  const lists = (question: string) =>
    new RegExp(
      `\\? ${literally(question)}[^\\n]*\\n(?![\\s\\S]*\\n\\? )[\\s\\S]*(?:Ctrl\\+C [^\\n]*|← [^\\n]*|\\n>)\\s*$`,
    );
  const below = () =>
    session
      .screen()
      .split('\n')
      .map((row) => choiceLine.exec(row)?.groups ?? {});
  const choices = async (question: string) => {
    await session.see(lists(question));
    const rows = session.screen().split('\n');
    const at = rows.findLastIndex((row) => row.startsWith(`? ${question}`));
    return rows.slice(at + 1).flatMap((row) => choiceLine.exec(row)?.groups?.words ?? []);
  };
  return {
    count: () => ({ keys: pressed, characters }),
    choices,
    choose: async (question, words) => {
      await session.see(lists(question));
      await session.see(words);
      const found = below().findLast((each) => each.words?.includes(words));
      if (found?.sign === undefined) throw new Error(`“${words}” is no choice of:\n${session.screen()}`);
      if (session.screen().includes(`❯ ${found.sign} ${found.words}`)) return press(keys.enter);
      if (found.sign === '←') return press(keys.left);
      press(found.sign);
      // As a person sees what they have moved to before they take it.
      await session.see(new RegExp(`❯ ${literally(found.sign)} |\\n> ${literally(found.sign)}\\s*$`));
      press(keys.enter);
    },
    answer: async (question, text = '') => {
      // The question may take several rows; the line to be typed stands right below it.
      await session.see(new RegExp(`\\? [^\\n]*${literally(question)}[^\\n]*(?:\\n[^?›>\\n][^\\n]*)*\\n[›>]\\s*$`));
      characters += text.length;
      session.type(text);
      press(keys.enter);
    },
  };
}
