import type { Child } from 'hono/jsx';
import type { Day } from '../../core/day.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import type { Targets } from '../answers/change-draft.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';
import { Problem } from './layout.tsx';
import { PostForm } from './post-form.tsx';

/** What was asked of the draft and not done. */
export interface DraftAgain {
  readonly typed: TypedAnswer;
  /** What the button asked for: `edit 1.1`. */
  readonly way: string;
  /** Where on the page that was. */
  readonly place: string;
  readonly problem: Shown;
}

/** What was done at a duty, or beside it. */
export interface DoneAt {
  /** Where on the page that is said. */
  readonly place: string;
  readonly said: readonly Shown[];
}

/** What every part of a draft's page is made with. */
export interface DraftPage {
  readonly text: string;
  /** As the text has it, with what is others'. */
  readonly plan: Plan;
  readonly targets: Targets;
  readonly language: Language;
  readonly today: Day;
  /** Of the text, for every form to bring back. */
  readonly mark: string;
  readonly again: DraftAgain | undefined;
  readonly done: DoneAt | undefined;
  /** The last change was made here, and nobody changed the draft since. */
  readonly mayGoBack: boolean;
  /** The duty that is being changed. */
  readonly edited: string | undefined;
  /** Who writes the plan writes it for others. */
  readonly isForOthers: boolean;
}

/** Where a duty, an item, a sentence of the document stands on the page. */
export const placeOn = {
  duty: (id: string) => `d-${id}`,
  item: (id: string) => `i-${id}`,
  source: (id: string) => `s-${id}`,
  line: (number: number) => `L${number}`,
} as const;

/** The form that all single buttons press: a page of a thousand duties has one of it. */
const pressed = 'press';

interface FormValues {
  readonly page: Pick<DraftPage, 'mark'>;
  readonly problem?: Shown | undefined;
  readonly children?: Child;
}

/** Fields of the draft with their own button, alone in their form, so that Enter in one presses that. */
export function DraftForm({ page: { mark }, problem, children }: FormValues) {
  return (
    <PostForm action="/draft" class="bare">
      <input type="hidden" name="seen" value={mark} />
      <Problem problem={problem} />
      {children}
    </PostForm>
  );
}

/** What the buttons of `Way` send along. */
export function Pressing({ page: { mark } }: Pick<FormValues, 'page'>) {
  return (
    <PostForm action="/draft" id={pressed} class="bare">
      <input type="hidden" name="seen" value={mark} />
    </PostForm>
  );
}

interface WayValues {
  readonly way: string;
  readonly label: Shown;
  /** The letter that presses it. */
  readonly letter?: string;
}

/** A button that does all of it by itself. */
export function Way({ way, label, letter }: WayValues) {
  return (
    <button type="submit" form={pressed} name="way" value={way} class="way" data-key={letter}>
      {label}
    </button>
  );
}

/** What was just done, where it was, with the way back from it. */
export function JustDone({
  page: { done, mayGoBack, language },
  at,
}: {
  readonly page: DraftPage;
  readonly at: string;
}) {
  if (done === undefined || done.place !== at) return null;
  return (
    <div class="said" role="status">
      {done.said.map((each) => (
        <p>{each}</p>
      ))}
      {mayGoBack ? <Way way="back" label={draftPagesMessages[language].back} /> : null}
    </div>
  );
}

/** One of the buttons of a form with fields. */
export function Choice({ way, label }: Pick<WayValues, 'way' | 'label'>) {
  return (
    <button type="submit" name="way" value={way} class="way">
      {label}
    </button>
  );
}
