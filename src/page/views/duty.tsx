import type { AnswerStep } from '../../app/answers/answer-steps.ts';
import { stepsFor } from '../../app/answers/answer-steps.ts';
import { withPeriodWords } from '../../app/answers/with-period-words.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { inOrderOfDays, shownDay } from '../../core/ledger/entry-day.ts';
import { type IsRemoved, removedAmong } from '../../core/ledger/evidence/attachments.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { everyOf } from '../../core/target/kinds.ts';
import { warnings } from '../../screens/requirement-screen.ts';
import { pointsWords } from '../../words/answers/points-words.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { requirementMessages } from '../../words/areas/screen.ts';
import { entryWords } from '../../words/entry-words.ts';
import { evidenceName } from '../../words/evidence-name.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, line, type Shown } from '../../words/shown.ts';
import { periodLines, statusWords, targetWords, valueWords } from '../../words/target-words.ts';
import type { Place } from '../place.ts';
import { AnswerForm } from './answer-form.tsx';
import type { DutyValues } from './duty-values.ts';
import { Kept } from './kept.tsx';
import { dutyPath, Warned } from './layout.tsx';

/** `1.1 专题学习`. */
export function dutyTitle({ requirement: { id, text } }: RequirementProgress): Shown {
  return line`${exact(id)} ${exact(text)}`;
}

/** One duty: what is asked, what stands, and the form for what is to be said of it. */
export function Duty(values: DutyValues) {
  const { place, found, step } = values;
  const { language } = place.workspace;
  const say = pageMessages[language].duty;
  return (
    <>
      <Clause {...values} />
      <Standing {...values} />
      <h2 id="answer">{say.answer}</h2>
      <Steps found={found} step={step} place={place} />
      {step === undefined ? <Warned lines={values.warnings} /> : <AnswerForm {...values} step={step} />}
      <h2>{say.entries}</h2>
      <Entries {...values} own={values.place} />
      <Next {...values} />
    </>
  );
}

function Clause({ place: { workspace }, found: { section, item, requirement } }: DutyValues) {
  const { language } = workspace;
  const quote = requirement.quote;
  return (
    <>
      <p class="where">
        {line`${exact(section.number)}、${exact(section.title)} › ${exact(item.id)}. ${exact(item.title)}`}
      </p>
      {quote === undefined ? null : <p class="quote">{requirementMessages[language].quote({ text: quote })}</p>}
    </>
  );
}

/** What a ledger is read by, and one duty in it. */
interface StandingValues {
  readonly place: Pick<Place, 'workspace'>;
  readonly found: RequirementProgress;
}

export function Standing({ place: { workspace }, found }: StandingValues) {
  const { language } = workspace;
  const say = pageMessages[language].duty;
  const { target, lead, evidence } = found.requirement;
  const asked = target === undefined ? requirementMessages[language].doneOrNot : targetWords(target, language);
  const by = everyOf(target) ? '' : say.before({ day: found.due });
  const points = pointsWords(found, language)?.all ?? '';
  const periods = periodLines(found, language);
  return (
    <>
      <dl class="facts">
        <Fact name={say.asked} text={joined([asked, by], line` · `)} />
        <Fact
          name={say.stands}
          text={joined([statusWords(found, language), valueWords(found, language), points], line` · `)}
        />
        <Fact name={say.lead} text={exact(lead.join('、'))} />
        <Fact name={say.expected} text={exact(evidence.join('、'))} />
      </dl>
      {warnings(found, { language, isGuided: true }, 'walk').map((each) => (
        <p class="warning">{each}</p>
      ))}
      {periods.length === 0 ? null : (
        <details>
          <summary>{say.periods}</summary>
          <ul>
            {periods.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Fact({ name, text }: { readonly name: Shown; readonly text: Shown }) {
  return text === '' ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** What a walk offers, without its ways to go: here the page's links lead on. */
const ways: ReadonlySet<string> = new Set(['assign', 'skip', 'back', 'undo', 'find', 'quit']);

/** The answers that may be given to a duty as it stands. */
export function answerSteps(found: RequirementProgress, { workspace: { language } }: Place) {
  return stepsFor(found, language).flatMap(({ value, label }) => (isAnswer(value) ? [{ value, label }] : []));
}

function isAnswer(step: ReturnType<typeof stepsFor>[number]['value']): step is AnswerStep {
  return !ways.has(step);
}

function Steps({ found, step, place }: Pick<DutyValues, 'found' | 'step' | 'place'>) {
  return (
    <ul class="steps">
      {answerSteps(found, place).map(({ value, label }) => (
        <li>
          <a
            href={`${dutyPath(found.requirement.id)}?step=${value}#answer`}
            aria-current={value === step ? 'true' : undefined}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What is recorded; on the page of who recorded it, evidence is to be looked at, and each entry of this computer to be taken back. */
export function Entries({ place: { workspace }, found, own }: StandingValues & { readonly own?: Place }) {
  const { language } = workspace;
  const say = pageMessages[language].duty;
  const all = [...found.entries, ...found.toCome];
  if (all.length === 0) return <p>{say.noEntries}</p>;
  const isRemoved = removedAmong(all);
  return (
    <ul class="entries">
      {inOrderOfDays(all).map((placement) => {
        const { entry, writer } = placement;
        const isToCome = found.toCome.includes(placement);
        const told = own === undefined ? entry : { ...entry, evidence: [] };
        return (
          <li>
            {entryFacts(told, found, workspace, isRemoved, isToCome)}
            {own === undefined ? null : <EntryEvidence entry={entry} isRemoved={isRemoved} language={language} />}
            {own === undefined || own.writer !== writer ? null : (
              <>
                {' '}
                <a href={`/undo?entry=${encodeURIComponent(entry.id)}`}>{say.takeBack}</a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function entryFacts(
  entry: Entry,
  found: RequirementProgress,
  { plan, language }: Workspace,
  isRemoved: IsRemoved,
  isToCome: boolean,
): Shown {
  return joined(
    [
      exact(shownDay(entry, plan.period) ?? ''),
      isToCome ? requirementMessages[language].toCome : '',
      entryWords(withPeriodWords(entry, found, language), found.requirement, language, isRemoved),
      pageMessages[language].duty.recordedBy({ name: entry.by }),
    ],
    line` · `,
  );
}

interface EntryEvidenceValues {
  readonly entry: Entry;
  readonly isRemoved: IsRemoved;
  readonly language: Language;
}

function EntryEvidence({ entry, isRemoved, language }: EntryEvidenceValues) {
  return (
    <>
      {(entry.evidence ?? []).map((evidence) => {
        const name = evidenceName(evidence);
        if (isRemoved(entry, evidence)) return line` · ${name} ${pageMessages[language].evidence.removed}`;
        return (
          <>
            {line` · `}
            <Kept evidence={evidence} words={name} folder="/files" language={language} />
          </>
        );
      })}
    </>
  );
}

function Next({ place: { progress, workspace }, found }: DutyValues) {
  const at = progress.requirements.indexOf(found);
  const next = progress.requirements[at + 1]?.requirement;
  return next === undefined ? null : (
    <p>
      <a href={dutyPath(next.id)}>{pageMessages[workspace.language].duty.next({ id: next.id })}</a>
    </p>
  );
}
