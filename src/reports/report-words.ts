import { chineseNumber, chineseNumeral } from '../core/text/chinese-numeral.ts';
import { cutText } from '../core/text/cut-text.ts';
import { pointsMessages } from '../words/areas/points.ts';
import { reportMessages } from '../words/areas/reports/report.ts';
import { targetMessages } from '../words/areas/target.ts';
import type { Language } from '../words/language.ts';
import { dayWords, shortDayWords } from '../words/period-words.ts';
import { sentence } from '../words/table.ts';
import { amountWording, entryOfKind, overdueFigures, statusName } from '../words/target-words.ts';
import { onPaper } from '../words/told/on-paper.ts';
import type { ReportHeader } from './report.ts';
import type { ReportedAttachment, ReportedEntry } from './reported/reported-entry.ts';
import type { Completion, Figures, StatusCounts } from './reported/reported-figures.ts';
import type {
  Remark,
  ReportedOutdated,
  ReportedRequirement,
  ReportedTarget,
  SectionName,
} from './reported/reported-requirement.ts';

/** 33%（2/6）; a dash where nothing counts. */
export function rateWords(completion: Completion, language: Language): string {
  const say = reportMessages[language];
  return completion.of === 0 ? say.noRate : say.rate({ ...completion });
}

/** 截至2023年6月30日（计划期…）. */
export function asOfWords({ asOf, period, ended }: ReportHeader, language: Language): string {
  return reportMessages[language].asOf({
    day: dayWords(asOf, language),
    from: dayWords(period.from, language),
    to: dayWords(period.to, language),
    ended: ended ? 1 : 0,
  });
}

export type DayWords = (day: string) => string;

/** 3月8日 where all of the plan lies in that year, else with the year. */
export function daysIn({ period }: Pick<ReportHeader, 'period'>, language: Language): DayWords {
  const year = period.from.slice(0, 4);
  const isOfOneYear = period.to.startsWith(year);
  return (day) => (isOfOneYear && day.startsWith(year) ? shortDayWords : dayWords)(day, language);
}

/** A figure with its name. */
type NamedFigure = readonly [name: string, figure: string | number];

/** What the secretary reads first: the five statuses, what is overdue parted by its reason, which add up to the first. */
export function statusFigures({ total, totals, overdue }: StatusCounts, language: Language): readonly NamedFigure[] {
  return [
    [reportMessages[language].figures.total, total],
    [statusName('done', language), totals.done],
    [statusName('in-progress', language), totals['in-progress']],
    [statusName('not-started', language), totals['not-started']],
    ...overdueFigures(overdue, language),
    [statusName('exempt', language), totals.exempt],
  ];
}

/** The figures beside them: rate, evidence, what is to be confirmed or presses. */
export function otherFigures(figures: Figures, language: Language): readonly NamedFigure[] {
  const say = reportMessages[language].figures;
  const words = targetMessages[language];
  const { dueInSpan } = figures;
  return [
    [say.rate, rateWords(figures.completion, language)],
    [words.lacksEvidence, figures.lacksEvidence],
    [words.doneWithoutEvidence, figures.doneWithoutEvidence],
    [words.outdated, figures.outdated],
    [say.behind, figures.behind],
    ...(figures.points === undefined
      ? []
      : [[pointsMessages[language].name, figures.points.words[language].all] as const]),
    ...(dueInSpan === undefined || dueInSpan.of === 0
      ? []
      : [[say.dueInSpan, `${dueInSpan.done}/${dueInSpan.of}`] as const]),
  ];
}

/** （一）突出政治引领; the only one that a report names has no number: there is no second. */
export function sectionNames(all: readonly SectionName[], language: Language): (section: SectionName) => string {
  const say = reportMessages[language];
  return ({ number, title }) => (all.length > 1 ? say.section({ number, title }) : title);
}

/** （三）本单位参与的全区指标: what stands behind the sections counts on where these are numbered; `nth` of them from 1. */
export function nameBehind(sections: readonly SectionName[], nth: number, title: string, language: Language): string {
  const last = chineseNumber(sections.at(-1)?.number ?? '');
  if (sections.length < 2 || last === undefined) return title;
  return reportMessages[language].behindSections({ number: chineseNumeral(last + nth), title });
}

/** Names once each, in the order of the entries; what was removed says so. */
export function evidenceNames({ entries }: ReportedRequirement, language: Language): string[] {
  return [...new Set(entries.flatMap(({ evidence }) => evidence.map((one) => attachedName(one, language))))];
}

export function attachedName({ name, removed }: ReportedAttachment, language: Language): string {
  return removed ? reportMessages[language].removed({ name }) : name;
}

/** Whom the plan holds responsible, 牵头单位 and 责任单位, then who does it within the unit; each once. */
export function responsible({ lead, with: others, assigned }: ReportedRequirement): string[] {
  return [...new Set([...lead, ...others, ...assigned])];
}

export function isUnfinished({ status }: ReportedRequirement): boolean {
  return status !== 'done' && status !== 'exempt';
}

/** What a table's last column says: warnings first, then reasons. */
export function remarks(reported: ReportedRequirement, isContribution: boolean, language: Language): string[] {
  const say = targetMessages[language];
  const { words, lacksEvidence, outdated, exemption, reopened, expectedEvidence } = reported;
  const list = reportMessages[language].listComma;
  return [
    isContribution ? reportMessages[language].contributionRemark : '',
    words[language].light,
    lacksEvidence ? [say.lacksEvidence, expectedEvidence.join(list)].filter((part) => part !== '').join(say.colon) : '',
    outdated[0] === undefined ? '' : [say.outdated, changeWords(outdated[0], language)].join(say.colon),
    words[language].exemptPeriods === '' ? (exemption?.reason ?? '') : words[language].exemptPeriods,
    reopened === undefined ? '' : reopenedRemark(reopened, language),
  ].filter((part) => part !== '');
}

