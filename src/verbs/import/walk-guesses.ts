import { answerGuess } from '../../core/draft/guesses/answer-guess.ts';
import type { OpenGuess } from '../../core/draft/guesses/open-guesses.ts';
import { dutiesToSort } from '../../core/draft/triage/duties-to-sort.ts';
import { guessesToAsk } from '../../core/draft/triage/guesses-to-ask.ts';
import { keepKinds } from '../../core/draft/triage/keep-kinds.ts';
import type { Host } from '../../host.ts';
import { guessScreen, keyWords } from '../../screens/guess-screen.ts';
import type { Choice } from '../../screens/prompter.ts';
import type { DraftFile } from '../../store/documents/draft-file.ts';
import { guessMessages } from '../../words/areas/plans/review.ts';
import type { Language } from '../../words/language.ts';
import { line, type Shown } from '../../words/shown.ts';
import { askValue, type ValueAnswer } from './ask-value.ts';
import { targetSaid } from './requirement-in.ts';
import type { DutiesAsked } from './walk-duties.ts';

/** A walk through the guesses of a draft. Kept by the caller, so that Ctrl+C can still tell how far it came. */
export interface GuessWalk {
  readonly draft: DraftFile;
  /** How many guesses there were at the start, or after sorting, which leaves out what is others'. */
  total: number;
  answered: number;
  /** What was gone past, the last one last: going back undoes it. */
  readonly steps: Step[];
}

interface Step {
  /** Among the guesses that were open then. */
  readonly index: number;
  readonly isAnswered: boolean;
  /** The file before it. */
  readonly before: string;
}

type Choosing = 'skip' | 'accept' | 'edit' | 'drop' | DutiesAsked | 'back' | 'quit';

/** One guess a screen; each answer is on disk before the next screen shows. */
export async function walkGuesses(walk: GuessWalk, language: Language, host: Host): Promise<void> {
  const prompter = await host.prompter();
  const say = guessMessages[language];
  let stood: number | undefined;
  for (let index = 0; ; ) {
    const guess = guessesToAsk(walk.draft.text)[index];
    if (guess === undefined) return;
    const position = line`${walk.steps.length + 1}/${walk.total}`;
    const canvas = { columns: host.out.columns, theme: host.out.theme, language };
    if (stood !== walk.steps.length)
      host.out.show(line`\n${guessScreen(guess, position, saidOf(guess, walk.draft.text, language), canvas)}\n`);
    stood = walk.steps.length;
    const { mayDrop, key } = guess;
    const choosing = await prompter.choose<Choosing>({
      text: say.question,
      help: say.help,
      choices: [
        ...answersFor(mayDrop, key, guess.at.entry !== undefined, language),
        ...sortingChoices(walk.draft.text, language),
        { value: 'back', label: say.back, key: '←', undoes: true },
        { value: 'quit', label: say.quit, key: 'q' },
      ],
    });
    if (choosing === 'quit') return;
    if (choosing === 'unsorted' || choosing === 'sorted') {
      await (await import('./walk-duties.ts')).walkDuties(choosing, walk.draft, language, host);
      // What is another's is asked about no more, and what was gone past may stand elsewhere.
      [index, stood] = [0, undefined];
      walk.steps.length = 0;
      walk.total = guessesToAsk(walk.draft.text).length;
    } else if (choosing === 'back') {
      index = await stepBack(walk, index, language, host);
      stood = undefined;
    } else if (choosing === 'skip') {
      walk.steps.push({ index, isAnswered: false, before: walk.draft.text });
      index += 1;
    } else if (await answered(choosing, guess, { walk, index, language, host })) {
      // What was answered is gone from the list: the next one stands in its place.
      stood = undefined;
    }
  }
}

