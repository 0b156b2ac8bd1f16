import type { Child } from 'hono/jsx';
import type { AnswerStep } from '../../app/answers/answer-steps.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import { sizeWords } from '../../words/size-words.ts';
import { type Field, fieldsOf } from '../answers/fields-of.ts';
import type { HeldFile } from '../answers/held.ts';
import { seenOf } from '../answers/staleness.ts';
import type { DutyValues } from './duty-values.ts';
import { dutyPath, Warned } from './layout.tsx';
import { PostForm } from './post-form.tsx';

/** The form of one answer: each field with what is wrong with it, and all of that above. */
export function AnswerForm({
  place,
  found,
  step,
  typed,
  refusals,
  warnings,
  meant,
  held = [],
}: DutyValues & { readonly step: AnswerStep }) {
  const { workspace } = place;
  const say = pageMessages[workspace.language];
  const fields = fieldsOf(step, found, workspace);
  const hasRefusals = refusals !== undefined && refusals.size > 0;
  return (
    <PostForm
      action={`${dutyPath(found.requirement.id)}#answer`}
      enctype="multipart/form-data"
      draft={`${found.requirement.id} ${step}`}
    >
      {hasRefusals ? (
        <div class="problem" role="alert">
          <p>{say.problems({ count: refusals.size })}</p>
          <ul>
            {fields
              .filter(({ name }) => refusals.has(name))
              .map(({ name, label }) => (
                <li>
                  <a href={`#${name}`}>{label}</a>
                </li>
              ))}
          </ul>
        </div>
      ) : null}
      <Warned lines={warnings} />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="seen" value={seenOf(found)} />
      {meant === undefined ? null : <input type="hidden" name="meant" value={meant} />}
      {fields.map((field) => (
        <FieldView field={field} typed={typed?.get(field.name)} refusal={refusals?.get(field.name)}>
          {field.form === 'files' ? <HeldFiles held={held} language={workspace.language} /> : null}
        </FieldView>
      ))}
      <p>
        <button type="submit">{meant !== undefined ? say.duty.saveAnyway : say.duty.save}</button>
      </p>
    </PostForm>
  );
}

interface FieldValues {
  readonly field: Field;
  readonly typed: readonly string[] | undefined;
  readonly refusal: Shown | undefined;
  readonly children?: Child;
}

/** Files that came before: they are recorded with it, unless somebody takes the tick away. */
function HeldFiles({ held, language }: { readonly held: readonly HeldFile[]; readonly language: Language }) {
  const say = pageMessages[language];
  if (held.length === 0) return null;
  return (
    <>
      <span class="help">{say.duty.held}</span>
      {held.map(({ key, name, bytes }) => (
        <label class="check">
          <input type="checkbox" name="held" value={key} checked />{' '}
          {say.evidence.state({ name, size: sizeWords(bytes, language) })}
        </label>
      ))}
    </>
  );
}

function FieldView({ field, typed, refusal, children }: FieldValues) {
  const { name, label, help, form } = field;
  const helpId = help === undefined ? undefined : `${name}-help`;
  const wrongId = refusal === undefined ? undefined : `${name}-wrong`;
  const described = [helpId, wrongId].filter((id) => id !== undefined).join(' ') || undefined;
  const below = (
    <>
      {help === undefined ? null : (
        <span class="help" id={helpId}>
          {help}
        </span>
      )}
      {refusal === undefined ? null : (
        <span class="wrong" id={wrongId}>
          {refusal}
        </span>
      )}
    </>
  );
  if (form === 'some-of') {
    return (
      <fieldset id={name} class="field" tabindex={-1} aria-describedby={described}>
        <legend>{label}</legend>
        {below}
        <Checks field={field} typed={typed} />
      </fieldset>
    );
  }
  return (
    <div class={form === 'files' ? 'field drop' : 'field'}>
      <label for={name}>{label}</label>
      {below}
      <Input field={field} typed={typed} described={described} isWrong={refusal !== undefined} />
      {children}
    </div>
  );
}

function Checks({ field: { name, choices = [] }, typed = [] }: Pick<FieldValues, 'field' | 'typed'>) {
  const [only, ...others] = choices;
  const isTicked = (value: string) => typed.includes(value) || (only?.value === value && others.length === 0);
  return (
    <>
      {choices.map(({ value, label }) => (
        <label class="check">
          <input type="checkbox" name={name} value={value} checked={isTicked(value)} /> {label}
        </label>
      ))}
    </>
  );
}

interface InputValues extends Pick<FieldValues, 'field' | 'typed'> {
  readonly described: string | undefined;
  readonly isWrong: boolean;
}

function Input({ field, typed, described, isWrong }: InputValues) {
  const { name, form, offered = '', isNeeded, choices = [] } = field;
  const value = typed?.[0] ?? offered;
  const common = {
    id: name,
    name,
    'aria-describedby': described,
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-required': isNeeded ? ('true' as const) : undefined,
  };
  switch (form) {
    case 'files':
      return <input type="file" multiple {...common} />;
    case 'one-of':
      return (
        <select {...common}>
          {choices.map((choice) => (
            <option value={choice.value} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
        </select>
      );
    case 'lines':
      return (
        <textarea rows={3} {...common}>
          {value}
        </textarea>
      );
    case 'line':
    case 'some-of':
      return <input type="text" autocomplete="off" value={value} {...common} />;
  }
}
