import { examplesOfDays } from '../../core/text/read-day.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import { typedDays } from '../../words/period-words.ts';
import { exact } from '../../words/shown.ts';
import { spanKeys } from '../answers/change-plan.ts';
import { DraftForm, type DraftPage } from './draft-form.tsx';
import { Guesses, type NumberedGuess } from './draft-guesses.tsx';
import { SpanFields, TextField } from './span-fields.tsx';

interface PlanValues {
  readonly page: DraftPage;
  readonly guesses: readonly NumberedGuess[];
}

/** What is said of the plan as a whole: what of it is guessed, and all of it to be written anew. */
export function WholePlan({ page, guesses }: PlanValues) {
  const { language, again } = page;
  const say = draftPagesMessages[language];
  const mine = again?.way === 'whole' ? again : undefined;
  return (
    <details id="plan" open={guesses.length > 0 || mine !== undefined} class="card">
      <summary>{say.whole}</summary>
      <Guesses page={page} guesses={guesses} />
      <DraftForm page={page} problem={mine?.problem}>
        <PlanFields page={page} typed={mine?.typed} />
        <button type="submit" name="way" value="whole">
          {say.keepWhole}
        </button>
      </DraftForm>
    </details>
  );
}

function PlanFields({
  page,
  typed,
}: {
  readonly page: DraftPage;
  readonly typed: ReadonlyMap<string, readonly string[]> | undefined;
}) {
  const { plan, language, today } = page;
  const say = draftPagesMessages[language];
  const { title, id, issuer, period, source, units } = plan;
  const { days } = examplesOfDays(today, period);
  const field = (name: string, label: typeof say.from, value: string) => (
    <TextField name={name} label={label} value={typed?.get(name)?.[0] ?? exact(value)} />
  );
  return (
    <>
      <p class="help">{say.wholeHelp({ examples: typedDays(days, language) })}</p>
      {field('plan.title', say.keys.title, title)}
      {field('plan.id', say.keys.id, id)}
      {field('plan.issuer.name', say.keys.issuer, issuer.name)}
      {field('plan.issuer.id', say.issuerId, issuer.id)}
      <fieldset class="field">
        <legend>{say.keys.period}</legend>
        <div class="spans">
          {field('plan.period.from', say.from, period.from)}
          {field('plan.period.to', say.to, period.to)}
        </div>
      </fieldset>
      {spanKeys.map((key) => (
        <SpanFields of={key} plan={plan} typed={typed} language={language} />
      ))}
      <fieldset class="field">
        <legend>{say.keys.units}</legend>
        {Object.entries(units).map(([kind, name]) => field(`plan.units.${kind}`, say.unitKind, name))}
        {field('plan.new-unit', say.newUnit, '')}
      </fieldset>
      {field('plan.source.title', say.sourceTitle, source?.title ?? '')}
      {field('plan.source.url', say.sourceUrl, source?.url ?? '')}
    </>
  );
}
