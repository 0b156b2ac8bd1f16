import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { catalogueRow } from '../annex-rows.ts';
import { dutyWords } from '../narrative/account.ts';
import { type NarrativeParagraph, type NextSteps, narrativeOf } from '../narrative/narrative.ts';
import { draftMark } from '../own-lines.ts';
import type { Figures, Report, ReportedItem, ReportedSection } from '../report.ts';
import {
  attachedName,
  dueDay,
  entrySentence,
  entryWhat,
  evidenceNames,
  isUnfinished,
  notes,
  remarks,
  responsible,
} from '../report-words.ts';
import type { ReportedAttachment, ReportedEntry, ReportedOrphan } from '../reported-entry.ts';
import type { ReportedPoints } from '../reported-points.ts';
import type { ReportedRequirement } from '../reported-requirement.ts';

/** What a field holds: words, a yes or no for a condition, or a list to go through. */
export type FieldValue = string | boolean | readonly FieldValues[];

/** The values of one scope by field. */
export interface FieldValues {
  readonly [field: string]: FieldValue;
}

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
    title: reportMessages[language].title({ unit: header.unit, plan: header.title }),
    mark: draftMark(report, language),
    unit: header.unit,
    plan: header.title,
    issuer: header.issuer,
    from: dayWords(header.period.from, language),
    to: dayWords(header.period.to, language),
    asOf: dayWords(header.asOf, language),
    hasEnded: header.ended,
    recorder: header.recorder,
    signedOn: header.signedOn === undefined ? '' : dayWords(header.signedOn, language),
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
      const [number = '', name = '', requirementIds = '', digest = ''] = catalogueRow(reported, language);
      return { number, name, requirementIds, digest };
    }),
  };
}

function lines(texts: readonly string[]) {
  return texts.map((text) => ({ text }));
}

/** Before the list of what is to come; alone where there is none. */
function introductionTo({ above, introduction, pending }: NextSteps, language: Language): string {
  const { space } = reportMessages[language];
  return [above, introduction === '' ? pending : introduction].filter((part) => part !== '').join(space);
}

function orphanSentence(orphan: ReportedOrphan, language: Language): string {
  const { colon } = reportMessages[language];
  return `${dutyWords({ id: orphan.requirement, text: orphan.said }, language)}${colon}${entrySentence(orphan, language)}`;
}

function figureValues(figures: Figures, language: Language) {
  const { total, totals, completion, overdue, evidence } = figures;
  return {
    total: String(total),
    counted: String(completion.of),
    done: String(totals.done),
    inProgress: String(totals['in-progress']),
    notStarted: String(totals['not-started']),
    overdue: String(overdue.due + overdue.period),
    unfinished: String(overdue['plan-end']),
    unfinishedBegun: String(overdue['plan-end'] - overdue.untouched),
    unfinishedUntouched: String(overdue.untouched),
    overLimit: String(overdue.cap),
    breached: String(overdue.breach),
    unconfirmed: String(overdue.unconfirmed),
    exempt: String(totals.exempt),
    percent: completion.of === 0 ? reportMessages[language].noRate : String(completion.percent),
    behind: String(figures.behind),
    evidenceMissing: String(figures.lacksEvidence),
    doneWithoutEvidence: String(figures.doneWithoutEvidence),
    evidenceFiles: String(evidence.files),
    evidenceLinks: String(evidence.links),
    evidenceByDuty: String(evidence.byDuty),
    toConfirm: String(figures.outdated),
  };
}

/** 分值, 自评分 and 审核分, of one duty or of several. */
function pointsValues(points: ReportedPoints | undefined, language: Language) {
  const { self = '', reviewed = '' } = points?.words[language] ?? {};
  return { score: points?.max ?? '', selfScore: self, reviewedScore: reviewed };
}

function sectionValues(
  { number, title, completion, practice, points, items }: ReportedSection,
  prose: readonly { readonly paragraphs: readonly NarrativeParagraph[] }[] = [],
  language: Language,
) {
  return {
    number,
    title,
    done: String(completion.done),
    counted: String(completion.of),
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
    done: String(completion.done),
    counted: String(completion.of),
    ...pointsValues(points, language),
    paragraphs: paragraphs.map(({ lead, text }) => ({ lead, text })),
    requirements: requirements.map((reported) => requirementValues(reported, false, language)),
  };
}

function requirementValues(reported: ReportedRequirement, isContribution: boolean, language: Language) {
  const { listComma, semicolon } = reportMessages[language];
  const { words, target, doneOn, exemption, status } = reported;
  const due = dueDay(reported);
  const own = words[language];
  return {
    id: reported.id,
    text: reported.text,
    quote: reported.quote ?? '',
    target: own.target,
    due: due === undefined ? '' : dayWords(due, language),
    status: own.status,
    light: own.light,
    progress: own.value,
    missing: own.missing,
    doneOn: doneOn === undefined ? '' : dayWords(doneOn, language),
    responsible: responsible(reported).join(listComma),
    assigned: reported.assigned.join(listComma),
    expectedEvidence: reported.expectedEvidence.join(listComma),
    evidenceNames: evidenceNames(reported, language).join(listComma),
    notes: notes(reported, language).join(semicolon),
    remarks: remarks(reported, isContribution, language).join(semicolon),
    reason: exemption?.reason ?? '',
    cause: reported.remedy?.cause ?? '',
    measure: reported.remedy?.measure ?? '',
    owner: reported.remedy?.owner ?? '',
    remedyDue: reported.remedy?.due === undefined ? '' : dayWords(reported.remedy.due, language),
    ...pointsValues(reported.points, language),
    scoring: reported.scoring ?? '',
    isDone: status === 'done',
    isOpen: isUnfinished(reported),
    isOverdue: reported.overdueReason === 'due' || reported.overdueReason === 'period',
    isUnfinished: reported.overdueReason === 'plan-end',
    isOverLimit: reported.overdueReason === 'cap',
    isBreached: reported.overdueReason === 'breach',
    isUnconfirmed: reported.overdueReason === 'unconfirmed',
    isExempt: status === 'exempt',
    lacksEvidence: reported.lacksEvidence,
    doneWithoutEvidence: reported.doneWithoutEvidence,
    entries: reported.entries.map((entry) => entryValues(entry, target, language)),
  };
}

function entryValues(entry: ReportedEntry, target: ReportedRequirement['target'], language: Language) {
  const { on, at, by, amount, unit, period, periodWords, note, reason, evidence } = entry;
  return {
    day: on === undefined ? '' : dayWords(on, language),
    what: entryWhat(entry, language, target),
    sentence: entrySentence(entry, language, target),
    by,
    recordedOn: dayWords(at.slice(0, 10), language),
    amount: amount ?? '',
    amountUnit: unit ?? '',
    period: periodWords?.[language] ?? period ?? '',
    note: note ?? '',
    reason: reason ?? '',
    evidence: evidence.map((one) => attachedValues(one, language)),
  };
}

function attachedValues(one: ReportedAttachment, language: Language) {
  return { number: String(one.number), name: attachedName(one, language) };
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
