import type { Plan } from '../plan/plan.ts';
import { originalId } from '../text/csv-cell.ts';
import { filledCellText } from './filled-sheet.ts';
import { type Form, FormRow } from './form-row.ts';
import { requirementsIn } from './requirements-in.ts';

/** How sums begin, remarks, and what is signed below a table; a duty's text may begin with such a word and go on. */
const ownWords = new RegExp(
  [
    '^(?:合计|总计|小计|共计|累计|汇总)(?:数|人数|次数)?(?![\\p{Script=Han}])',
    '^(?:(?:sub|grand)?total|sum)(?![a-z])',
    '^(?:注|备注|说明|填[表报](?:人|单位|日期|时间)?|制表人?|审[核批]人?|负责人|联系(?:人|电话)|单位(?:负责人|公章)?|日期|盖章|notes?|remarks?|filledinby|signed(?:by)?|date)(?:\\([^)]*\\))?(?:[:0-9]|$)',
  ].join('|'),
  'iu',
);

/** Rows of the unit's own among those of a form, by their numbers: sums, remarks, who filled it in. They answer nothing. */
export function ownRowsIn(form: Form, plan: Plan): readonly number[] {
  const { byId } = requirementsIn(plan);
  return rowNumbersIn(form).filter((number) => {
    const row = new FormRow(form, number);
    return (
      !byId.has(originalId(filledCellText(row.cell('id')))) && ownWords.test(firstWords(form, number)) && !row.isBlank()
    );
  });
}

/** The rows below the head, from 1. */
export function rowNumbersIn({ table, head }: Form): readonly number[] {
  return Array.from({ length: Math.max(table.length - head.row, 0) }, (_, index) => head.row + 1 + index);
}

function firstWords({ table }: Form, number: number): string {
  const texts = (table[number - 1] ?? []).map((cell) =>
    filledCellText(cell)
      .normalize('NFKC')
      .replace(/[\s〔〕]/g, ''),
  );
  return texts.find((text) => text !== '') ?? '';
}
