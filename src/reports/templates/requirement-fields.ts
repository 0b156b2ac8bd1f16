import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
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
import type { ReportedAttachment, ReportedEntry } from '../reported/reported-entry.ts';
import type { ReportedPoints } from '../reported/reported-points.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';
import { amountOf, dayOf, figure } from './field-values.ts';

/** 分值, 自评分 and 审核分, of one duty or of several. */
export function pointsValues(points: ReportedPoints | undefined, language: Language) {
  const { self = '', reviewed = '' } = points?.words[language] ?? {};
  return {
    score: amountOf(points?.max),
    selfScore: self === points?.self ? amountOf(self) : self,
    reviewedScore: reviewed === points?.reviewed ? amountOf(reviewed) : reviewed,
  };
}

export function requirementValues(reported: ReportedRequirement, isContribution: boolean, language: Language) {
  const { listComma, semicolon } = reportMessages[language];
  const { words, target, doneOn, exemption, status } = reported;
  const own = words[language];
  return {
    id: reported.id,
    text: reported.text,
    quote: reported.quote ?? '',
    target: own.target,
    due: dayOf(dueDay(reported), language),
    status: own.status,
    light: own.light,
    progress: own.value,
    missing: own.missing,
    doneOn: dayOf(doneOn, language),
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
    remedyDue: dayOf(reported.remedy?.due, language),
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

export function entryValues(entry: ReportedEntry, target: ReportedRequirement['target'], language: Language) {
  const { on, at, by, amount, unit, period, periodWords, note, reason, evidence } = entry;
  return {
    day: dayOf(on, language),
    what: entryWhat(entry, language, target),
    sentence: entrySentence(entry, language, target),
    by,
    recordedOn: dayOf(at.slice(0, 10), language),
    amount: amountOf(amount),
    amountUnit: unit ?? '',
    period: periodWords?.[language] ?? period ?? '',
    note: note ?? '',
    reason: reason ?? '',
    evidence: evidence.map((one) => attachedValues(one, language)),
  };
}

export function attachedValues(one: ReportedAttachment, language: Language) {
  return { number: figure(one.number), name: attachedName(one, language) };
}
