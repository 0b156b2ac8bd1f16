import { completionOf, percentDone } from '../../core/progress/completion.ts';
import { deadlinesOf } from '../../core/progress/deadlines.ts';
import type { Progress, RequirementProgress } from '../../core/progress/progress.ts';
import { walkQueues } from '../../core/progress/walk-queue.ts';
import { needWords } from '../../screens/status-screen.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { statusMessages } from '../../words/areas/screen.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, line } from '../../words/shown.ts';
import { statusFigures, statusWords, valueWords } from '../../words/target-words.ts';
import { dutyPath } from './layout.tsx';

interface OverviewValues {
  readonly progress: Progress;
  readonly language: Language;
}

/** More would push the figures out of sight. */
const mostNamed = 12;

/** What needs doing first, how far all is, and when the rest is due. */
export function Overview({ progress, language }: OverviewValues) {
  const say = pageMessages[language].overview;
  const { needing } = walkQueues(progress);
  return (
    <>
      {progress.asOf.ended ? <Ended progress={progress} language={language} /> : null}
      <h2>{say.figures}</h2>
      <Figures progress={progress} language={language} />
      <h2>{say.needing}</h2>
      {needing.length === 0 ? <p>{say.nothing}</p> : null}
      <DutyList found={needing.slice(0, mostNamed)} progress={progress} language={language} />
      {needing.length > mostNamed ? (
        <p>
          <a href="/duties">{say.more({ count: needing.length - mostNamed })}</a>
        </p>
      ) : null}
      <h2>{say.months}</h2>
      <Months progress={progress} language={language} />
    </>
  );
}

/** What is left once the year is over. */
function Ended({ progress: { plan }, language }: OverviewValues) {
  const say = pageMessages[language].overview.ended;
  const left = [
    { path: '/report', words: say.report },
    { path: '/hand-in', words: say.handIn },
    { path: '/year', words: say.year },
  ];
  return (
    <div class="said">
      <p>{say.over({ to: plan.period.to })}</p>
      <ul>
        {left.map(({ path, words }) => (
          <li>
            <a href={path}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Duties, each a target that a thumb hits. */
export function DutyList({
  found,
  progress,
  language,
}: OverviewValues & { readonly found: readonly RequirementProgress[] }) {
  return (
    <ul class="duties">
      {found.map((one) => (
        <li>
          <a href={dutyPath(one.requirement.id)}>
            <span class={`light ${one.light}`}>{needWords(one, progress, language) || statusWords(one, language)}</span>{' '}
            <span class="id">{exact(one.requirement.id)}</span> {exact(one.requirement.text)}{' '}
            <span class="value">{valueWords(one, language)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Figures({ progress, language }: OverviewValues) {
  const { done, of } = completionOf(progress.totals);
  const contributing = progress.requirements.filter(({ contributes }) => contributes).length;
  return (
    <>
      <p class="completion">{statusMessages[language].done({ done, of, percent: percentDone(done, of) })}</p>
      <dl class="figures">
        {statusFigures(progress, language).map(({ name, count }) => (
          <div>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {contributing === 0 ? null : <p>{statusMessages[language].contributes({ count: contributing })}</p>}
    </>
  );
}

function Months({ progress, language }: OverviewValues) {
  const say = pageMessages[language].overview;
  const deadlines = deadlinesOf(progress);
  const months = [...new Set(deadlines.map(({ day }) => day.slice(0, 7)))];
  // Of a year that is over the day is its last.
  const isNow = (month: string) => !progress.asOf.ended && progress.asOf.day.startsWith(month);
  const own = (month: string) => deadlines.filter(({ day }) => day.startsWith(month));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.month}</th>
          <th scope="col">{say.due}</th>
          <th scope="col">{say.open}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr>
            <th scope="row">{joined([exact(month), isNow(month) ? say.now : ''], line` · `)}</th>
            <td>{own(month).length}</td>
            <td>{own(month).filter(({ state }) => state === 'open').length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All duties by section; the script finds among them. */
export function Duties({ progress, language }: OverviewValues) {
  const say = pageMessages[language].duties;
  const sections = progress.plan.sections.map((section) => ({
    section,
    own: progress.requirements.filter((found) => found.section === section),
  }));
  return (
    <>
      <p class="field" id="finding" hidden>
        <label for="find">{say.find}</label>
        <input id="find" type="search" autocomplete="off" />
      </p>
      <p id="none-found" role="status" hidden>
        {say.none}
      </p>
      {sections
        .filter(({ own }) => own.length > 0)
        .map(({ section, own }) => (
          <section class="part">
            <h2>{statusMessages[language].section({ number: section.number, title: section.title })}</h2>
            <DutyList found={own} progress={progress} language={language} />
          </section>
        ))}
    </>
  );
}
