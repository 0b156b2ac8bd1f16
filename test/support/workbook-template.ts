import { zipOf } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** One sheet of a form: what stands in each of its rows, and what its part says besides. */
export interface FormSheet {
  readonly name?: string;
  /** Cells by place: text, `=formula`, a number, or the cell's own XML (`<c …`). */
  readonly cells: Readonly<Record<string, string | number>>;
  /** Attributes of rows. */
  readonly rows?: Readonly<Record<number, string>>;
  readonly before?: string;
  readonly after?: string;
  /** Relations of its part: id, kind, target. */
  readonly relations?: readonly (readonly [string, string, string])[];
}

/** What a form has besides its sheets. */
export interface FormParts {
  readonly names?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** Style 0 is plain, 1 a date, 2 a percentage, 3 text, 4 bold with a border. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" borderId="1" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" borderId="1" xfId="0"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** A form as an office would have saved it: texts stand in the table of texts. */
export function workbookFile(sheets: readonly FormSheet[], parts: FormParts = {}): Buffer {
  const texts: string[] = [];
  const made = sheets.map((sheet) => sheetXml(sheet, texts));
  const items = texts.map((text) =>
    text.startsWith('<') ? `<si>${text}</si>` : `<si><t xml:space="preserve">${text}</t></si>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length, Object.keys(parts.more ?? {})),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${name ?? `表${index + 1}`}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${parts.names === undefined ? '' : `<definedNames>${parts.names}</definedNames>`}${parts.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['rIdT', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdS', 'styles', 'styles.xml'],
      ...(parts.more?.['xl/calcChain.xml'] === undefined ? [] : [['rIdC', 'calcChain', 'calcChain.xml'] as const]),
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${items.join('')}</sst>`,
    'xl/styles.xml': parts.styles ?? styles,
    ...parts.more,
  };
  for (const [index, sheet] of sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] = made[index] ?? '';
    if (sheet.relations) files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(sheet.relations);
  }
  return zipOf(Object.entries(files).map(([name, content]) => ({ name, content, packed: true })));
}

function sheetXml({ cells, rows = {}, before = '', after = '' }: FormSheet, texts: string[]): string {
  const byRow = new Map<number, string[]>();
  for (const number of Object.keys(rows)) byRow.set(Number(number), []);
  for (const [place, value] of Object.entries(cells)) {
    const row = Number(/\d+/.exec(place)?.[0]);
    const others = byRow.get(row) ?? [];
    byRow.set(row, [...others, cellXml(place, value, texts)]);
  }
  const made = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, inRow]) => `\n<row r="${row}"${rows[row] === undefined ? '' : ` ${rows[row]}`}>${inRow.join('')}</row>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${made.join('')}\n</sheetData>${after}</worksheet>`;
}

function cellXml(place: string, value: string | number, texts: string[]): string {
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (value.startsWith('<c')) return value;
  if (value.startsWith('=')) return `<c r="${place}"><f>${value.slice(1)}</f><v>0</v></c>`;
  texts.push(value);
  return `<c r="${place}" s="4" t="s"><v>${texts.length - 1}</v></c>`;
}

function relations(all: readonly (readonly [string, string, string])[]): string {
  const each = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: number, more: readonly string[]): string {
  const parts: (readonly [string, string])[] = [
    ['xl/workbook.xml', `${sheetType}.sheet.main+xml`],
    ['xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`],
    ['xl/styles.xml', `${sheetType}.styles+xml`],
    ...Array.from(
      { length: sheets },
      (_, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${sheetType}.worksheet+xml`] as const,
    ),
    ...more.flatMap((name) => {
      const type = typeOf(name);
      return type === undefined ? [] : [[name, type] as const];
    }),
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join('')}</Types>`;
}

function typeOf(name: string): string | undefined {
  if (name.includes('calcChain')) return `${sheetType}.calcChain+xml`;
  if (name.includes('comments')) return `${sheetType}.comments+xml`;
  if (name.includes('tables/')) return `${sheetType}.table+xml`;
  if (name.includes('drawings/')) return 'application/vnd.openxmlformats-officedocument.drawing+xml';
  return name.includes('charts/') ? 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml' : undefined;
}
