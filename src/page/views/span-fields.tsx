import type { Plan } from '../../core/plan/plan.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import type { Language } from '../../words/language.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { type SpanKey, spareSpans } from '../answers/change-plan.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';

interface FieldValues {
  readonly name: string;
  readonly label: Shown;
  readonly value: string;
  readonly help?: Shown;
}

/** A line of text with its name above. */
export function TextField({ name, label, value, help }: FieldValues) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {help === undefined ? null : <span class="help">{help}</span>}
      <input type="text" id={name} name={name} value={value} autocomplete="off" />
    </div>
  );
}

interface SpanValues {
  readonly of: SpanKey;
  readonly plan: Plan;
  /** What was typed and not taken. */
  readonly typed: TypedAnswer | undefined;
  readonly language: Language;
}

/** Terms, or breaks: a line each, and some more. */
export function SpanFields({ of, plan, typed, language }: SpanValues) {
  const say = draftPagesMessages[language];
  const lines = Array.from({ length: plan[of].length + spareSpans }, (_, index) => plan[of][index]);
  return (
    <fieldset class="field">
      <legend>{say.spans[of]}</legend>
      {lines.map((span, index) => {
        const field = (part: 'title' | 'from' | 'to', label: Shown) => {
          const name = `${of}.${index}.${part}`;
          return <TextField name={name} label={label} value={typed?.get(name)?.[0] ?? exact(span?.[part] ?? '')} />;
        };
        const title = say.spanLine({ name: say.spanNames[of], count: index + 1 });
        return (
          <fieldset class="spans" aria-label={title}>
            {field('title', title)}
            {field('from', say.from)}
            {field('to', say.to)}
          </fieldset>
        );
      })}
    </fieldset>
  );
}
