import { targetKinds } from '../../core/target/kinds.ts';
import { narrativeMessages, reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import type { Report } from '../report.ts';
import { changeWords, dueDay, entrySentence, isUnfinished, withoutStop } from '../report-words.ts';
import type { ReportedRequirement } from '../reported-requirement.ts';

/** 二、存在问题及原因: counts, then each requirement once, with all that is wanting. */
export interface Problems {
  readonly summary: string;
  readonly groups: readonly ProblemGroup[];
}

export interface ProblemGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * What should be done by now, was done late, is without evidence or to be confirmed. A requirement with several
 * problems stands under the first; the summary counts each. The causes are for people to write.
 */
export function problemsOf(report: Report, language: Language): Problems {
  const say = reportMessages[language];
  const { header, requirements, contributions, orphans } = report;
  const pressing = requirements.filter((reported) => isPressing(reported, header.ended));
  const late = requirements.filter(isLate);
  const told = new Set([...pressing, ...late]);
  const all = [...requirements, ...contributions];
  const unproven = all.filter(({ lacksEvidence }) => lacksEvidence);
  const outdated = all.filter((reported) => reported.outdated.length > 0);
  const beside = {
    evidence: remaining(unproven, told),
    outdated: remaining(outdated, new Set([...told, ...unproven])),
  };
  const { evidenceTitle, outdatedTitle } = narrativeMessages[language];
  const groups = [
    group(header.ended ? say.unfinished : say.pressing, pressing, language),
    group(say.lateTitle, late, language),
    group(titleOf(evidenceTitle, unproven, beside.evidence), beside.evidence, language),
    group(titleOf(outdatedTitle, outdated, beside.outdated), beside.outdated, language),
    {
      title: say.orphansTitle({ count: orphans.length }),
      lines: orphans.map((orphan) => {
        const what = `${orphan.requirement} ${orphan.said}`;
        return say.orphanLine({ what, entry: entrySentence(orphan, language) });
      }),
    },
  ].filter(({ lines }) => lines.length > 0);
  const counts = {
    pressing: pressing.length,
    notBegun: remaining(requirements.filter(isNotBegun), told).length,
    late: late.length,
    unproven: unproven.length,
    unattached: report.figures.doneWithoutEvidence,
    outdated: outdated.length,
  };
  return {
    summary: summaryOf(counts, header.ended, language),
    groups: groups.map(({ title, lines }, index) => ({ title: say.problemTitle({ number: index + 1, title }), lines })),
  };
}

/** Once the plan has ended all that is not done; before, what is overdue, over its limit, behind, due soon or sent back. */
function isPressing(reported: ReportedRequirement, ended: boolean): boolean {
  if (!isUnfinished(reported)) return false;
  return ended || reported.light !== 'green' || reported.reopened !== undefined;
}

/** Nothing is recorded of it, and no due of its own has been set that could still lie ahead. */
function isNotBegun({ status, dueIsWritten, target }: ReportedRequirement): boolean {
  const isKept = target !== undefined && targetKinds[target.kind].keptBy !== undefined;
  return status === 'not-started' && !dueIsWritten && !isKept;
}

function isLate({ status, daysLate }: ReportedRequirement): boolean {
  return status === 'done' && daysLate > 0;
}

function remaining(
  some: readonly ReportedRequirement[],
  told: ReadonlySet<ReportedRequirement>,
): ReportedRequirement[] {
  return some.filter((reported) => !told.has(reported));
}

type Title = (values: { readonly count: number }) => string;

/** Says so where others of the kind stand in a group before. */
function titleOf(
  title: (values: { readonly count: number; readonly beside: number }) => string,
  all: readonly ReportedRequirement[],
  some: readonly ReportedRequirement[],
): Title {
  return ({ count }) => title({ count, beside: some.length < all.length ? 1 : 0 });
}

function group(title: Title, some: readonly ReportedRequirement[], language: Language): ProblemGroup {
  return { title: title({ count: some.length }), lines: some.map((reported) => problemLine(reported, language)) };
}

function problemLine(reported: ReportedRequirement, language: Language): string {
  const say = reportMessages[language];
  const { id, text, daysLate, lacksEvidence, expectedEvidence, outdated, words } = reported;
  const { lacksEvidence: wanting, toConfirm, due } = narrativeMessages[language];
  const isBehind = isUnfinished(reported) || daysLate > 0;
  // The plan's end is nobody's due.
  const day = reported.dueIsWritten ? dueDay(reported) : undefined;
  const own = words[language];
  const stands = [
    own.status,
    own.light,
    own.missing,
    isBehind && day !== undefined ? due({ day: dayWords(day, language) }) : '',
  ];
  const parts = [
    stands.filter((part) => part !== '').join(say.comma),
    lacksEvidence ? wanting({ names: expectedEvidence.join(say.listComma) }) : '',
    outdated[0] === undefined ? '' : toConfirm({ changed: changeWords(outdated[0], language) }),
  ].filter((part) => part !== '');
  const sentence = `${id} ${text}${say.colon}${parts.join(say.semicolon)}${say.stop}`;
  return isBehind ? `${sentence}${say.space}${remedyWords(reported, language)}` : sentence;
}

/** 原因：……。整改措施：……；责任人：……；完成时限……。 A cause that nobody has written is left to fill in. */
function remedyWords({ remedy = {} }: ReportedRequirement, language: Language): string {
  const say = narrativeMessages[language];
  const { semicolon, space, stop } = reportMessages[language];
  const { cause, measure, owner, due } = remedy;
  const plan = [
    measure === undefined ? '' : say.measure({ text: withoutStop(measure) }),
    owner === undefined ? '' : say.owner({ text: withoutStop(owner) }),
    due === undefined ? '' : say.doneBy({ day: dayWords(due, language) }),
  ].filter((part) => part !== '');
  const why = cause === undefined ? say.cause : `${say.causeIs({ text: withoutStop(cause) })}${stop}`;
  return plan.length === 0 ? why : `${why}${space}${plan.join(semicolon)}${stop}`;
}

interface Counts {
  readonly pressing: number;
  readonly notBegun: number;
  readonly late: number;
  readonly unproven: number;
  readonly unattached: number;
  readonly outdated: number;
}

function summaryOf(found: Counts, ended: boolean, language: Language): string {
  const { pressing, notBegun, late, unproven, unattached, outdated } = found;
  const say = narrativeMessages[language];
  const hasOthers = pressing + notBegun + late + outdated > 0;
  const counts: readonly (readonly [number, Title])[] = [
    [pressing, ended ? say.unfinished : say.pressing],
    [notBegun, say.notBegun],
    [late, say.late],
    [hasOthers ? unproven + unattached : unproven, () => say.withoutEvidence({ count: unproven, unattached })],
    [outdated, say.outdated],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, words]) => words({ count }));
  const { comma, space, noProblems } = reportMessages[language];
  if (parts.length > 0) return say.found({ parts: parts.join(comma) });
  const none = noProblems({ ended: ended ? 1 : 0 });
  return unattached === 0 ? none : `${none}${space}${say.unattached({ count: unattached })}`;
}
