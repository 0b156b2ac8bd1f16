import type { PlacedRequirement, Plan } from '../plan/plan.ts';
import { bareText } from '../text/bare-text.ts';
import { originalId } from '../text/csv-cell.ts';
import { filledCellText } from './filled-sheet.ts';
import { type Form, FormRow } from './form-row.ts';
import { requirementsIn } from './requirements-in.ts';

/** What a form says of who does a duty (承办): the text of its cell, in which something stands. */
export interface AssignedCell {
  /** From 1, as spreadsheets count. */
  readonly row: number;
  readonly placed: PlacedRequirement;
  readonly text: string;
}

/** Of the rows that name a duty of the plan, by its id and its own text; what is wrong with others, the answers tell. */
export function assignedCells(form: Form, plan: Plan): readonly AssignedCell[] {
  const { table, head } = form;
  if (!head.columns.has('assigned')) return [];
  const { byId } = requirementsIn(plan);
  return table.slice(head.row).flatMap((_cells, index) => {
    const row = new FormRow(form, head.row + 1 + index);
    const placed = byId.get(
      originalId(filledCellText(row.cell('id')))
        .normalize('NFKC')
        .trim(),
    );
    const [text, duty] = [row.text('assigned'), row.text('text')];
    const isOwn = placed !== undefined && (duty === '' || bareText(duty) === bareText(placed.requirement.text));
    return isOwn && text !== '' ? [{ row: row.number, placed, text }] : [];
  });
}