/** Skipping stands first: Enter alone never confirms. */
function answersFor(mayDrop: boolean, key: string, isThere: boolean, language: Language): readonly Choice<Choosing>[] {
  const say = guessMessages[language];
  return [
    { value: 'skip', label: say.skip },
    { value: 'accept', label: say.accept },
    ...(isThere ? [{ value: 'edit' as const, label: say.edit }] : []),
    ...(mayDrop ? [{ value: 'drop' as const, label: say.drop({ key: keyWords(key, language) }) }] : []),
  ];
}

/** Sorting what nobody sorted yet, and looking once more at what was. */
export function sortingChoices(text: string, language: Language): readonly Choice<DutiesAsked>[] {
  const say = guessMessages[language];
  const duties = dutiesToSort(text);
  const unsorted = duties.filter(({ isSorted }) => !isSorted).length;
  const sorted = duties.length - unsorted;
  return [
    ...(unsorted > 0 ? [{ value: 'unsorted' as const, label: say.sort({ count: unsorted }), key: 't' }] : []),
    ...(sorted > 0 ? [{ value: 'sorted' as const, label: say.sortAgain({ count: sorted }), key: 'r' }] : []),
  ];
}

/** The file is as before the last step; gives the index at which that stood. */
async function stepBack(walk: GuessWalk, index: number, language: Language, { out }: Host): Promise<number> {
  const say = guessMessages[language];
  const last = walk.steps.at(-1);
  if (last === undefined) {
    out.show(say.firstGuess);
    return index;
  }
  if (last.isAnswered) {
    await walk.draft.write(last.before);
    walk.answered -= 1;
    out.show(say.takenBack);
  }
  walk.steps.pop();
  return last.index;
}

interface Context {
  readonly walk: GuessWalk;
  readonly index: number;
  readonly language: Language;
  readonly host: Host;
}

/** False where the person went back, and where the file cannot be changed here. */
async function answered(
  choosing: 'accept' | 'edit' | 'drop',
  guess: OpenGuess,
  { walk, index, language, host }: Context,
): Promise<boolean> {
  const say = guessMessages[language];
  const before = walk.draft.text;
  const answer =
    choosing === 'edit'
      ? await askChange(guess, index, before, language, host)
      : { yaml: '', sorted: answerGuess(before, guess, { kind: choosing }) };
  if (answer === undefined) return false;
  const { yaml, sorted } = answer;
  if (!('text' in sorted)) {
    host.out.show(say.byHand({ line: guess.line }));
    return false;
  }
  await walk.draft.write(sorted.text);
  walk.steps.push({ index, isAnswered: true, before });
  walk.answered += 1;
  const words = {
    accept: say.accepted,
    edit: say.changed({ text: inWords(yaml, guess, sorted.text, language) }),
    drop: say.dropped({ key: keyWords(guess.key, language) }),
  }[choosing];
  host.out.show(host.out.theme.good(words));
  return true;
}

/** What was understood: a target as a person says it, all else as the plan has it. */
function inWords(yaml: string, guess: OpenGuess, text: string, language: Language): Shown | string {
  return saidOf(guess, text, language) ?? yaml.replace(/^\{ (.*) \}$/, '$1').replaceAll('\n', ', ');
}

function saidOf({ key, place }: OpenGuess, text: string, language: Language): Shown | undefined {
  return key === 'target' ? targetSaid(text, place.requirement, language) : undefined;
}

/** What a person types in its place; `undefined` where nothing is to change. */
async function askChange(
  guess: OpenGuess,
  index: number,
  text: string,
  language: Language,
  host: Host,
): Promise<ValueAnswer | undefined> {
  const changed = (yaml: string, before: string) => {
    const ready = guess.key === 'units' ? keepKinds(before, yaml) : before;
    // Terms that are asked for, too, move what stands below them.
    return answerGuess(ready, guessesToAsk(ready)[index] ?? guess, { kind: 'change', yaml });
  };
  const { unchanged } = guessMessages[language];
  const asked = { text, changed, unchanged, said: saidOf(guess, text, language) };
  return askValue(guess, asked, language, host);
}
