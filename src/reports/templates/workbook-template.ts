import { templateMessages } from '../../words/areas/reports/formats.ts';
import type { Language } from '../../words/language.ts';
import { zipBytes } from '../../zip/write-zip.ts';
import type { Report } from '../report.ts';
import type { FieldValues } from './field-values.ts';
import { reportValues } from './fields.ts';
import { attributeOf, childNamed, edited, prefixOf } from './template-xml.ts';
import type { FilledOffice, OfficeParts } from './word-template.ts';
import { CellStyles } from './workbook/cell-styles.ts';
import { followingProblems, holdRows, isChart, tagsElsewhere } from './workbook/following-checks.ts';
import { anchorEdits, followingParts, movedChart, movedPivotSource } from './workbook/following-parts.ts';
import { headingEdit } from './workbook/headings.ts';
import { HeldBlocks } from './workbook/held-blocks.ts';
import { type LaidOut, LaidOutSheets } from './workbook/moved-rows.ts';
import { type OpenWorkbook, openWorkbook, workbookName } from './workbook/open-workbook.ts';
import { placeRows } from './workbook/placed-rows.ts';
import { inCell, type SheetForm, sheetForm, type WorkbookProblem } from './workbook/sheet-form.ts';
import { regionEdits } from './workbook/sheet-regions.ts';
import { writeRows } from './workbook/sheet-rows.ts';
import { editedTexts, editedWorkbook, withoutCalcChain } from './workbook/workbook-edits.ts';

export type { WorkbookProblem } from './workbook/sheet-form.ts';

/**
 * A workbook of one's own, filled in, or what is wrong with it, with sheet and cell: only what has to change is written
 * anew, all else of it stays byte for byte. The same facts give the same bytes.
 */
export async function fillWorkbook(
  parts: OfficeParts,
  report: Report,
  language: Language,
): Promise<FilledOffice<WorkbookProblem>> {
  const open = openWorkbook(parts);
  if (typeof open === 'string') return [{ code: 'unreadable', name: '', part: open }];
  const forms = open.sheets.map(sheetForm);
  const problems = [...forms.flatMap((form) => form.problems), ...tagsElsewhere(parts, open)];
  if (problems.length > 0) return problems;
  if (forms.every(({ pieces, headings }) => pieces.size + headings.length === 0)) return 'no-field';
  const filling = new Filling(parts, open, forms, reportValues(report, language), language);
  const changed = filling.changed();
  if (!(changed instanceof Map)) return changed;
  const kept = [...parts].filter(([name]) => !changed.has(name) || changed.get(name) !== undefined);
  return zipBytes(kept.map(([name, content]) => ({ name, content: changed.get(name) ?? content })));
}

/** Parts by name, with what each becomes; `undefined`: it goes. */
type Changed = Map<string, string | undefined>;

class Filling {
  readonly #parts: OfficeParts;
  readonly #open: OpenWorkbook;
  readonly #forms: readonly SheetForm[];
  readonly #values: FieldValues;
  readonly #styles: CellStyles;
  readonly #laid: readonly LaidOut[];
  readonly #sheets: LaidOutSheets;

  constructor(
    parts: OfficeParts,
    open: OpenWorkbook,
    forms: readonly SheetForm[],
    values: FieldValues,
    language: Language,
  ) {
    this.#parts = parts;
    this.#open = open;
    this.#forms = forms;
    this.#values = values;
    this.#styles = new CellStyles(open.styles, templateMessages[language].dayCode);
    const held = new HeldBlocks(forms);
    holdRows(held, open, forms, parts);
    this.#laid = forms.map(({ name, blocks, bare }) => {
      const root = placeRows({ blocks, bare, held: held.held }, values);
      return { name, blocks, root };
    });
    this.#sheets = new LaidOutSheets(this.#laid);
  }

  changed(): Changed | readonly WorkbookProblem[] {
    const problems = followingProblems(this.#forms, this.#open, this.#parts, this.#sheets);
    if (problems.length > 0) return problems;
    const changed: Changed = new Map();
    for (const [index, form] of this.#forms.entries()) {
      const own = this.#laid[index];
      const overfull = own && this.#fillSheet(form, own, changed);
      if (overfull !== undefined) return [overfull];
    }
    this.#fillRest(changed);
    return changed;
  }

  #fillSheet(form: SheetForm, own: LaidOut, changed: Changed): WorkbookProblem | undefined {
    const { sheet, formulas, pieces, headings } = form;
    const { part, data } = sheet;
    const rows = writeRows({
      sheet,
      own,
      sheets: this.#sheets,
      formulas,
      pieces,
      styles: this.#styles,
      prefix: prefixOf(part),
      is1904: this.#is1904(),
    });
    if (typeof rows !== 'string') return inCell({ code: rows.code, name: '' }, form.name, rows.cell);
    const others = part.root.children.filter((child) => child !== data);
    const following = this.#sheets.move
      ? [...regionEdits(part, data, own, this.#sheets), ...anchorEdits(part, others, own.root)]
      : [];
    const text = edited(part.text, [
      ...(data.inner === data.innerEnd ? [] : [{ from: data.inner, to: data.innerEnd, text: rows }]),
      ...headings.map((heading) => headingEdit(heading, this.#values)),
      ...following,
    ]);
    changed.set(sheet.partName, text);
    if (!this.#sheets.move) return undefined;
    for (const [name, moved] of followingParts(sheet.partName, this.#parts, own, this.#sheets))
      changed.set(name, moved);
    return undefined;
  }

  #is1904(): boolean {
    const { workbook } = this.#open;
    const properties = childNamed(workbook.root, 'workbookPr');
    return properties !== undefined && /^(?:1|true)$/.test(attributeOf(workbook, properties, 'date1904') ?? '');
  }

  /** What lies beside the sheets. */
  #fillRest(changed: Changed): void {
    const { textsName, stylesName } = this.#open;
    const texts = editedTexts(
      this.#open,
      this.#forms.flatMap(({ pieces }) => [...pieces.keys()]),
    );
    if (textsName !== undefined && texts !== undefined) changed.set(textsName, texts);
    const styles = this.#styles.edited();
    if (stylesName !== undefined && styles !== undefined) changed.set(stylesName, styles);
    const hasFormulas = this.#forms.some(({ formulas }) => formulas.cells.length > 0);
    changed.set(workbookName, editedWorkbook(this.#open, this.#sheets, hasFormulas));
    if (!this.#sheets.move) return;
    for (const [name, text] of withoutCalcChain(this.#parts)) changed.set(name, text);
    for (const [name, bytes] of this.#parts) {
      const moved = isChart(name)
        ? movedChart(bytes, this.#sheets)
        : /^xl\/pivotCache\/pivotCacheDefinition\d*\.xml$/i.test(name)
          ? movedPivotSource(bytes, this.#sheets)
          : undefined;
      if (moved !== undefined) changed.set(name, moved);
    }
  }
}
