import { statuses } from '../../core/progress/progress.ts';
import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { statusName } from '../../words/target-words.ts';
import { overdueColumns } from '../overdue-columns.ts';
import { scopeWords } from '../part-words.ts';
import { pointsRow, pointsTable } from '../points-table.ts';
import type { Report } from '../report.ts';
import { otherFigures, rateWords, sectionNames, statusFigures } from '../report-words.ts';
import type { Block } from './block.ts';

/** What the secretary reads first: how many of each, which adds up to the total; what stands beside it; then by section, and the points. */
export function figureBlocks(report: Report, language: Language): Block[] {
  const { overall } = reportMessages[language].figures;
  const scope = scopeWords(report.header, language);
  return [
    inOneRow(overall({ scope }), statusFigures(report.figures, language)),
    inOneRow('', otherFigures(report.figures, language)),
    ...sectionTable(report, language),
    ...pointsBlocks(report, language),
  ];
}

function inOneRow(caption: string, figures: readonly (readonly [string, string | number])[]): Block {
  return {
    kind: 'table',
    caption,
    columns: figures.map(([title]) => ({ title })),
    rows: [figures.map(([, figure]) => String(figure))],
  };
}

/** 得分 by section and item, where the plan gives scores. */
function pointsBlocks(report: Report, language: Language): Block[] {
  const table = pointsTable(report, language);
  if (table === undefined) return [];
  const [name = '', ...heads] = table.head;
  return [
    {
      kind: 'table',
      caption: table.title,
      columns: [{ title: name, isText: true }, ...heads.map((title) => ({ title }))],
      rows: table.rows.map((row) => pointsRow(row, language)),
    },
  ];
}

/** Where there is but one section, its figures are those of all. */
function sectionTable({ header, sections, requirements }: Report, language: Language): Block[] {
  if (sections.length < 2) return [];
  const say = reportMessages[language].figures;
  const nameOf = sectionNames(sections, language);
  const overdue = overdueColumns(requirements, language);
  const names = statuses.flatMap((status) => (status === 'overdue' ? overdue.names : [statusName(status, language)]));
  const rows = sections.map((section) => {
    const within = section.items.flatMap((item) => item.requirements);
    const counts = statuses.flatMap((status) =>
      status === 'overdue' ? overdue.figures(within) : within.filter((reported) => reported.status === status).length,
    );
    return [nameOf(section), ...[within.length, ...counts].map(String), rateWords(section.completion, language)];
  });
  const columns = [
    { title: say.section, isText: true as const },
    ...[say.total, ...names, say.rate].map((title) => ({ title })),
  ];
  return [{ kind: 'table', caption: say.bySection({ scope: scopeWords(header, language) }), columns, rows }];
}
