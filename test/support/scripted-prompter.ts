import {
  type ChoiceQuestion,
  type Prompter,
  PromptStopped,
  type SearchQuestion,
  type TextQuestion,
} from '../../src/screens/prompter.ts';

/**
 * What a person answers, in order. For `choose` and `find` the label, or a part of it that only one has; for `ask` what is
 * typed, `''` for Enter alone, `back` for Esc, as for a list with a way back; for `confirm` yes or no. Ctrl+C is what it throws.
 */
export type Scripted = string | boolean | typeof back | PromptStopped;

/** Esc. */
export const back = Symbol('back');

export interface ScriptedPrompter extends Prompter {
  /** Every question so far, with its choices. */
  readonly asked: string[];
  /** Answers that nobody asked for. */
  readonly left: () => readonly Scripted[];
}

/** A person who answers as told; a question without an answer, or one that the answer does not fit, fails the test. */
export function scriptedPrompter(...answers: readonly Scripted[]): ScriptedPrompter {
  const left = [...answers];
  const asked: string[] = [];
  const next = (question: string): Scripted => {
    asked.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer is scripted for: ${question}`);
    if (answer instanceof PromptStopped) throw answer;
    return answer;
  };
  const chosen = <Value>({ text, choices, shortcuts = {} }: ChoiceQuestion<Value>, wanted: Scripted): Value => {
    if (wanted === back && Object.hasOwn(shortcuts, '←')) return shortcuts['←'] as Value;
    const fits = choices.filter(({ label, key }) =>
      wanted === back ? key === '←' : label === wanted || label.includes(String(wanted)),
    );
    const [only, second] = fits.length > 1 ? fits.filter(({ label }) => label === wanted) : fits;
    if (only === undefined || second !== undefined)
      throw new Error(`“${String(wanted)}” is not one choice of: ${text}`);
    return only.value;
  };
  return {
    asked,
    left: () => left,
    choose: async <Value>(question: ChoiceQuestion<Value>) => {
      const labels = question.choices.map(({ label }) => `  ${label}`);
      return chosen(question, next([question.text, ...labels].join('\n')));
    },
    find: async <Value>({ text, search }: SearchQuestion<Value>) => {
      const answer = next(text);
      return answer === back ? undefined : search(String(answer))[0]?.value;
    },
    ask: async ({ text, suggestion, refuse }: TextQuestion) => {
      const answer = next(text);
      if (answer === back) return undefined;
      const typed = answer === '' ? (suggestion ?? '') : String(answer);
      const refusal = refuse?.(typed);
      if (refusal !== undefined) throw new Error(`“${typed}” is refused: ${refusal}`);
      return typed;
    },
    confirm: async (text) => next(text) === true,
  };
}
