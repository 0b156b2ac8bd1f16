import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { catalogueRow } from '../annex-rows.ts';
import type { AttachedFacts, EntryFacts } from '../entry-facts.ts';
import { type NarrativeParagraph, narrativeOf } from '../narrative/narrative.ts';
import type { ItemFacts, Report, SectionFacts } from '../report.ts';
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
import type { RequirementFacts } from '../requirement-facts.ts';

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
    evidence: 'evidence',
  },
  section: { items: 'item' },
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
  const { header, figures, requirements, contributions, evidence } = report;
  const narrative = narrativeOf(report, language);
  const each = (some: readonly RequirementFacts[], isContribution: boolean) =>
    some.map((facts) => requirementValues(facts, isContribution, language));
  return {
    title: reportMessages[language].title({ unit: header.unit, plan: header.title }),
    mark: narrative.mark,
    unit: header.unit,
    plan: header.title,
    issuer: header.issuer,
    from: dayWords(header.period.from, language),
    to: dayWords(header.period.to, language),
    asOf: dayWords(header.asOf, language),
    hasEnded: header.ended,
    recorder: header.recorder,
    digest: header.ledgerDigest,
    introduction: narrative.introduction,
    total: String(figures.total),
    counted: String(figures.completion.of),
    done: String(figures.totals.done),
    inProgress: String(figures.totals['in-progress']),
    notStarted: String(figures.totals['not-started']),
    overdue: String(figures.overdue.due + figures.overdue.period),
    unfinished: String(figures.overdue['plan-end']),
    unfinishedBegun: String(figures.overdue['plan-end'] - figures.overdue.untouched),
    unfinishedUntouched: String(figures.overdue.untouched),
    overLimit: String(figures.overdue.cap),
    exempt: String(figures.totals.exempt),
    percent: figures.completion.of === 0 ? reportMessages[language].noRate : String(figures.completion.percent),
    behind: String(figures.behind),
    evidenceMissing: String(figures.lacksEvidence),
    doneWithoutEvidence: String(figures.doneWithoutEvidence),
    evidenceFiles: String(figures.evidence.files),
    evidenceLinks: String(figures.evidence.links),
    evidenceByDuty: String(figures.evidence.byDuty),
    toConfirm: String(figures.outdated),
    problemSummary: narrative.problems.summary,
    nextStepsIntroduction: narrative.nextSteps.introduction,
    sections: report.sections.map((section, index) =>
      sectionValues(section, narrative.sections[index]?.items, language),
    ),
    requirements: each(requirements, false),
    contributions: each(contributions, true),
    open: each(requirements.filter(isUnfinished), false),
    problems: narrative.problems.groups.map(({ title, lines }) => ({ title, lines: lines.map((text) => ({ text })) })),
    evidence: evidence.map((facts) => {
      const [number = '', name = '', requirementIds = '', digest = ''] = catalogueRow(facts, language);
      return { number, name, requirementIds, digest };
    }),
  };
}

function sectionValues(
  { number, title, completion, items }: SectionFacts,
  prose: readonly { readonly paragraphs: readonly NarrativeParagraph[] }[] = [],
  language: Language,
) {
  return {
    number,
    title,
    done: String(completion.done),
    counted: String(completion.of),
    items: items.map((item, index) => itemValues(item, prose[index]?.paragraphs, language)),
  };
}

function itemValues(
  { id, title, completion, requirements }: ItemFacts,
  paragraphs: readonly NarrativeParagraph[] = [],
  language: Language,
) {
  return {
    id,
    title,
    done: String(completion.done),
    counted: String(completion.of),
    paragraphs: paragraphs.map(({ lead, text }) => ({ lead, text })),
    requirements: requirements.map((facts) => requirementValues(facts, false, language)),
  };
}

function requirementValues(facts: RequirementFacts, isContribution: boolean, language: Language) {
  const { listComma, semicolon } = reportMessages[language];
  const { words, target, doneOn, exemption, status } = facts;
  const due = dueDay(facts);
  const own = words[language];
  return {
    id: facts.id,
    text: facts.text,
    quote: facts.quote ?? '',
    target: own.target,
    due: due === undefined ? '' : dayWords(due, language),
    status: own.status,
    light: own.light,
    progress: own.value,
    missing: own.missing,
    doneOn: doneOn === undefined ? '' : dayWords(doneOn, language),
    responsible: responsible(facts).join(listComma),
    expectedEvidence: facts.expectedEvidence.join(listComma),
    evidenceNames: evidenceNames(facts, language).join(listComma),
    notes: notes(facts, language).join(semicolon),
    remarks: remarks(facts, isContribution, language).join(semicolon),
    reason: exemption?.reason ?? '',
    cause: facts.remedy?.cause ?? '',
    measure: facts.remedy?.measure ?? '',
    owner: facts.remedy?.owner ?? '',
    remedyDue: facts.remedy?.due === undefined ? '' : dayWords(facts.remedy.due, language),
    isDone: status === 'done',
    isOpen: isUnfinished(facts),
    isOverdue: facts.overdueReason === 'due' || facts.overdueReason === 'period',
    isUnfinished: facts.overdueReason === 'plan-end',
    isOverLimit: facts.overdueReason === 'cap',
    isExempt: status === 'exempt',
    lacksEvidence: facts.lacksEvidence,
    doneWithoutEvidence: facts.doneWithoutEvidence,
    entries: facts.entries.map((entry) => entryValues(entry, target, language)),
  };
}

function entryValues(entry: EntryFacts, target: RequirementFacts['target'], language: Language) {
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

function attachedValues(one: AttachedFacts, language: Language) {
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
