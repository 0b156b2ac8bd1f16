import { pointsMessages } from '../../words/areas/points.ts';
import { narrativeMessages, reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { evidenceCountWords, overdueFigures } from '../../words/target-words.ts';
import type { Report, ReportedItem, ReportedSection } from '../report.ts';
import { isUnfinished, rateWords, shortened, withoutStop } from '../report-words.ts';
import type { Remark, ReportedRequirement } from '../reported-requirement.ts';
import { deedWords } from './narrative-deeds.ts';
import { type Problems, problemsOf } from './narrative-problems.ts';

/**
 * The first draft of the prose that a clerk would write from the ledger, as plain text that each format escapes.
 * It tells figures, amounts, notes and reasons that stand there; measures and causes are left to fill in.
 */
export interface Narrative {
  /** Says that it is a draft. */
  readonly mark: string;
  /** 导语. */
  readonly introduction: string;
  readonly sections: readonly NarrativeSection[];
  /** 全区指标 to which the unit contributes; absent where there are none. */
  readonly contributions?: NarrativeGroup;
  readonly problems: Problems;
  readonly nextSteps: NextSteps;
}

/** A heading, a sentence below it, and paragraphs. */
export interface NarrativeGroup {
  readonly title: string;
  readonly summary: string;
  readonly paragraphs: readonly NarrativeParagraph[];
}

export interface NarrativeSection extends Omit<NarrativeGroup, 'paragraphs'> {
  readonly items: readonly Omit<NarrativeGroup, 'summary'>[];
}

export interface NarrativeParagraph {
  /** What it is about, which may stand out. */
  readonly lead: string;
  readonly text: string;
}

/** 三、下一步打算: what is open, to be filled in. */
export interface NextSteps {
  readonly introduction: string;
  readonly open: readonly ReportedRequirement[];
}

export function narrativeOf(report: Report, language: Language): Narrative {
  const say = reportMessages[language];
  const open = report.requirements.filter(isUnfinished);
  return {
    mark: narrativeMessages[language].mark,
    introduction: introductionOf(report, language),
    sections: report.sections.map((section) => sectionOf(section, language)),
    ...contributionsOf(report, language),
    problems: problemsOf(report, language),
    nextSteps: { introduction: open.length === 0 ? say.nextStepsNone : say.nextStepsIntro, open },
  };
}

/** On what basis, and the figures. */
function introductionOf({ header, figures }: Report, language: Language): string {
  const say = reportMessages[language];
  const { files, links } = figures.evidence;
  return [
    say.basis({ unit: header.unit, plan: header.title }),
    overall(figures, dayWords(header.asOf, language), language),
    figures.contributions === 0 ? '' : say.contributionsBeside({ count: figures.contributions }),
    files + links === 0
      ? ''
      : narrativeMessages[language].attached({ evidence: evidenceCountWords(figures.evidence, language) }),
    pointsSentence(figures, language),
    header.sourceComplete ? '' : say.sourceCut,
  ]
    .filter((part) => part !== '')
    .join(say.space);
}

/** 得分 in one sentence; empty where the plan gives no scores. */
function pointsSentence({ points }: Report['figures'], language: Language): string {
  return points === undefined ? '' : pointsMessages[language].sentence({ words: points.words[language].all });
}

/** The figures in one sentence. */
function overall({ completion, totals, overdue }: Report['figures'], day: string, language: Language): string {
  const say = reportMessages[language];
  const { done, of } = completion;
  const exempt = totals.exempt === 0 ? '' : say.exemptBeside({ count: totals.exempt });
  if (of === 0) return say.nothingOwed({ day, exempt });
  if (done === of) return say.allDone({ day, of, exempt });
  return say.overall({
    day,
    of,
    exempt,
    done,
    rate: rateWords(completion, language),
    underWay: totals['in-progress'],
    notStarted: totals['not-started'],
    overdue: overdueFigures(overdue, language)
      .map(([name, count]) => say.overdueCount({ name, count }))
      .join(say.comma),
  });
}

function sectionOf({ number, title, completion, items }: ReportedSection, language: Language): NarrativeSection {
  const say = reportMessages[language];
  return {
    title: say.section({ number, title }),
    summary: say.sectionDone({ done: completion.done, of: completion.of }),
    items: items.map((item) => itemOf(item, language)),
  };
}

function itemOf({ id, title, requirements }: ReportedItem, language: Language): NarrativeSection['items'][number] {
  return { title: reportMessages[language].item({ id, title }), paragraphs: paragraphsOf(requirements, language) };
}

function contributionsOf(
  { header, contributions }: Report,
  language: Language,
): Pick<Narrative, 'contributions'> | undefined {
  const say = reportMessages[language];
  if (contributions.length === 0) return undefined;
  const summary = say.contributionsNote({ issuer: header.issuer });
  return { contributions: { title: say.contributions, summary, paragraphs: paragraphsOf(contributions, language) } };
}

/** A paragraph a requirement; those of which nothing is recorded share one. */
function paragraphsOf(requirements: readonly ReportedRequirement[], language: Language): NarrativeParagraph[] {
  // What is only waited for lacks no record.
  const isUntold = (reported: ReportedRequirement) =>
    reported.entries.length === 0 && isUnfinished(reported) && reported.status !== 'in-progress';
  const told = requirements
    .filter((reported) => !isUntold(reported))
    .map((reported) => paragraphOf(reported, language));
  const untold = requirements.filter(isUntold);
  return untold.length === 0 ? told : [...told, nothingYet(untold, language)];
}

function nothingYet(requirements: readonly ReportedRequirement[], language: Language): NarrativeParagraph {
  const say = narrativeMessages[language];
  const { semicolon, stop } = reportMessages[language];
  const each = requirements.map(({ id, text, words }) =>
    say.nothingYetOne({ what: `${id} ${text}`, status: words[language].status }),
  );
  return { lead: say.nothingYet({ count: requirements.length }), text: `${each.join(semicolon)}${stop}` };
}

function paragraphOf(reported: ReportedRequirement, language: Language): NarrativeParagraph {
  const say = reportMessages[language];
  const sentences = [
    standing(reported, language),
    deedWords(reported, language).join(say.semicolon),
    evidenceWords(reported, language),
    reported.reopened === undefined ? '' : reopenedWords(reported.reopened, language),
  ].filter((sentence) => sentence !== '');
  return {
    lead: `${reported.id} ${reported.text}${say.colon}`,
    text: sentences.map((text) => narrativeMessages[language].sentence({ text })).join(say.space),
  };
}

/** 要求不少于 2 次，推进中，已 1 次，尚差 1 次. */
function standing(reported: ReportedRequirement, language: Language): string {
  const { target, exemption } = reported;
  const say = narrativeMessages[language];
  const { comma } = reportMessages[language];
  const own = reported.words[language];
  if (reported.status === 'exempt')
    return say.exempt({ reason: shortened(withoutStop(exemption?.reason ?? '') || own.exemptPeriods, language) });
  return [
    target === undefined ? '' : say.asks({ target: own.target }),
    own.status,
    own.light,
    own.value,
    own.madeUp,
    shortened(own.exemptPeriods, language),
  ]
    .filter((part) => part !== '')
    .join(comma);
}

function evidenceWords({ entries }: ReportedRequirement, language: Language): string {
  const numbers = entries.flatMap(({ evidence }) =>
    evidence.flatMap(({ number, removed }) => (removed ? [] : [number])),
  );
  if (numbers.length === 0) return '';
  const once = [...new Set(numbers)].sort((a, b) => a - b);
  return narrativeMessages[language].seeEvidence({ numbers: once.join(reportMessages[language].listComma) });
}

function reopenedWords({ kind, on, by, reason }: Remark, language: Language): string {
  const say = narrativeMessages[language];
  const values = { day: dayWords(on, language), by, reason: shortened(withoutStop(reason), language) };
  return kind === 'review' ? say.sentBack(values) : say.reopened(values);
}
