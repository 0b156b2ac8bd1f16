import type { Language } from '../messages/language.ts';
import { dayWords } from '../messages/period-words.ts';
import { reportMessages } from '../messages/report-messages.ts';
import { targetMessages } from '../messages/target-messages.ts';
import { statusName } from '../messages/target-words.ts';
import { evidenceAnnex, sectionTitle, summaryAnnex } from './markdown-annexes.ts';
import { entrySentence, requirementBlocks } from './markdown-requirement.ts';
import { escaped, escapedLine, numbered, table } from './markdown-text.ts';
import type { Completion, Report, SectionFacts } from './report.ts';
import { changeWords, dueDay, isUnfinished, withoutStop } from './report-words.ts';
import type { ReportWriter } from './report-writer.ts';
import type { RequirementFacts } from './requirement-facts.ts';

/** The year-end self-check (自查报告): figures, what was done, problems, next steps, annexes, signature lines. */
export const markdown: ReportWriter = (report, { lang }) => {
  const blocks = [
    ...opening(report, lang),
    ...whatWasDone(report, lang),
    ...problems(report, lang),
    ...nextSteps(report, lang),
    ...summaryAnnex(report, lang),
    ...evidenceAnnex(report, lang),
    ...ending(report, lang),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function opening({ header, ledger, figures }: Report, language: Language): string[] {
  const say = reportMessages[language];
  const names = { unit: escaped(header.unit), plan: escaped(header.title) };
  const days = {
    day: dayWords(header.asOf, language),
    from: dayWords(header.period.from, language),
    to: dayWords(header.period.to, language),
    ended: header.ended ? 1 : 0,
  };
  const introduction = [
    say.basis(names),
    overall(figures, days.day, language),
    figures.contributions === 0 ? '' : say.contributionsBeside({ count: figures.contributions }),
    header.sourceComplete ? '' : say.sourceCut,
  ];
  return [
    `# ${say.title(names)}`,
    say.asOf(days),
    figuresTable(figures, language),
    ...ledgerWarning(ledger, language),
    introduction.filter((part) => part !== '').join(language === 'zh' ? '' : ' '),
  ];
}

/** What the secretary reads first. */
function figuresTable(figures: Report['figures'], language: Language): string {
  const say = reportMessages[language].figures;
  const words = targetMessages[language];
  const { totals } = figures;
  const columns: readonly (readonly [string, string | number])[] = [
    [say.total, figures.total],
    [statusName('done', language), totals.done],
    [statusName('in-progress', language), totals['in-progress']],
    [statusName('not-started', language), totals['not-started']],
    [statusName('overdue', language), totals.overdue],
    [statusName('exempt', language), totals.exempt],
    [say.rate, rateWords(figures.completion, language)],
    [words.lacksEvidence, figures.lacksEvidence],
    [words.outdated, figures.outdated],
    [say.behind, figures.behind],
  ];
  return table(
    columns.map(([name]) => name),
    [columns.map(([, figure]) => String(figure))],
  );
}

/** A report that leaves something out says so where its figures stand. */
function ledgerWarning({ faults, incompleteBatches }: Report['ledger'], language: Language): string[] {
  return faults + incompleteBatches === 0 ? [] : [reportMessages[language].leftOut({ faults, incompleteBatches })];
}

function rateWords(completion: Completion, language: Language): string {
  const say = reportMessages[language];
  return completion.of === 0 ? say.noRate : say.rate({ ...completion });
}

/** The figures in one sentence. */
function overall({ completion, totals }: Report['figures'], day: string, language: Language): string {
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
    overdue: totals.overdue,
  });
}

function whatWasDone({ header, sections, contributions }: Report, language: Language): string[] {
  const say = reportMessages[language];
  const contributed =
    contributions.length === 0
      ? []
      : [`### ${say.contributions}`, say.contributionsNote({ issuer: escaped(header.issuer) })];
  return [
    `## ${say.done}`,
    ...sections.flatMap((section) => sectionBlocks(section, language)),
    ...contributed,
    ...contributions.flatMap((facts) => requirementBlocks(facts, language)),
  ];
}

function sectionBlocks(section: SectionFacts, language: Language): string[] {
  const say = reportMessages[language];
  const { done, of } = section.completion;
  return [
    `### ${sectionTitle(section, language)}`,
    say.sectionDone({ done, of }),
    ...section.items.flatMap(({ id, title, completion, requirements }) => [
      `#### ${say.item({ id: escaped(id), title: escaped(title), done: completion.done, of: completion.of })}`,
      ...requirements.flatMap((facts) => requirementBlocks(facts, language)),
    ]),
  ];
}

