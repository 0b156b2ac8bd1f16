import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import { escaped, markdownTable } from '../../words/markdown-text.ts';
import { mainTable } from './main-tables.ts';
import { figureLines, rollupTitle, signatureLines } from './rollup-words.ts';
import type { RollupWriter } from './rollup-writer.ts';
import { summaryTables, totalsTable } from './summary-tables.ts';
import { cellText, type Table } from './table.ts';

/** First who has not reported, then who is behind, then the district's targets, then the table asked for. */
export const rollupMarkdown: RollupWriter = (rollup, { lang, view, recorder }) => {
  const tables = [...summaryTables(rollup, lang), totalsTable(rollup, lang), mainTable(rollup, view, lang)];
  const parts = [
    `# ${escaped(rollupTitle(rollup, lang))}`,
    figureLines(rollup, lang).map(escaped).join('\n\n'),
    ...tables.map((each) => `## ${escaped(each.title)}\n\n${written(each, rollupMessages[lang].none)}`),
    '---',
    ...signatureLines(rollup, recorder, lang).map(escaped),
  ];
  return `${parts.join('\n\n')}\n`;
};

function written({ columns, rows }: Table, none: string): string {
  if (rows.length === 0) return none;
  return markdownTable(
    columns.map(({ title }) => escaped(title)),
    rows.map(({ cells }) => cells.map((cell) => escaped(cellText(cell)))),
  );
}
