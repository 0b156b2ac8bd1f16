import { partMessages } from '../../words/areas/reports/part.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import { everyWords } from '../../words/every-words.ts';
import type { Language } from '../../words/language.ts';
import type { Report } from '../report.ts';
import { daysIn } from '../report-words.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';
import { accountLine } from './account.ts';
import { type Place, placesIn } from './places.ts';

/** 三、下一步打算. */
export interface NextSteps {
  /** Of what stands among the problems; empty where nothing does. */
  readonly above: string;
  /** Of a report of a period: which of the duties told above are due in the next one again. */
  readonly again: string;
  /** Of what is not begun and due later; empty where there is none. */
  readonly introduction: string;
  readonly lines: readonly string[];
  /** What the unit itself writes of them. */
  readonly own: readonly string[];
  /** Where its words are wanting. */
  readonly pending: string;
}

export function nextStepsOf(report: Report, language: Language): NextSteps {
  const say = reportMessages[language];
  const { header, requirements } = report;
  const placeOf = placesIn(report);
  const placed = (place: Place) => requirements.filter((reported) => placeOf(reported) === place);
  const hasProblems = placed('problems').length > 0;
  const own = report.words?.next ?? [];
  const toCome = [...placed('next'), ...dueNextOnly(report)];
  return {
    above: hasProblems ? say.nextStepsAbove : '',
    again: againWords(report, placed('done'), language),
    introduction: introductionOf(report, toCome.length, language),
    lines: toCome.map((reported) => accountLine(reported, { header, language })),
    own,
    pending: own.length === 0 ? say.nextStepsPending : '',
  };
}

/** What is due next and of which nothing else is told. */
function dueNextOnly({ dueNext, requirements }: Report): readonly ReportedRequirement[] {
  const told = new Set(requirements.map(({ id }) => id));
  return dueNext.filter(({ id }) => !told.has(id));
}

function introductionOf({ header }: Report, count: number, language: Language): string {
  const next = header.part?.span?.next;
  if (next === undefined) return count === 0 ? '' : reportMessages[language].nextStepsIntro({ count });
  const span = next.words[language];
  const say = partMessages[language];
  return count === 0 ? say.nextNothing({ span }) : say.next({ span, count });
}

/** By their numbers alone: what they are stands above. */
function againWords({ header, dueNext }: Report, told: readonly ReportedRequirement[], language: Language): string {
  const next = header.part?.span?.next;
  const above = new Set(told.map(({ id }) => id));
  const again = dueNext.filter(({ id }) => above.has(id));
  if (next === undefined || again.length === 0) return '';
  const say = partMessages[language];
  const days = daysIn(header, language);
  const duties = again.map(({ id, target, due, dueIsWritten }) => {
    const every = target?.every;
    if (every !== undefined) {
      const rhythm = everyWords({ every, by: target?.by }, language);
      return say.again({ id, due: reportMessages[language].everyDue({ every: rhythm }) });
    }
    return dueIsWritten ? say.again({ id, due: days(due) }) : id;
  });
  return say.nextAgain({ span: next.words[language], duties: duties.join(say.between) });
}