function reopenedRemark({ kind, reason }: Remark, language: Language): string {
  const say = reportMessages[language];
  return kind === 'review' ? say.returnedRemark({ reason }) : say.reopenedRemark({ reason });
}

/** What was noted when something was done, each with its day. */
export function notes({ entries }: ReportedRequirement, language: Language): string[] {
  return entries.flatMap(({ on, note }) =>
    note === undefined
      ? []
      : [on === undefined ? note : reportMessages[language].noted({ day: dayWords(on, language), text: note })],
  );
}

/** What about the requirement changed after a record was made. */
export function changeWords({ changed, said }: ReportedOutdated, language: Language): string {
  return sentence(reportMessages[language].changed[changed], { said });
}

/** A recurring duty is due period by period, as its target says; no single day stands for it. */
export function dueDay({ target, due }: ReportedRequirement): string | undefined {
  return target?.every === undefined ? due : undefined;
}

/** 2023年3月8日，完成1次：第一次专题学习。（王老师填报；佐证材料：会议记录.docx〔附件2第1号〕） */
export function entrySentence(entry: ReportedEntry, language: Language, target?: ReportedTarget): string {
  const say = reportMessages[language];
  const by = (entry.kind === 'review' ? say.reviewedBy : say.by)({ name: entry.by });
  const recorded = recordedWords(entry, (day) => dayWords(day, language), language);
  const details = [
    recorded === '' ? by : [by, recorded].join(say.betweenDetails),
    entry.afterSubmission ? say.afterSubmission : '',
    entry.evidence.length === 0 ? '' : say.evidence({ names: attachedNames(entry.evidence, language) }),
  ].filter((part) => part !== '');
  return say.entry({
    day: entry.on === undefined ? '' : dayWords(entry.on, language),
    what: entryWhat(entry, language, target),
    details: details.join(say.semicolon),
  });
}

/** 9月20日登记, where that is another day than the one on which it happened. */
function recordedWords({ at, on }: ReportedEntry, days: DayWords, language: Language): string {
  const recordedOn = at.slice(0, 10);
  return recordedOn === on ? '' : reportMessages[language].recordedOn({ day: days(recordedOn) });
}

/** 李老师（9月20日登记；报送后登记）, for a table of records. */
export function recordedBy(entry: ReportedEntry, days: DayWords, language: Language): string {
  const say = reportMessages[language];
  const name = entry.kind === 'review' ? say.reviewedBy({ name: entry.by }) : entry.by;
  const details = [recordedWords(entry, days, language), entry.afterSubmission ? say.afterSubmission : ''].filter(
    (part) => part !== '',
  );
  return details.length === 0 ? name : say.recordedBy({ name, details: details.join(say.semicolon) });
}

function attachedNames(evidence: readonly ReportedAttachment[], language: Language): string {
  const say = reportMessages[language];
  return evidence
    .map((one) => say.attached({ name: attachedName(one, language), number: one.number }))
    .join(say.listComma);
}

/** What an entry says happened, without when and by whom: 完成1次（补2月）：第一次专题学习. */
export function entryWhat(entry: ReportedEntry, language: Language, target?: ReportedTarget): string {
  const say = reportMessages[language];
  const { kind, period, periodWords, note, reason } = entry;
  const words = periodWords?.[language] ?? period ?? '';
  const ofPeriod = words === '' ? '' : (kind === 'progress' ? say.makesUp : say.ofPeriod)({ period: words });
  if (entry.removes !== undefined) return say.removal({ reason: withoutStop(reason ?? '') });
  return [
    whatWords(entry, language, target),
    ofPeriod,
    note === undefined ? '' : say.note({ text: withoutStop(note) }),
    reason === undefined ? '' : say.reason({ text: withoutStop(reason) }),
  ].join('');
}

function whatWords(entry: ReportedEntry, language: Language, target: ReportedTarget | undefined): string {
  const say = reportMessages[language];
  const { kind, amount, unit, corrects } = entry;
  if (kind === 'review') return verdictWords(entry, language);
  const own = entryOfKind({ kind, amount, corrects: corrects !== undefined }, target, language);
  if (own !== undefined) return onPaper(own, language);
  if (kind !== 'progress' || amount === undefined) return say.kinds[kind];
  if (amount.includes('/')) return say.share({ share: amount });
  return say[amountWording(target?.kind)]({ amount, unit: unit ?? '' }).trimEnd();
}

/** 审核通过, and that it bears no signature, as none of 0.1.0 does. */
export function verdictWords({ verdict, unsigned }: ReportedEntry, language: Language): string {
  const say = reportMessages[language];
  const what = verdict === 'returned' ? say.returned : say.accepted;
  return unsigned ? say.unsigned({ what }) : what;
}

/** The sentence that it is set into ends with a stop of its own. */
export function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && '。.；;，,、：:！! '.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** So much of what somebody wrote is read on paper. */
const mostCharacters = 300;

/** What people wrote, without what goes on too long: the ledger has it in full. */
export function shortened(text: string, language: Language): string {
  return cutText(text, mostCharacters, reportMessages[language].cut);
}
