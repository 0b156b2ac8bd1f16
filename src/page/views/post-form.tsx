import { type Child, createContext, useContext } from 'hono/jsx';
import { pageMessages } from '../../words/areas/page.ts';
import type { Language } from '../../words/language.ts';

/** For which plan a page was made, and in which language. */
export interface MadeFor {
  readonly plan: string;
  readonly language: Language;
}

/** Of the page that is being made; none where there is no ledger yet. */
export const MadeForPlan = createContext<MadeFor | undefined>(undefined);

/** By which field a form brings back the id of the plan that its page was made for. */
export const planField = 'of-plan';

interface PostFormValues {
  readonly action: string;
  readonly id?: string;
  readonly class?: string;
  readonly enctype?: 'multipart/form-data';
  /** Under which name the browser keeps what is typed there: of this plan, as another one has duties of the same ids. */
  readonly draft?: string;
  readonly children?: Child;
}

/** A form that changes something: of the plan that its page shows and of no other, whatever came into use since in another window. */
export function PostForm({ draft, children, ...form }: PostFormValues) {
  const made = useContext(MadeForPlan);
  return (
    <form method="post" {...form} data-draft={draft === undefined ? undefined : `${made?.plan ?? ''} ${draft}`}>
      {made === undefined ? null : <input type="hidden" name={planField} value={made.plan} />}
      {draft === undefined || made === undefined ? null : (
        <p class="help typed-before" hidden>
          {pageMessages[made.language].typedBefore}
        </p>
      )}
      {children}
    </form>
  );
}
