import { typedKindOf } from '../../core/draft/guesses/typed-value.ts';
import { type DutyToSort, dutiesToSort, entryOf } from '../../core/draft/triage/duties-to-sort.ts';
import { editedKeys, spotIn } from '../../core/draft/triage/edit-duty.ts';
import { partingsOf } from '../../core/draft/triage/split-duty.ts';
import { kindsIn } from '../../core/plan/plan.ts';
import { textsOf } from '../../core/plan/yaml/source-node.ts';
import { typedWords } from '../../words/answers/draft-words.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import { sortMessages } from '../../words/areas/plans/review.ts';
import { exact, joined, line, type Shown, shown } from '../../words/shown.ts';
import { kindsOf, sortings, valueAsShown } from '../answers/change-draft.ts';
import { Choice, DraftForm, type DraftPage, JustDone, placeOn, Way } from './draft-form.tsx';
import { Guesses, type NumberedGuess } from './draft-guesses.tsx';
import { TextField } from './span-fields.tsx';

/** As in the terminal. */
const letters = { ours: 'y', others: 'n', never: 'x', context: 'b', drop: 'd' } as const;

interface DutyValues {
  readonly page: DraftPage;
  readonly duty: DutyToSort;
  readonly guesses: readonly NumberedGuess[];
}

/** A duty as the plan has it: whose it is, what of it is guessed, and all that can be done with it. */
export function DraftDuty({ page, duty, guesses }: DutyValues) {
  const { language } = page;
  const say = draftPagesMessages[language];
  const { id } = duty;
  const place = placeOn.duty(id);
  return (
    <div class="sorted" id={place} tabindex={-1}>
      <p>
        <a class="id" href={`#${placeOn.source(id)}`} title={say.toSource}>
          {exact(id)}
        </a>{' '}
        {shown(duty.text)} <span class="value">{standingOf(duty, page)}</span>
      </p>
      <JustDone page={page} at={place} />
      <Guesses page={page} guesses={guesses} />
      {page.edited === id ? (
        <Editor page={page} duty={duty} />
      ) : (
        <p>
          <Sortings page={page} id={id} />
          <Way way={`join ${id}`} label={say.join} letter="j" />{' '}
          <a href={`/draft?edit=${encodeURIComponent(id)}#${encodeURIComponent(place)}`} data-key="e">
            {say.change}
          </a>
        </p>
      )}
    </div>
  );
}

/** Whose it is: of a plan that is written for others, which kinds of unit it is for. */
function Sortings({ page: { language, plan, isForOthers }, id }: { readonly page: DraftPage; readonly id: string }) {
  const say = draftPagesMessages[language];
  return (
    <>
      {isForOthers
        ? kindsIn(plan).map((kind) => (
            <>
              <Way way={`kind ${id} ${kind}`} label={say.forKind({ kind: plan.units[kind] ?? kind })} />{' '}
            </>
          ))
        : null}
      {sortings.map((way) =>
        isForOthers && way === 'others' ? null : (
          <>
            <Way
              way={`${way} ${id}`}
              label={isForOthers && way === 'ours' ? say.forAll : say.ways[way]}
              letter={letters[way]}
            />{' '}
          </>
        ),
      )}
    </>
  );
}

/** 归其他单位 · 目标：… */
function standingOf(duty: DutyToSort, page: DraftPage): Shown {
  const say = sortMessages[page.language];
  const whose = entryOf(duty.map, 'for');
  const values = editedKeys.flatMap((key) => {
    const value = key === 'text' ? '' : valueAsShown(duty, key, page);
    return value === '' ? [] : [say.valueOf({ name: say.keys[key], value })];
  });
  const kinds = whose === undefined ? [] : textsOf(whose.value).map((kind) => page.plan.units[kind] ?? kind);
  const shownKinds = kinds.length === 0 ? [] : [say.valueOf({ name: say.keys.for, value: kinds.join(say.comma) })];
  return joined([...shownKinds, ...values], line` · `);
}

