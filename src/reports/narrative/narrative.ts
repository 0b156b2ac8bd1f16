import { pointsMessages } from '../../words/areas/points.ts';
import { partMessages } from '../../words/areas/reports/part.ts';
import { narrativeMessages, reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { evidenceCountWords, overdueFigures, statusName } from '../../words/target-words.ts';
import { onPaper } from '../../words/told/on-paper.ts';
import { basisWords, onlyWords } from '../part-words.ts';
import type { Report, ReportHeader } from '../report.ts';
import { rateWords } from '../report-words.ts';
import type { ReportedItem, ReportedSection } from '../reported/reported-figures.ts';
import type { ReportedRequirement, SectionName } from '../reported/reported-requirement.ts';
import { type AccountSetting, accountOf, dutyWords } from './account.ts';
import { type NextSteps, nextStepsOf } from './next-steps.ts';
import { type Place, placesIn } from './places.ts';
import { type Problems, problemsOf } from './problems.ts';

/**
 * The first draft of the prose that a clerk would write from the ledger, as plain text that each format escapes.
 * It tells figures, amounts, notes and reasons that stand there; measures and causes that nobody wrote are left to fill in.
 */
export interface Narrative {
  /** 导语. */
  readonly introduction: string;
  /** All of the plan's, with what is done or in progress of each item. */
  readonly sections: readonly NarrativeSection[];
  /** 全区指标 to which the unit contributes; absent where there are none. */
  readonly contributions?: NarrativeGroup & { readonly summary: string };
  readonly problems: Problems;
  readonly nextSteps: NextSteps;
}

/** A heading, and paragraphs below it. */
export interface NarrativeGroup {
  readonly title: string;
  readonly paragraphs: readonly NarrativeParagraph[];
}

export interface NarrativeSection extends SectionName {
  /** As the unit writes them. */
  readonly practice: readonly string[];
  readonly items: readonly NarrativeGroup[];
}

export interface NarrativeParagraph {
  /** What it is about, which may stand out. */
  readonly lead: string;
  readonly text: string;
}

export function narrativeOf(report: Report, language: Language): Narrative {
  const placeOf = placesIn(report);
  return {
    introduction: introductionOf(report, language),
    sections: report.sections.map((section) => sectionOf(section, placeOf, { header: report.header, language })),
    ...contributionsOf(report, language),
    problems: problemsOf(report, language),
    nextSteps: nextStepsOf(report, language),
  };
}

/** On what basis, and the figures. */
function introductionOf({ header, figures }: Report, language: Language): string {
  const say = reportMessages[language];
  const { files, links } = figures.evidence;
  const evidence = onPaper(evidenceCountWords(figures.evidence, language), language);
  return [
    basisWords(header, language),
    overall(figures, header, language),
    figures.dueInSpan === undefined || figures.dueInSpan.of === 0
      ? ''
      : partMessages[language].dueInSpan({ ...figures.dueInSpan }),
    figures.contributions === 0 ? '' : say.contributionsBeside({ count: figures.contributions }),
    files + links === 0 ? '' : narrativeMessages[language].attached({ evidence }),
    pointsSentence(figures, language),
    onlyWords(header, language),
  ]
    .filter((part) => part !== '')
    .join(say.space);
}

/** 得分 in one sentence; empty where the plan gives no scores. */
function pointsSentence({ points }: Report['figures'], language: Language): string {
  return points === undefined ? '' : pointsMessages[language].sentence({ words: points.words[language].all });
}

/** The figures in one sentence; of the statuses those that there are, as the table has all. */
function overall({ completion, totals, overdue }: Report['figures'], header: ReportHeader, language: Language): string {
  const say = reportMessages[language];
  const day = dayWords(header.asOf, language);
  const scope = header.part?.span === undefined ? 'all' : 'span';
  const owed = say.owed[scope];
  const { done, of } = completion;
  const exempt = totals.exempt === 0 ? '' : say.exemptBeside({ count: totals.exempt });
  if (of === 0) return say.nothingOwed[scope]({ day, exempt });
  if (done === of) return say.allDone({ day, owed, of, exempt });
  const open = (['in-progress', 'not-started'] as const).map(
    (status) => [statusName(status, language), totals[status]] as const,
  );
  const rest = [...open, ...overdueFigures(overdue, language)]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => say.ofStatus({ name, count }))
    .join(say.comma);
  return say.overall({ day, owed, of, exempt, done, rate: rateWords(completion, language), rest });
}

type PlaceOf = (reported: ReportedRequirement) => Place;

function sectionOf(
  { number, title, practice, items }: ReportedSection,
  placeOf: PlaceOf,
  setting: AccountSetting,
): NarrativeSection {
  return {
    number,
    title,
    practice,
    items: items.map((item) => itemOf(item, placeOf, setting)),
  };
}

function itemOf({ id, title, requirements }: ReportedItem, placeOf: PlaceOf, setting: AccountSetting): NarrativeGroup {
  const told = requirements.filter((reported) => placeOf(reported) === 'done');
  return {
    title: reportMessages[setting.language].item({ id, title }),
    paragraphs: told.map((reported) => paragraphOf(reported, setting)),
  };
}

function contributionsOf(
  { header, contributions }: Report,
  language: Language,
): Pick<Narrative, 'contributions'> | undefined {
  const say = reportMessages[language];
  if (contributions.length === 0) return undefined;
  const setting = { header, language, isContribution: true } as const;
  const summary = say.contributionsNote({ issuer: header.issuer });
  const paragraphs = contributions.map((reported) => paragraphOf(reported, setting));
  return { contributions: { title: say.contributions, summary, paragraphs } };
}

function paragraphOf(reported: ReportedRequirement, setting: AccountSetting): NarrativeParagraph {
  const { colon } = reportMessages[setting.language];
  return { lead: `${dutyWords(reported, setting.language)}${colon}`, text: accountOf(reported, setting) };
}
