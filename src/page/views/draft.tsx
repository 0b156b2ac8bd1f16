import type { Workspace } from '../../app/workspace/workspace.ts';
import type { OpenGuess } from '../../core/draft/guesses/open-guesses.ts';
import { typedKindOf, valueAsTyped } from '../../core/draft/guesses/typed-value.ts';
import { type DutyToSort, entryOf, type ItemToSort, itemsToSort } from '../../core/draft/triage/duties-to-sort.ts';
import { type EditedKey, editedKeys, spotIn } from '../../core/draft/triage/edit-duty.ts';
import { guessesToAsk } from '../../core/draft/triage/guesses-to-ask.ts';
import { partingsOf } from '../../core/draft/triage/split-duty.ts';
import { requirementsOf } from '../../core/plan/plan.ts';
import { textsOf } from '../../core/plan/yaml/source-node.ts';
import { draftKeyWords } from '../../words/answers/draft-words.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { guessMessages, sortMessages } from '../../words/areas/plans/import.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, line, type Shown, shown } from '../../words/shown.ts';
import { targetWords } from '../../words/target-words.ts';
import { sortings } from '../answers/change-draft.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';
import { markOf } from '../answers/staleness.ts';

/** What was asked of the draft and not done. */
export interface DraftAgain {
  readonly typed: TypedAnswer;
  readonly problem: Shown;
}

interface DraftValues {
  readonly text: string;
  readonly workspace: Workspace;
  readonly again: DraftAgain | undefined;
  readonly mayGoBack: boolean;
}

/** How far the draft is, what of the plan as a whole is guessed, then item by item. */
export function DraftItems({ text, workspace, again, mayGoBack }: DraftValues) {
  const { language } = workspace;
  const say = pageMessages[language].draft;
  const items = itemsToSort(text);
  const guesses = guessesToAsk(text).map((guess, index) => ({ guess, index }));
  const open = items.flatMap(({ duties }) => duties).filter(({ isSorted }) => !isSorted).length;
  const common = { workspace, again, mark: markOf(text), guesses };
  return (
    <>
      <p>{say.left({ open, guesses: guesses.length })}</p>
      <p class="help">{say.help}</p>
      <ItemForm id="plan" {...common}>
        {mayGoBack ? <Way way="back" label={say.back} /> : null}
        <Guesses guesses={guesses.filter(({ guess }) => guess.place.requirement === undefined)} language={language} />
      </ItemForm>
      {items.map((item, index) => (
        <>
          {items[index - 1]?.section.title === item.section.title ? null : (
            <h2>{line`${exact(item.section.number)} ${exact(item.section.title)}`}</h2>
          )}
          <ItemForm id={item.item.id} {...common}>
            <Item item={item} {...common} />
          </ItemForm>
        </>
      ))}
    </>
  );
}

interface Common {
  readonly workspace: Workspace;
  readonly again: DraftAgain | undefined;
  readonly mark: string;
  readonly guesses: readonly NumberedGuess[];
}

interface NumberedGuess {
  readonly guess: OpenGuess;
  /** Among all, as the button has it. */
  readonly index: number;
}

interface ItemFormValues extends Pick<Common, 'again' | 'mark'> {
  readonly id: string;
  readonly children?: unknown;
}

function ItemForm({ id, again, mark, children }: ItemFormValues) {
  const mine = again?.typed.get('item')?.[0] === id ? again : undefined;
  return (
    <form method="post" action={`/draft#${encodeURIComponent(id)}`} id={id} class="short">
      <input type="hidden" name="seen" value={mark} />
      <input type="hidden" name="item" value={id} />
      {mine === undefined ? null : (
        <p class="problem" role="alert">
          {mine.problem}
        </p>
      )}
      {children}
    </form>
  );
}

function Item({ item, workspace, again, guesses }: Common & { readonly item: ItemToSort }) {
  const { language } = workspace;
  const say = pageMessages[language].draft;
  const { id, title } = item.item;
  return (
    <>
      <h3>{line`${exact(id)} ${exact(title)}`}</h3>
      {item.duties.length < 2 ? null : (
        <p>
          <Way way={`ours-item ${id}`} label={say.all.ours} /> <Way way={`others-item ${id}`} label={say.all.others} />
        </p>
      )}
      <div class="beside">
        <section aria-label={say.source}>
          {[...new Set(item.duties.map(({ quote }) => quote))].map((quote) => (
            <p class="taken">{shown(quote)}</p>
          ))}
          {item.context.map((sentence, index) => (
            <p class="quote">
              {shown(sentence)} <Way way={`raise ${id} ${index}`} label={say.raise} />
            </p>
          ))}
        </section>
        <section aria-label={say.plan}>
          {item.duties.map((duty) => (
            <Duty
              duty={duty}
              workspace={workspace}
              again={again}
              guesses={guesses.filter(({ guess }) => guess.place.requirement === duty.id)}
            />
          ))}
        </section>
      </div>
    </>
  );
}

