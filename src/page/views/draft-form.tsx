import type { Child } from 'hono/jsx';
import type { Day } from '../../core/day.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';

/** What was asked of the draft and not done. */
export interface DraftAgain {
  readonly typed: TypedAnswer;
  readonly problem: Shown;
}

/** What was done at a duty. */
export interface DoneAt {
  readonly id: string;
  readonly said: readonly Shown[];
}

/** What every part of a draft's page is made with. */
export interface DraftPage {
  readonly text: string;
  /** As the text has it, with what is others'. */
  readonly plan: Plan;
  readonly language: Language;
  readonly today: Day;
  /** Of the text, for every form to bring back. */
  readonly mark: string;
  readonly again: DraftAgain | undefined;
  readonly done: DoneAt | undefined;
  /** The duty that is being changed. */
  readonly edited: string | undefined;
}

/** Where a duty, an item, a sentence of the document stands on the page. */
export const placeOn = {
  duty: (id: string) => `d-${id}`,
  item: (id: string) => `i-${id}`,
  source: (id: string) => `s-${id}`,
  line: (number: number) => `L${number}`,
} as const;

interface DraftFormValues {
  readonly page: Pick<DraftPage, 'mark' | 'again'>;
  /** Where the page is when it comes back, and where a problem stands. */
  readonly place: string;
  readonly children?: Child;
}

/** One change of the draft. Each form is alone, so that Enter in a field presses its own button. */
export function DraftForm({ page: { mark, again }, place, children }: DraftFormValues) {
  const mine = again?.typed.get('place')?.[0] === place ? again : undefined;
  return (
    <form method="post" action={`/draft#${encodeURIComponent(place)}`} class="bare">
      <input type="hidden" name="seen" value={mark} />
      <input type="hidden" name="place" value={place} />
      {mine === undefined ? null : <Problem problem={mine.problem} />}
      {children}
    </form>
  );
}

export function Problem({ problem }: { readonly problem: Shown }) {
  return (
    <p class="problem" role="alert">
      {problem}
    </p>
  );
}

interface WayValues {
  readonly way: string;
  readonly label: Shown;
  /** The letter that presses it. */
  readonly letter?: string;
}

export function Way({ way, label, letter }: WayValues) {
  return (
    <button type="submit" name="way" value={way} class="second small" data-key={letter}>
      {label}
    </button>
  );
}
