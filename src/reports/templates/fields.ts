import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { catalogueRow } from '../annex-rows.ts';
import { dutyWords } from '../narrative/account.ts';
import { type NarrativeParagraph, narrativeOf } from '../narrative/narrative.ts';
import type { NextSteps } from '../narrative/next-steps.ts';
import { draftMark } from '../own-lines.ts';
import { reportTitle, scopeWords } from '../part-words.ts';
import type { Report } from '../report.ts';
import { entrySentence, isUnfinished } from '../report-words.ts';
import type { ReportedOrphan } from '../reported/reported-entry.ts';
import type { Figures, ReportedItem, ReportedSection } from '../reported/reported-figures.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';
import { dayOf, figure, percentage } from './field-values.ts';
import { type attachedValues, type entryValues, pointsValues, requirementValues } from './requirement-fields.ts';

/** What the fields of a list's elements are; the whole report is a scope too. */
export const scopes = {
  report: {
    sections: 'section',
    requirements: 'requirement',
    contributions: 'requirement',
    open: 'requirement',
    problems: 'problem',
    nextSteps: 'line',
    orphans: 'line',
    evidence: 'evidence',
    about: 'line',
    practice: 'line',
    next: 'line',
  },
  section: { items: 'item', practice: 'line' },
  item: { paragraphs: 'paragraph', requirements: 'requirement' },
  paragraph: {},
  requirement: { entries: 'entry' },
  entry: { evidence: 'attached' },
  attached: {},
  evidence: {},
  problem: { lines: 'line' },
  line: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type ScopeName = keyof typeof scopes;

/** Every field of a report with its words in one language. A field is there even where it has nothing to say: then it is empty. */
export function reportValues(report: Report, language: Language) {
  const { header, requirements, contributions, evidence, words } = report;
  const narrative = narrativeOf(report, language);
  const each = (some: readonly ReportedRequirement[], isContribution: boolean) =>
    some.map((reported) => requirementValues(reported, isContribution, language));
  return {
    title: reportTitle(header, language),
    mark: draftMark(report, language),
    unit: header.unit,
    plan: header.title,
    issuer: header.issuer,
    from: dayOf(header.period.from, language),
    to: dayOf(header.period.to, language),
    asOf: dayOf(header.asOf, language),
    part: scopeWords(header, language),
    hasEnded: header.ended,
    recorder: header.recorder,
    signedOn: dayOf(header.signedOn, language),
    isSourceCut: !header.sourceComplete,
    digest: header.ledgerDigest,
    introduction: narrative.introduction,
    addressee: header.addressee,
    contact: header.contact,
    about: lines(words?.about ?? []),
    practice: lines(words?.practice ?? []),
    next: lines(words?.next ?? []),
    ...figureValues(report.figures, language),
    ...pointsValues(report.figures.points, language),
    problemSummary: narrative.problems.summary,
    nextStepsIntroduction: introductionTo(narrative.nextSteps, language),
    nextSteps: lines(narrative.nextSteps.lines),
    sections: report.sections.map((section, index) =>
      sectionValues(section, narrative.sections[index]?.items, language),
    ),
    requirements: each(requirements, false),
    contributions: each(contributions, true),
    open: each(requirements.filter(isUnfinished), false),
    problems: narrative.problems.groups.map((group) => ({ title: group.title, lines: lines(group.lines) })),
    orphans: lines(report.orphans.map((orphan) => orphanSentence(orphan, language))),
    evidence: evidence.map((reported) => {
      const [, name = '', requirementIds = '', digest = ''] = catalogueRow(reported, language);
      return { number: figure(reported.number), name, requirementIds, digest };
    }),
  };
}

function lines(texts: readonly string[]) {
  return texts.map((text) => ({ text }));
}

/** Before the list of what is to come; alone where there is none. */
function introductionTo({ above, again, introduction, pending }: NextSteps, language: Language): string {
  const { space } = reportMessages[language];
  return [above, again, introduction === '' ? pending : introduction].filter((part) => part !== '').join(space);
}

function orphanSentence(orphan: ReportedOrphan, language: Language): string {
  const { colon } = reportMessages[language];
  return `${dutyWords({ id: orphan.requirement, text: orphan.said }, language)}${colon}${entrySentence(orphan, language)}`;
}

function figureValues(figures: Figures, language: Language) {
  const { total, totals, completion, overdue, evidence } = figures;
  return {
    total: figure(total),
    counted: figure(completion.of),
    done: figure(totals.done),
    inProgress: figure(totals['in-progress']),
    notStarted: figure(totals['not-started']),
    overdue: figure(overdue.due + overdue.period),
    unfinished: figure(overdue['plan-end']),
    unfinishedBegun: figure(overdue['plan-end'] - overdue.untouched),
    unfinishedUntouched: figure(overdue.untouched),
    overLimit: figure(overdue.cap),
    breached: figure(overdue.breach),
    unconfirmed: figure(overdue.unconfirmed),
    exempt: figure(totals.exempt),
    percent: completion.of === 0 ? reportMessages[language].noRate : percentage(completion.percent),
    behind: figure(figures.behind),
    evidenceMissing: figure(figures.lacksEvidence),
    doneWithoutEvidence: figure(figures.doneWithoutEvidence),
    evidenceFiles: figure(evidence.files),
    evidenceLinks: figure(evidence.links),
    evidenceByDuty: figure(evidence.byDuty),
    toConfirm: figure(figures.outdated),
  };
}

function sectionValues(
  { number, title, completion, practice, points, items }: ReportedSection,
  prose: readonly { readonly paragraphs: readonly NarrativeParagraph[] }[] = [],
  language: Language,
) {
  return {
    number,
    title,
    done: figure(completion.done),
    counted: figure(completion.of),
    ...pointsValues(points, language),
    practice: lines(practice),
    items: items.map((item, index) => itemValues(item, prose[index]?.paragraphs, language)),
  };
}

function itemValues(
  { id, title, completion, points, requirements }: ReportedItem,
  paragraphs: readonly NarrativeParagraph[] = [],
  language: Language,
) {
  return {
    id,
    title,
    done: figure(completion.done),
    counted: figure(completion.of),
    ...pointsValues(points, language),
    paragraphs: paragraphs.map(({ lead, text }) => ({ lead, text })),
    requirements: requirements.map((reported) => requirementValues(reported, false, language)),
  };
}

/** The fields of each scope, by the type of their values: what the manual has to name. */
export interface FieldsOfScopes {
  readonly report: keyof ReturnType<typeof reportValues>;
  readonly section: keyof ReturnType<typeof sectionValues>;
  readonly item: keyof ReturnType<typeof itemValues>;
  readonly paragraph: keyof NarrativeParagraph;
  readonly requirement: keyof ReturnType<typeof requirementValues>;
  readonly entry: keyof ReturnType<typeof entryValues>;
  readonly attached: keyof ReturnType<typeof attachedValues>;
  readonly evidence: 'number' | 'name' | 'requirementIds' | 'digest';
  readonly problem: 'title' | 'lines';
  readonly line: 'text';
}
