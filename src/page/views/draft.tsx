import { dutiesToSort, type ItemToSort } from '../../core/draft/triage/duties-to-sort.ts';
import { type GroupToSort, groupsToSort } from '../../core/draft/triage/groups-to-sort.ts';
import { guessesToAsk } from '../../core/draft/triage/guesses-to-ask.ts';
import { groupedBy } from '../../core/grouped-by.ts';
import { kindsIn } from '../../core/plan/plan.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import type { Language } from '../../words/language.ts';
import { exact, line, type Shown } from '../../words/shown.ts';
import type { DraftSource, SourceBlock } from '../answers/draft-source.ts';
import { DraftDuty } from './draft-duty.tsx';
import { Choice, DraftForm, type DraftPage, JustDone, Pressing, placeOn, Way } from './draft-form.tsx';
import { Guesses, type NumberedGuess } from './draft-guesses.tsx';
import { WholePlan } from './draft-plan.tsx';
import { SourceAccount, SourceLines } from './draft-source.tsx';
import { Problem } from './layout.tsx';

interface DraftValues {
  readonly page: DraftPage;
  readonly source: DraftSource;
}

/** How far the draft is, what is said of the plan as a whole, then the document with what came of it. */
export function DraftItems({ page, source }: DraftValues) {
  const { text, language, again, mayGoBack } = page;
  const say = draftPagesMessages[language];
  const guesses = guessesToAsk(text).map((guess, index) => ({ guess, index }));
  const groups = groupsToSort(text);
  const open = groups.find(({ kind }) => kind === 'rest')?.ids.size ?? 0;
  const byPlace = guessesByPlace(guesses);
  const unled = new Set(dutiesToSort(text).map(({ id }) => id));
  const firstItem = source.blocks.find(({ item }) => item !== undefined)?.item?.item.id;
  const ofPlan = guesses.filter(({ guess: { place } }) => place.requirement === undefined && place.item === undefined);
  return (
    <>
      {again === undefined || hasOwnForm(again.way) ? null : (
        <Problem problem={again.problem} at={{ place: again.place, label: say.toDuty }} />
      )}
      <Pressing page={page} />
      <p>{say.left({ open, guesses: guesses.length })}</p>
      {open + guesses.length > 0 ? null : <NextStep page={page} />}
      <p class="help">{say.help}</p>
      <p class="help">{say.keysHelp}</p>
      {mayGoBack ? <Way way="back" label={say.back} /> : null}
      <JustDone page={page} at="plan" />
      <WholePlan page={page} guesses={ofPlan} />
      <SourceAccount source={source} language={language} />
      {groups.length === 0 ? null : <Many page={page} groups={groups} />}
      {source.blocks.map((block, index) => (
        <Block
          block={block}
          before={source.blocks[index - 1]?.item}
          page={page}
          guesses={byPlace}
          unled={unled}
          firstItem={firstItem}
        />
      ))}
    </>
  );
}

/** A draft that is done is there for something. */
function NextStep({ page: { language, isForOthers } }: { readonly page: DraftPage }) {
  const say = draftPagesMessages[language];
  return (
    <p>
      {say.next}
      {isForOthers ? <a href="/district/units">{say.nextUnits}</a> : <a href="/">{say.nextOwn}</a>}
    </p>
  );
}

/** By the duty, or the item, that they are of. */
type GuessesByPlace = ReadonlyMap<string, readonly NumberedGuess[]>;

function guessesByPlace(guesses: readonly NumberedGuess[]): GuessesByPlace {
  return groupedBy(guesses, ({ guess: { place } }) =>
    place.requirement === undefined ? placeOn.item(place.item?.id ?? '') : placeOn.duty(place.requirement),
  );
}

/** Where fields were filled in, the problem stands with them. */
function hasOwnForm(way: string): boolean {
  return way === 'whole' || /^(?:edit|split) /.test(way);
}

/** Whole sections, what one unit has, or all that is left, at once. */
function Many({ page, groups }: { readonly page: DraftPage; readonly groups: readonly GroupToSort[] }) {
  const say = draftPagesMessages[page.language];
  return (
    <details class="card" id="many">
      <summary>{say.many}</summary>
      <DraftForm page={page}>
        <div class="field">
          <label for="group">{say.which}</label>
          <select id="group" name="group">
            {groups.map(({ kind, name, ids }, index) => (
              <option value={String(index)}>{say.groups[kind]({ name, count: ids.size })}</option>
            ))}
          </select>
        </div>
        {page.isForOthers ? (
          <>
            {kindsIn(page.plan).map((kind) => (
              <>
                <Choice way={`many kind ${kind}`} label={say.forKind({ kind: page.plan.units[kind] ?? kind })} />{' '}
              </>
            ))}
            <Choice way="many ours" label={say.forAll} />
          </>
        ) : (
          <>
            <Choice way="many others" label={say.manyOthers} /> <Choice way="many ours" label={say.manyOurs} />
          </>
        )}
      </DraftForm>
    </details>
  );
}

interface BlockValues {
  readonly block: SourceBlock;
  /** The item above it. */
  readonly before: ItemToSort | undefined;
  readonly page: DraftPage;
  readonly guesses: GuessesByPlace;
  readonly unled: Set<string>;
  /** For sentences above all items. */
  readonly firstItem: string | undefined;
}

function Block({ block: { item, lines }, before, page, guesses, unled, firstItem }: BlockValues) {
  const say = draftPagesMessages[page.language];
  const isNew = item !== undefined && item.section.title !== before?.section.title;
  return (
    <>
      {isNew ? <h2>{line`${exact(item.section.number)} ${exact(item.section.title)}`}</h2> : null}
      <div class="beside card" id={item && placeOn.item(item.item.id)}>
        <section aria-label={ofItem(say.source, item, page.language)}>
          <SourceLines page={page} lines={lines} unled={unled} item={item?.item.id ?? firstItem} />
        </section>
        <section aria-label={ofItem(say.plan, item, page.language)}>
          {item === undefined ? null : <Item item={item} page={page} guesses={guesses} />}
        </section>
      </div>
    </>
  );
}

/** Regions of one name could not be told apart by ear. */
function ofItem(name: Shown, item: ItemToSort | undefined, language: Language): Shown {
  return item === undefined ? name : draftPagesMessages[language].spanLine({ name, count: item.item.id });
}

function Item({
  item,
  page,
  guesses,
}: Omit<BlockValues, 'block' | 'before' | 'unled' | 'firstItem'> & { readonly item: ItemToSort }) {
  const say = draftPagesMessages[page.language];
  const { id, title } = item.item;
  const place = placeOn.item(id);
  return (
    <>
      <h3>{line`${exact(id)} ${exact(title)}`}</h3>
      <JustDone page={page} at={place} />
      {item.duties.length < 2 ? null : (
        <p>
          {page.isForOthers ? (
            kindsIn(page.plan).map((kind) => (
              <>
                <Way
                  way={`kind-item ${id} ${kind}`}
                  label={say.all.forKind({ kind: page.plan.units[kind] ?? kind })}
                />{' '}
              </>
            ))
          ) : (
            <>
              <Way way={`ours-item ${id}`} label={say.all.ours} />{' '}
              <Way way={`others-item ${id}`} label={say.all.others} />
            </>
          )}
        </p>
      )}
      <Guesses page={page} guesses={guesses.get(place) ?? []} />
      {item.duties.map((duty) => (
        <DraftDuty page={page} duty={duty} guesses={guesses.get(placeOn.duty(duty.id)) ?? []} />
      ))}
    </>
  );
}