function Way({ way, label }: { readonly way: string; readonly label: Shown }) {
  return (
    <button type="submit" name="way" value={way} class="second small">
      {label}
    </button>
  );
}

interface DutyValues extends Pick<Common, 'workspace' | 'again' | 'guesses'> {
  readonly duty: DutyToSort;
}

function Duty({ duty, workspace, again, guesses }: DutyValues) {
  const { language } = workspace;
  const say = pageMessages[language].draft;
  return (
    <div class="sorted">
      <p>
        <span class="id">{exact(duty.id)}</span> {shown(duty.text)}{' '}
        <span class="value">{standingOf(duty, workspace)}</span>
      </p>
      <Guesses guesses={guesses} language={language} />
      <p>
        {sortings.map((way) => (
          <>
            <Way way={`${way} ${duty.id}`} label={say.ways[way]} />{' '}
          </>
        ))}
      </p>
      <Editing duty={duty} workspace={workspace} again={again} />
    </div>
  );
}

/** 归其他单位 · 目标：… */
function standingOf(duty: DutyToSort, workspace: Workspace): Shown {
  const { language } = workspace;
  const say = sortMessages[language];
  const whose = entryOf(duty.map, 'for');
  const values = editedKeys.flatMap((key) => {
    const value = key === 'text' ? '' : valueWords(duty, key, workspace);
    return value === '' ? [] : [line`${say.keys[key]} ${value}`];
  });
  const kinds = whose === undefined ? [] : [line`${say.keys.for} ${exact(textsOf(whose.value).join('、'))}`];
  return joined([...kinds, ...values], line` · `);
}

/** A target as everywhere in words, anything else as it would be typed. */
function valueWords(duty: DutyToSort, key: EditedKey, { plan, language }: Workspace): Shown {
  const read = requirementsOf(plan).find(({ id }) => id === duty.id);
  if (key === 'target' && read?.target !== undefined) return targetWords(read.target, language);
  return exact(valueAsTyped(spotIn(duty, key)));
}

function Editing({ duty, workspace: { language }, again }: Omit<DutyValues, 'guesses'>) {
  const say = pageMessages[language].draft;
  const { keys } = sortMessages[language];
  const { id } = duty;
  const isOpen = again?.typed.get('way')?.[0] === `edit ${id}`;
  const partings = partingsOf(duty.text);
  return (
    <details open={isOpen}>
      <summary>{say.change}</summary>
      {editedKeys.map((key) => {
        const name = `${key} ${id}`;
        const value = (isOpen ? again?.typed.get(name)?.[0] : undefined) ?? exact(valueAsTyped(spotIn(duty, key)));
        return (
          <div class="field">
            <label for={name}>{keys[key]}</label>
            {key === 'text' ? null : (
              <span class="help">{guessMessages[language].typed[typedKindOf(spotIn(duty, key))]}</span>
            )}
            <input type="text" id={name} name={name} value={value} autocomplete="off" />
          </div>
        );
      })}
      <Way way={`edit ${id}`} label={say.keep} />
      {partings.length === 0 ? null : (
        <div class="field">
          <label for={`parts ${id}`}>{say.where}</label>
          <select id={`parts ${id}`} name={`parts ${id}`}>
            {partings.map(({ before, after }, index) => (
              <option value={String(index)}>{sortMessages[language].parts({ before, after })}</option>
            ))}
          </select>{' '}
          <Way way={`split ${id}`} label={say.split} />
        </div>
      )}
      <p>
        <Way way={`join ${id}`} label={say.join} />
      </p>
    </details>
  );
}

function Guesses({ guesses, language }: Pick<Common, 'guesses'> & { readonly language: Language }) {
  const say = pageMessages[language].draft;
  return (
    <>
      {guesses.map(({ guess, index }) => (
        <p class="warning">
          {say.guess({ key: keyWords(guess.key, language), value: plainValue(guess), why: guess.why })}{' '}
          <Way way={`accept ${index}`} label={guessMessages[language].accept} />{' '}
          {guess.mayDrop ? <Way way={`gone ${index}`} label={say.gone} /> : null}
        </p>
      ))}
    </>
  );
}

/** Of what is said under names of its own, the values alone: they are what a person knows. */
function plainValue(guess: OpenGuess): string {
  return valueAsTyped(guess).replaceAll(/(?:^|, )[a-z-]+: /g, (found) => (found.startsWith(',') ? '、' : ''));
}

function keyWords(key: string, language: Language): Shown {
  const keys: Readonly<Record<string, Shown>> = pageMessages[language].draft.keys;
  return (Object.hasOwn(keys, key) ? keys[key] : undefined) ?? draftKeyWords(key, language);
}
