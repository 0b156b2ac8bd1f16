import { pointsMessages } from '../../words/areas/points.ts';
import { narrativeMessages, reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { evidenceCountWords, overdueFigures, statusName } from '../../words/target-words.ts';
import { onPaper } from '../../words/told/on-paper.ts';
import type { Report, ReportedItem, ReportedSection } from '../report.ts';
import { rateWords } from '../report-words.ts';
import type { ReportedRequirement, SectionName } from '../reported-requirement.ts';
import { type AccountSetting, accountLine, accountOf, dutyWords } from './account.ts';
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

/** 三、下一步打算. */
export interface NextSteps {
  /** Of what stands among the problems; empty where nothing does. */
  readonly above: string;
  /** Of what is not begun and due later; empty where there is none. */
  readonly introduction: string;
  readonly lines: readonly string[];
  /** What the unit itself writes of them. */
  readonly own: readonly string[];
  /** Where its words are wanting. */
  readonly pending: string;
}

export function narrativeOf(report: Report, language: Language): Narrative {
  const placeOf = placesIn(report);
  return {
    introduction: introductionOf(report, language),
    sections: report.sections.map((section) => sectionOf(section, placeOf, { header: report.header, language })),
    ...contributionsOf(report, language),
    problems: problemsOf(report, language),
    nextSteps: nextStepsOf(report, placeOf, language),
  };
}

/** On what basis, and the figures. */
function introductionOf({ header, figures }: Report, language: Language): string {
  const say = reportMessages[language];
  const { files, links } = figures.evidence;
  const evidence = onPaper(evidenceCountWords(figures.evidence, language), language);
  return [
    say.basis({ unit: header.unit, plan: header.title }),
    overall(figures, dayWords(header.asOf, language), language),
    figures.contributions === 0 ? '' : say.contributionsBeside({ count: figures.contributions }),
    files + links === 0 ? '' : narrativeMessages[language].attached({ evidence }),
    pointsSentence(figures, language),
  ]
    .filter((part) => part !== '')
    .join(say.space);
}

/** 得分 in one sentence; empty where the plan gives no scores. */
function pointsSentence({ points }: Report['figures'], language: Language): string {
  return points === undefined ? '' : pointsMessages[language].sentence({ words: points.words[language].all });
}

/** The figures in one sentence; of the statuses those that there are, as the table has all. */
function overall({ completion, totals, overdue }: Report['figures'], day: string, language: Language): string {
  const say = reportMessages[language];
  const { done, of } = completion;
  const exempt = totals.exempt === 0 ? '' : say.exemptBeside({ count: totals.exempt });
  if (of === 0) return say.nothingOwed({ day, exempt });
  if (done === of) return say.allDone({ day, of, exempt });
  const open = (['in-progress', 'not-started'] as const).map(
    (status) => [statusName(status, language), totals[status]] as const,
  );
  const rest = [...open, ...overdueFigures(overdue, language)]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => say.ofStatus({ name, count }))
    .join(say.comma);
  return say.overall({ day, of, exempt, done, rate: rateWords(completion, language), rest });
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

function nextStepsOf(report: Report, placeOf: PlaceOf, language: Language): NextSteps {
  const say = reportMessages[language];
  const { header, requirements } = report;
  const own = report.words?.next ?? [];
  const toCome = requirements.filter((reported) => placeOf(reported) === 'next');
  const hasProblems = requirements.some((reported) => placeOf(reported) === 'problems');
  return {
    above: hasProblems ? say.nextStepsAbove : '',
    introduction: toCome.length === 0 ? '' : say.nextStepsIntro({ count: toCome.length }),
    lines: toCome.map((reported) => accountLine(reported, { header, language })),
    own,
    pending: own.length === 0 ? say.nextStepsPending : '',
  };
}