/** All values of a duty, and where it may be split. */
function Editor({ page, duty }: Omit<DutyValues, 'guesses'>) {
  const { language, again } = page;
  const say = draftPagesMessages[language];
  const { id } = duty;
  const place = placeOn.duty(id);
  const mine = again?.way === `edit ${id}` ? again : undefined;
  const split = again?.way === `split ${id}` ? again : undefined;
  const typed = mine?.typed;
  const { keys } = sortMessages[language];
  const partings = partingsOf(duty.text);
  return (
    <section class="card" aria-label={say.changing({ id })}>
      <DraftForm page={page} problem={mine?.problem}>
        {editedKeys.map((key) => {
          if (key === 'lead' || key === 'with') return <UnitFields of={key} page={page} duty={duty} typed={typed} />;
          const name = `${key} ${id}`;
          const value = typed?.get(name)?.[0] ?? valueAsShown(duty, key, page);
          const kind = typedKindOf(spotIn(duty, key));
          const help = key === 'text' ? undefined : typedWords('typed', kind, page.plan.period, language);
          return <TextField name={name} label={keys[key]} value={value} {...(help !== undefined && { help })} />;
        })}
        {page.isForOthers ? <Kinds page={page} duty={duty} typed={typed} /> : null}
        <button type="submit" name="way" value={`edit ${id}`}>
          {say.keep}
        </button>{' '}
        <a href={`/draft#${encodeURIComponent(place)}`}>{say.close}</a>
      </DraftForm>
      <DraftForm page={page} problem={split?.problem}>
        {partings.length === 0 ? null : (
          <div class="field">
            <label for={`parts ${id}`}>{say.where}</label>
            <select id={`parts ${id}`} name={`parts ${id}`}>
              {partings.map(({ before, after }, index) => (
                <option value={String(index)}>{sortMessages[language].parts({ before, after })}</option>
              ))}
            </select>
          </div>
        )}
        <TextField
          name={`from ${id}`}
          label={partings.length === 0 ? say.splitFrom : say.splitOwn}
          value={split?.typed.get(`from ${id}`)?.[0] ?? ''}
          help={partings.length === 0 ? say.splitFromHelp : say.splitOwnHelp}
        />
        <Choice way={`split ${id}`} label={say.split} />
      </DraftForm>
    </section>
  );
}

function Kinds({ page: { plan, language }, duty, typed }: Omit<UnitValues, 'of'>) {
  const name = `for ${duty.id}`;
  const ticked = typed === undefined ? kindsOf(duty, plan) : (typed.get(name) ?? []);
  return (
    <fieldset class="field">
      <legend>{draftPagesMessages[language].forWhich}</legend>
      <p class="help">{draftPagesMessages[language].together}</p>
      {kindsIn(plan).map((kind) => (
        <label class="check">
          <input type="checkbox" name={name} value={kind} checked={ticked.includes(kind)} />{' '}
          {exact(plan.units[kind] ?? kind)}
        </label>
      ))}
    </fieldset>
  );
}

interface UnitValues {
  readonly of: 'lead' | 'with';
  readonly page: DraftPage;
  readonly duty: DutyToSort;
  readonly typed: ReadonlyMap<string, readonly string[]> | undefined;
}

/** The duty's own units first, then all that the plan names; others are written below. */
function UnitFields({ of, page: { text, language }, duty, typed }: UnitValues) {
  const say = draftPagesMessages[language];
  const name = `${of} ${duty.id}`;
  const known = new Set([
    ...duty[of],
    ...dutiesToSort(text).flatMap(({ lead, with: partners }) => [...lead, ...partners]),
  ]);
  const chosen = typed === undefined ? duty[of] : (typed.get(name) ?? []);
  const more = `more ${name}`;
  return (
    <fieldset class="field">
      <legend>{say.pickUnits({ key: sortMessages[language].keys[of] })}</legend>
      {[...known].map((unit) => (
        <label class="check">
          <input type="checkbox" name={name} value={exact(unit)} checked={chosen.includes(unit)} /> {exact(unit)}
        </label>
      ))}
      <TextField name={more} label={say.newUnits} value={typed?.get(more)?.[0] ?? ''} />
    </fieldset>
  );
}
