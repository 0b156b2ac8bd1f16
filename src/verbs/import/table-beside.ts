import { documentOf, nameOf } from '../../app/workspace/plans/document-of.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { readDocument } from '../../core/draft/outline/read-document.ts';
import { type RowFate, withTable } from '../../core/draft/table/with-table.ts';
import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import type { Shown } from '../../words/shown.ts';
import { opening, type Say, sayUpTo } from './say-draft.ts';

/** A table of tasks that was named behind a document, and what became of its rows. */
export interface TableBeside {
  readonly file: string;
  readonly rows: readonly RowFate[];
}

/** The draft as the table has it. Throws `Trouble` where the table holds no tasks, or those of other years. */
export async function tableBeside(
  source: string,
  prose: Draft,
  host: Host,
): Promise<{ readonly draft: Draft; readonly table: TableBeside }> {
  const file = nameOf(source);
  const { text } = await documentOf(source, host);
  if (readDocument(text).isLaidOut) throw new Trouble('import-laid-out', { file });
  const filled = withTable(prose, text);
  if ('otherYears' in filled) {
    const { period } = prose.plan;
    throw new Trouble('import-other-years', { file, ...filled.otherYears, first: period.from, last: period.to });
  }
  if (filled.rows.length === 0) throw new Trouble('import-no-tasks', { file });
  return { draft: filled.draft, table: { file, rows: filled.rows } };
}

/** How much of the table was found in the document, and what was not, each with its line of the table. */
export function sayTable({ file, rows }: TableBeside, say: Say, { err }: Host): void {
  const matched = rows.filter(({ requirements }) => requirements.length > 0).length;
  err.show(say.tableMatched({ file, matched, count: rows.length }));
  const lines = rows.flatMap(({ line, text, requirements, unmatched, time }): Shown[] => {
    if (requirements.length === 0) return [say.tableRow.unmatched({ line, text: opening(text) })];
    const partly = unmatched.length === 0 ? [] : [say.tableRow.partly({ line, text: opening(unmatched.join('；')) })];
    return time === undefined ? partly : [...partly, say.tableRow.untimed({ line, text: opening(time) })];
  });
  sayUpTo(lines.map(err.theme.warning), say, err);
}