/** A requirement by its number and text, at the start of a list's line. */
function named({ id, text }: RequirementFacts): string {
  return escapedLine(`${id} ${text}`);
}

/** What should be done by now, was done late, is without evidence or to be confirmed; what does not apply and why. The causes are for people to write. */
function problems(report: Report, language: Language): string[] {
  const say = reportMessages[language];
  const groups = problemGroups(report, language).filter(({ lines }) => lines.length > 0);
  const { figures, header } = report;
  const isClean =
    !report.requirements.some((facts) => isPressing(facts, header.ended) || isLate(facts)) &&
    figures.lacksEvidence + figures.outdated === 0;
  return [
    `## ${say.problems}`,
    ...(isClean ? [say.noProblems({ ended: header.ended ? 1 : 0 })] : []),
    ...groups.flatMap(({ title, lines }, index) => [
      `### ${say.problemTitle({ number: index + 1, title: title({ count: lines.length }) })}`,
      numbered(lines),
    ]),
  ];
}

/** Once the plan has ended all that is not done; before, what is overdue, over its limit, behind, due soon or sent back. */
function isPressing(facts: RequirementFacts, ended: boolean): boolean {
  if (!isUnfinished(facts)) return false;
  return ended || facts.light !== 'green' || facts.reopened !== undefined;
}

function isLate({ status, daysLate }: RequirementFacts): boolean {
  return status === 'done' && daysLate > 0;
}

function problemGroups({ header, requirements, contributions, orphans }: Report, language: Language) {
  const say = reportMessages[language];
  const all = [...requirements, ...contributions];
  const what = named;
  const day = (facts: RequirementFacts) => {
    const due = dueDay(facts);
    return due === undefined ? '' : dayWords(due, language);
  };
  return [
    {
      title: header.ended ? say.unfinished : say.pressing,
      lines: requirements
        .filter((facts) => isPressing(facts, header.ended))
        .map((facts) => {
          const { status, light, missing } = facts.words[language];
          const stands = [status, light].filter((part) => part !== '').join(say.comma);
          return say.unfinishedLine({ what: what(facts), status: stands, missing: escaped(missing), day: day(facts) });
        }),
    },
    {
      title: say.lateTitle,
      lines: requirements
        .filter(isLate)
        .map((facts) => say.lateLine({ what: what(facts), status: facts.words[language].status, day: day(facts) })),
    },
    {
      title: say.evidenceTitle,
      lines: all
        .filter(({ lacksEvidence }) => lacksEvidence)
        .map((facts) =>
          say.evidenceLine({ what: what(facts), names: facts.expectedEvidence.map(escaped).join(say.listComma) }),
        ),
    },
    {
      title: say.outdatedTitle,
      lines: all.flatMap((facts) =>
        facts.outdated
          .slice(0, 1)
          .map((one) => say.outdatedLine({ what: what(facts), changed: escaped(changeWords(one, language)) })),
      ),
    },
    {
      title: say.exemptTitle,
      lines: requirements.flatMap((facts) =>
        facts.exemption === undefined
          ? []
          : [say.exemptLine({ what: what(facts), reason: escaped(withoutStop(facts.exemption.reason)) })],
      ),
    },
    {
      title: say.orphansTitle,
      lines: orphans.map((orphan) => {
        const { requirement, said } = orphan;
        return say.orphanLine({ what: escapedLine(`${requirement} ${said}`), entry: entrySentence(orphan, language) });
      }),
    },
  ];
}

/** A list to fill in: nothing is proposed that nobody has said. */
function nextSteps({ requirements }: Report, language: Language): string[] {
  const say = reportMessages[language];
  const { id, text } = say.columns;
  const { missing, measures, person, by } = say.nextStepsHead;
  const open = requirements.filter(isUnfinished);
  if (open.length === 0) return [`## ${say.nextSteps}`, say.nextStepsNone];
  const rows = open.map((facts) => [facts.id, facts.text, facts.words[language].missing, '', '', ''].map(escaped));
  return [`## ${say.nextSteps}`, say.nextStepsIntro, table([id, text, missing, measures, person, by], rows)];
}

function ending({ header }: Report, language: Language): string[] {
  const say = reportMessages[language];
  const signature = say.signature({ unit: escaped(header.unit), recorder: escaped(header.recorder) });
  return ['---', say.digest({ digest: escaped(header.ledgerDigest) }), ...signature];
}
