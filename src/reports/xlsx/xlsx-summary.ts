import { statuses } from '../../core/progress/progress.ts';
import { workbookMessages } from '../../words/areas/reports/formats.ts';
import { partMessages } from '../../words/areas/reports/part.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import { targetMessages } from '../../words/areas/target.ts';
import type { Language } from '../../words/language.ts';
import { statusName } from '../../words/target-words.ts';
import type { Cell, Sheet } from '../office/workbook/workbook.ts';
import { type OverdueColumns, overdueColumns } from '../overdue-columns.ts';
import { scopeWords } from '../part-words.ts';
import type { Report } from '../report.ts';
import type { Completion } from '../reported/reported-figures.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';

/** Figures by section and of all; below them whose report it is and of which day. No filter: its last row is a sum. */
export function summarySheet(report: Report, language: Language): Sheet {
  const say = workbookMessages[language];
  const overdue = overdueColumns(report.requirements, language);
  const names = statuses.flatMap((status) => (status === 'overdue' ? overdue.names : [statusName(status, language)]));
  const { lacksEvidence, doneWithoutEvidence, outdated } = targetMessages[language];
  const figures = [say.columns.requirements, ...names, say.columns.rate, lacksEvidence, doneWithoutEvidence, outdated];
  return {
    name: say.sheets.summary,
    columns: [
      { title: reportMessages[language].columns.section, width: 44 },
      ...figures.map((title) => ({ title, width: 12 })),
    ],
    rows: [
      ...report.sections.map((section) => {
        const within = section.items.flatMap(({ requirements }) => requirements);
        return [say.section(section), ...figuresOf(within, section.completion, overdue, false)];
      }),
      [{ text: say.total, style: 'head' }, ...figuresOf(report.requirements, report.figures.completion, overdue, true)],
      [],
      ...factRows(report, language),
    ],
  };
}

function figuresOf(
  within: readonly ReportedRequirement[],
  { of, percent }: Completion,
  overdue: OverdueColumns,
  isTotal: boolean,
): Cell[] {
  const counts = statuses.flatMap((status) =>
    status === 'overdue' ? overdue.figures(within) : [within.filter((reported) => reported.status === status).length],
  );
  const style = isTotal ? 'total' : 'number';
  const rate: Cell = of === 0 ? '' : { number: percent / 100, style: isTotal ? 'totalPercent' : 'percent' };
  const lacking = within.filter(({ lacksEvidence }) => lacksEvidence).length;
  const unattached = within.filter(({ doneWithoutEvidence }) => doneWithoutEvidence).length;
  const outdated = within.filter((reported) => reported.outdated.length > 0).length;
  const figure = (number: number): Cell => ({ number, style });
  return [...[within.length, ...counts].map(figure), rate, figure(lacking), figure(unattached), figure(outdated)];
}

function factRows({ header, ledger }: Report, language: Language): Cell[][] {
  const { facts } = workbookMessages[language];
  const isWhole = ledger.faults + ledger.incompleteBatches === 0;
  const all = [
    [facts.plan, header.title],
    [facts.unit, header.unit],
    ...(header.part === undefined ? [] : [[partMessages[language].fact, scopeWords(header, language)]]),
    [facts.asOf, header.asOf],
    [facts.recorder, header.recorder],
    [facts.digest, header.ledgerDigest],
    ...(isWhole ? [] : [[reportMessages[language].leftOut({ ...ledger })]]),
  ];
  return all.map((texts) => texts.map((text): Cell => ({ text, style: 'free' })));
}
