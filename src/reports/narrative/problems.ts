import { targetKinds } from '../../core/target/kinds.ts';
import { narrativeMessages, reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import type { Report } from '../report.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';
import { accountLine, dutyWords } from './account.ts';
import { placesIn } from './places.ts';
import { remedySentences } from './remedy-words.ts';

/** 二、存在问题及原因: how many of each, then each unfinished duty with its cause and what will be done about it. */
export interface Problems {
  readonly summary: string;
  readonly groups: readonly ProblemGroup[];
}

export interface ProblemGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * What should be done by now stands here, and nowhere else in the body. What was done late, is without evidence or to be
 * confirmed is told of where it stands, and only counted here.
 */
export function problemsOf(report: Report, language: Language): Problems {
  const say = reportMessages[language];
  const { header, requirements } = report;
  const titleOf = header.ended ? say.unfinished : say.pressing;
  const placeOf = placesIn(report);
  const pressing = requirements.filter((reported) => placeOf(reported) === 'problems');
  const untold = pressing.filter(isUntold);
  const isGathered = (reported: ReportedRequirement) => untold.length > 1 && isUntold(reported);
  const lines = [
    ...pressing
      .filter((reported) => !isGathered(reported))
      .map((reported) => accountLine(reported, { header, language, asksForRemedy: true })),
    ...(untold.length > 1 ? [gathered(untold, language)] : []),
  ];
  return {
    summary: summaryOf(report, pressing.length, language),
    groups: lines.length === 0 ? [] : [{ title: titleOf({ count: pressing.length }), lines }],
  };
}

/** Nobody has recorded or written anything of it, and no day was set: there is nothing to tell but that. */
function isUntold({ overdueReason, isBegun, remedy }: ReportedRequirement): boolean {
  return overdueReason === 'plan-end' && !isBegun && remedy === undefined;
}

/** In one line, not in as many that read the same. */
function gathered(untold: readonly ReportedRequirement[], language: Language): string {
  const say = narrativeMessages[language];
  const { colon, semicolon, stop, space } = reportMessages[language];
  const duties = untold.map((reported) => dutyWords(reported, language)).join(semicolon);
  const pending = remedySentences({}, (day) => day, { language, asksForRemedy: true });
  return `${say.untold({ count: untold.length })}${colon}${duties}${stop}${space}${pending.join(space)}`;
}

function summaryOf(report: Report, pressing: number, language: Language): string {
  const { header, figures } = report;
  const say = narrativeMessages[language];
  const { comma, space, noProblems } = reportMessages[language];
  const { doneWithoutEvidence } = figures;
  const unattached = doneWithoutEvidence === 0 ? '' : say.unattached({ count: doneWithoutEvidence });
  const found = [
    pressing === 0 ? '' : (header.ended ? say.unfinished : say.pressing)({ count: pressing }),
    ...countedElsewhere(report, language),
  ].filter((part) => part !== '');
  if (found.length > 0) return say.found({ parts: [...found, unattached].filter((part) => part !== '').join(comma) });
  const none = noProblems({ ended: header.ended ? 1 : 0 });
  return unattached === '' ? none : [none, say.sentence({ text: unattached })].join(space);
}

function countedElsewhere(report: Report, language: Language): string[] {
  const say = narrativeMessages[language];
  const { requirements, contributions } = report;
  const placeOf = placesIn(report);
  const all = [...requirements, ...contributions];
  const notBegun = requirements.filter((reported) => placeOf(reported) === 'next' && isNotBegun(reported)).length;
  return [
    notBegun === 0 ? '' : say.notBegun({ count: notBegun }),
    which(requirements.filter(isLate), say.late, language),
    which(
      all.filter(({ lacksEvidence }) => lacksEvidence),
      say.withoutEvidence,
      language,
    ),
    which(
      all.filter(({ outdated }) => outdated.length > 0),
      say.outdated,
      language,
    ),
  ];
}

/** More numbers than these nobody looks up from a sentence; the table has them. */
const mostIds = 12;

function which(
  some: readonly ReportedRequirement[],
  words: (values: { readonly count: number }) => string,
  language: Language,
): string {
  if (some.length === 0) return '';
  const counted = words({ count: some.length });
  const ids = some.map(({ id }) => id).join(reportMessages[language].listComma);
  return some.length > mostIds ? counted : narrativeMessages[language].which({ words: counted, ids });
}

/** No due of its own has been set that could still lie ahead, and it is nothing that is kept by doing nothing. */
function isNotBegun({ dueIsWritten, target }: ReportedRequirement): boolean {
  const isKept = target !== undefined && targetKinds[target.kind].keptBy !== undefined;
  return !dueIsWritten && !isKept;
}

function isLate({ status, daysLate }: ReportedRequirement): boolean {
  return status === 'done' && daysLate > 0;
}
