import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../support/office.ts';
import { type Finished, runPlan, schoolFolder } from '../support/program.ts';
import { type FormParts, type FormSheet, workbookFile } from '../support/workbook-template.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';

interface FilledForm extends Finished {
  readonly parts: ReadonlyMap<string, string>;
  readonly form: ReadonlyMap<string, string>;
  /** A cell's XML. */
  readonly cell: (place: string, part?: string) => string;
  readonly rows: () => Promise<readonly (readonly unknown[])[]>;
}

/** A school with two entries that fills in this form. */
async function filledForm(
  sheets: readonly FormSheet[],
  more: FormParts = {},
  args: readonly string[] = [],
): Promise<FilledForm> {
  const home = await schoolFolder();
  await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--note', '=1+1 <b> &amp; _x0041_']);
  await runPlan(home, ['record', '2.7', '--exempt', '没有这样的党员', '--on', '2023-03-09']);
  const form = workbookFile(sheets, more);
  writeFileSync(join(home, '表.xlsx'), form);
  const call = ['report', '--template', '表.xlsx', '-o', '填好.xlsx', '--as-of', '2023-12-31', ...args];
  const finished = await runPlan(home, call);
  const bytes = finished.code === 0 ? readFileSync(join(home, '填好.xlsx')) : undefined;
  const parts = bytes === undefined ? new Map<string, string>() : partsOf(bytes);
  return {
    ...finished,
    parts,
    form: partsOf(form),
    cell: (place, part = sheetPart) =>
      new RegExp(`<c r="${place}"[^>]*?(?:/>|>.*?</c>)`, 's').exec(parts.get(part) ?? '')?.[0] ?? '',
    rows: async () => (bytes === undefined ? [] : ((await readXlsx(bytes)).sheets[0]?.rows ?? [])),
  };
}

/** A head, a row a requirement, and a sum below. */
const listed: FormSheet = {
  name: '台账',
  cells: {
    A1: '{{unit}}台账',
    A2: '编号',
    B2: '任务',
    A3: '{{#requirements}}{{id}}',
    B3: '{{text}}',
    C3: '=LEN(B3)',
    D3: '{{status}}{{/requirements}}',
    A4: '合计',
    C4: '=SUM(C3:C3)',
  },
};
/** Where the sum stands when it is filled in: 30 requirements. */
const sumRow = 33;

describe('a workbook template', () => {
  it('takes words into its cells, each of a list into a row of its own', async () => {
    const { code, err, rows } = await filledForm([listed]);
    expect({ code, err: err.includes('填好.xlsx') }).toEqual({ code: 0, err: true });
    const found = await rows();
    expect(found[0]?.[0]).toBe('实验小学台账');
    expect(found[2]?.slice(0, 2)).toEqual(['1.1', '专题学习研究意识形态工作']);
    expect(found[2]?.[3]).toBe('推进中');
    expect(found[sumRow - 1]?.[0]).toBe('合计');
    expect(found).toHaveLength(sumRow);
  });

  it('repeats blocks of rows within each other, and leaves out rows that only said where they begin and end', async () => {
    const { rows } = await filledForm([
      {
        cells: {
          A1: '{{#sections}}',
          A2: '{{number}}、{{title}}',
          A3: '{{#items}}{{id}}',
          B3: '{{title}}{{/items}}',
          A4: '{{/sections}}',
          A5: '完',
        },
      },
    ]);
    const found = (await rows()).map(([first, second]) => `${first}|${second ?? ''}`);
    expect(found.slice(0, 3)).toEqual([
      '一、突出政治引领，切实提升全面从严治党工作实效|',
      '1|强化政治领航',
      '2|严肃党内政治生活',
    ]);
    expect(found.some((row) => row.startsWith('二、'))).toBe(true);
    expect(found.at(-1)).toBe('完|');
  });

  it('goes through lists and conditions within one cell, and keeps the look of each piece', async () => {
    const look = '<rPr><b/><sz val="14"/></rPr>';
    const { cell } = await filledForm([
      {
        cells: {
          A1: `<r><t xml:space="preserve">单位：{</t></r><r>${look}<t>{unit}</t></r><r><t>}</t></r><r>${look}<t>（公章）</t></r><r><t>。</t></r>`,
          A2: '{{#requirements}}{{#isExempt}}{{id}}（{{reason}}）{{/isExempt}}{{/requirements}}{{^evidence}}无佐证{{/evidence}}',
        },
      },
    ]);
    expect(cell('A1')).toBe(
      `<c r="A1" s="4" t="inlineStr"><is><r><t>单位：实验小学</t></r><r>${look}<t>（公章）</t></r><r><t>。</t></r></is></c>`,
    );
    expect(cell('A2')).toContain('<t>2.7（没有这样的党员）无佐证</t>');
  });

  it('has its true numbers, days and percentages where a cell holds nothing but one, in the look of the cell', async () => {
    const { cell, parts } = await filledForm([
      {
        cells: {
          A1: '{{total}}',
          B1: '<c r="B1" s="1" t="inlineStr"><is><t>{{asOf}}</t></is></c>',
          C1: '<c r="C1" s="2" t="inlineStr"><is><t>{{percent}}</t></is></c>',
          D1: '<c r="D1" s="3" t="inlineStr"><is><t>{{total}}</t></is></c>',
          E1: '{{asOf}}',
          F1: '共{{total}}条',
          G1: '<c r="G1" t="str"><v>{{unit}}</v></c>',
          A2: '{{#open}}{{id}}',
          B2: '{{/open}}',
        },
      },
    ]);
    expect(cell('A1')).toBe('<c r="A1" s="4"><v>30</v></c>');
    expect(cell('B1')).toBe('<c r="B1" s="1"><v>45291</v></c>');
    expect(cell('C1')).toBe('<c r="C1" s="2"><v>0</v></c>');
    expect(cell('D1')).toContain('t="inlineStr"');
    expect(cell('E1')).toBe('<c r="E1" s="5"><v>45291</v></c>');
    expect(cell('F1')).toContain('共30条');
    expect(cell('G1')).toContain('<t>实验小学</t>');
    expect(cell('A2')).toContain('<t>1.1</t>');
    const styles = parts.get('xl/styles.xml') ?? '';
    expect(styles).toContain('<cellXfs count="6">');
    expect(styles).toContain(
      '<xf numFmtId="176" fontId="1" borderId="1" xfId="0" applyNumberFormat="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>',
    );
  });

  it('writes the elements of a list in a cell below each other, and no empty line behind them', async () => {
    const { cell } = await filledForm([{ cells: { A1: '{{#sections}}{{number}}\n{{/sections}}' } }]);
    expect(cell('A1')).toMatch(/<t>一\n二<\/t>/);
  });

  it('makes no formula of what somebody wrote, and no sign of its own spelling', async () => {
    const { cell } = await filledForm([
      { cells: { A1: '{{#requirements}}{{#entries}}{{note}}{{/entries}}{{/requirements}}' } },
    ]);
    expect(cell('A1')).toContain('t="inlineStr"><is><t>=1+1 &lt;b&gt; &amp;amp; _x005F_x0041_');
    expect(cell('A1')).not.toContain('<f>');
  });

  it('reads full-width braces and signs', async () => {
    const { rows } = await filledForm([
      { cells: { A1: '｛｛unit｝｝', A2: '｛｛＃requirements｝｝｛{id}｝', B2: '{{／requirements｝｝', A3: '完' } },
    ]);
    const found = await rows();
    expect(found[0]?.[0]).toBe('实验小学');
    expect(found[1]?.[0]).toBe('1.1');
    expect(found.at(-1)?.[0]).toBe('完');
  });

  it('makes a row high enough for what was filled in, and none lower', async () => {
    const { parts } = await filledForm([
      {
        ...listed,
        rows: { 3: 'ht="20" customHeight="1"', 4: 'ht="33" customHeight="1"' },
        before: '<cols><col min="2" max="2" width="20" customWidth="1"/></cols>',
      },
    ]);
    const sheet = parts.get(sheetPart) ?? '';
    expect(sheet).toContain('<row r="3" ht="30" customHeight="1">');
    expect(sheet).toContain(`<row r="${sumRow}" ht="33" customHeight="1">`);
  });

  it('says the same again for the same ledger, byte for byte', async () => {
    const [first, second] = [await filledForm([listed]), await filledForm([listed])];
    expect([...first.parts]).toEqual([...second.parts]);
  });
});

describe('what of a form is not filled in', () => {
  it('stays byte for byte', async () => {
    const still = {
      name: '说明',
      cells: { A1: '填表说明', B2: 7 },
      after: '<pageSetup paperSize="9" orientation="landscape"/><!-- 局里的表 -->',
    };
    const theme = {
      'xl/theme/theme1.xml': '<a:theme xmlns:a="a" name="局"/>',
      'docProps/app.xml': '<Properties><Company>局</Company></Properties>',
    };
    const { parts, form } = await filledForm(
      [{ cells: { A1: '{{unit}}' }, rows: { 1: 'ht="60" customHeight="1"' } }, still],
      { more: theme },
    );
    for (const name of [...Object.keys(theme), 'xl/worksheets/sheet2.xml', 'xl/styles.xml', '[Content_Types].xml']) {
      expect({ name, text: parts.get(name) }).toEqual({ name, text: form.get(name) });
    }
    const before = form.get(sheetPart) ?? '';
    const [start = '', end = ''] = before.split('<c r="A1" s="4" t="s"><v>0</v></c>');
    expect(parts.get(sheetPart)).toBe(`${start}<c r="A1" s="4" t="inlineStr"><is><t>实验小学</t></is></c>${end}`);
    expect(parts.get('xl/sharedStrings.xml')).toBe(
      (form.get('xl/sharedStrings.xml') ?? '').replace(
        '<si><t xml:space="preserve">{{unit}}</t></si>',
        '<si><t/></si>',
      ),
    );
  });

  it('has its formulas worked out anew by whoever opens it', async () => {
    const { parts, cell } = await filledForm([{ cells: { A1: '{{total}}', B1: '=A1*2' } }], {
      workbook: '<calcPr calcId="191029"/>',
    });
    expect(cell('B1')).toBe('<c r="B1"><f>A1*2</f></c>');
    expect(parts.get('xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });
});

describe('what names rows of a form', () => {
  const around: FormSheet = {
    ...listed,
    cells: {
      ...listed.cells,
      E3: '=C3/SUM(C$3:C$3)',
      F3: '=F2+1',
      G3: '=C3/C$4+C4',
      A6: '=C4+SUM(3:3)+SUM(A:A)',
      B6: '=SUM(C2:C5)',
    },
    before:
      '<dimension ref="A1:G6"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3"/><selection activeCell="A6" sqref="A6"/></sheetView></sheetViews>',
    after:
      '<sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="D3" name="x"/></protectedRanges><autoFilter ref="A2:D3"/><mergeCells count="3"><mergeCell ref="A1:D1"/><mergeCell ref="A4:B4"/><mergeCell ref="D3:E3"/></mergeCells>' +
      '<conditionalFormatting sqref="D3"><cfRule type="expression" priority="1"><formula>$D3="已完成"</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="D3 D6"><formula1>$A$4:$A$6</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A6" location="台账!A4"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
      '<extLst><ext><xm:f xmlns:xm="x">台账!C3:C3</xm:f></ext></extLst>',
  };

  it('follows the rows that are repeated', async () => {
    const { cell, parts } = await filledForm([around, { name: '总', cells: { A1: '=台账!C4+SUM(台账!C3:C3)' } }], {
      names:
        '<definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1:$G$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$1:$2</definedName><definedName name="数">台账!$C$3</definedName>',
    });
    const formula = (place: string, part?: string) => /<f>(.*)<\/f>/.exec(cell(place, part))?.[1];
    expect(formula('C4')).toBe('LEN(B4)');
    expect([formula('E3'), formula('E5')]).toEqual(['C3/SUM(C$3:C$32)', 'C5/SUM(C$3:C$32)']);
    expect([formula('F3'), formula('F4'), formula('F32')]).toEqual(['F2+1', 'F3+1', 'F31+1']);
    expect(formula('G4')).toBe('C4/C$33+C33');
    expect(formula('C33')).toBe('SUM(C3:C32)');
    expect([formula('A35'), formula('B35')]).toEqual(['C33+SUM(3:32)+SUM(A:A)', 'SUM(C2:C34)']);
    expect(formula('A1', 'xl/worksheets/sheet2.xml')).toBe('台账!C33+SUM(台账!C3:C32)');
    const sheet = parts.get(sheetPart) ?? '';
    for (const piece of [
      '<dimension ref="A1:G35"/>',
      '<pane ySplit="2" topLeftCell="A3"/>',
      '<selection activeCell="A35" sqref="A35"/>',
      '<protectedRange sqref="D3:D32" name="x"/>',
      '<autoFilter ref="A2:D32"/>',
      '<mergeCells count="32"><mergeCell ref="A1:D1"/><mergeCell ref="A33:B33"/><mergeCell ref="D3:E3"/><mergeCell ref="D4:E4"/>',
      '<conditionalFormatting sqref="D3:D32"><cfRule type="expression" priority="1"><formula>$D3=&quot;已完成&quot;</formula>'.replaceAll(
        '&quot;',
        '"',
      ),
      '<dataValidation type="list" sqref="D3:D32 D35"><formula1>$A$33:$A$35</formula1>',
      '<hyperlink ref="A35" location="台账!A33"/>',
      '<brk id="33" max="16383" man="1"/>',
      '<xm:f xmlns:xm="x">台账!C3:C32</xm:f>',
    ]) {
      expect(sheet).toContain(piece);
    }
    const book = parts.get('xl/workbook.xml') ?? '';
    for (const piece of ['台账!$A$1:$G$35<', '台账!$1:$2<', '台账!$C$3:$C$32<']) expect(book).toContain(piece);
  });

  it('writes out what several cells share, and leaves out in which order they were worked out', async () => {
    const { cell, parts } = await filledForm(
      [
        {
          cells: {
            A1: '{{#requirements}}{{id}}',
            B1: '{{/requirements}}',
            C2: '<c r="C2"><f t="shared" ref="C2:D3" si="0">A2+$B2</f><v>1</v></c>',
            C3: '<c r="C3"><f t="shared" si="0"/><v>1</v></c>',
            D3: '<c r="D3"><f t="shared" si="0"/><v>1</v></c>',
            E3: '<c r="E3"><f t="array" ref="E3:E4">A2:A3</f><v>1</v></c>',
          },
        },
      ],
      { more: { 'xl/calcChain.xml': '<calcChain xmlns="x"><c r="C2" i="1"/></calcChain>' } },
    );
    expect(cell('C31')).toBe('<c r="C31"><f>A31+$B31</f></c>');
    expect(cell('C32')).toBe('<c r="C32"><f>A32+$B32</f></c>');
    expect(cell('D32')).toBe('<c r="D32"><f>B32+$B32</f></c>');
    expect(cell('E32')).toBe('<c r="E32"><f t="array" ref="E32:E33">A31:A32</f></c>');
    expect(parts.has('xl/calcChain.xml')).toBe(false);
    expect(parts.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(parts.get('[Content_Types].xml')).not.toContain('calcChain');
  });

  it('takes drawings, remarks, tables and charts along', async () => {
    const anchor = (from: number, to: number) =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>${from}</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>${to}</xdr:row></xdr:to></xdr:twoCellAnchor>`;
    const { parts } = await filledForm(
      [
        {
          ...listed,
          relations: [
            ['rId1', 'drawing', '../drawings/drawing1.xml'],
            ['rId2', 'comments', '../comments1.xml'],
            ['rId3', 'vmlDrawing', '../drawings/vml1.vml'],
            ['rId4', 'table', '../tables/table1.xml'],
          ],
        },
      ],
      {
        more: {
          'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="d">${anchor(0, 1)}${anchor(5, 8)}</xdr:wsDr>`,
          'xl/comments1.xml': '<comments><commentList><comment ref="A4"/></commentList></comments>',
          'xl/drawings/vml1.vml':
            '<xml xmlns:x="x"><x:Anchor>1, 15, 3, 2, 3, 15, 6, 4</x:Anchor><x:Row>3</x:Row></xml>',
          'xl/tables/table1.xml': '<table ref="A2:D3" headerRowCount="1"><autoFilter ref="A2:D3"/></table>',
          'xl/charts/chart1.xml': '<c:chart xmlns:c="c"><c:f>\'台账\'!$C$3:$C$3</c:f></c:chart>',
        },
      },
    );
    expect(parts.get('xl/drawings/drawing1.xml')).toContain(anchor(0, 1) + anchor(34, 37));
    expect(parts.get('xl/comments1.xml')).toContain('ref="A33"');
    expect(parts.get('xl/drawings/vml1.vml')).toContain(
      '<x:Anchor>1, 15, 32, 2, 3, 15, 35, 4</x:Anchor><x:Row>32</x:Row>',
    );
    expect(parts.get('xl/tables/table1.xml')).toBe(
      '<table ref="A2:D32" headerRowCount="1"><autoFilter ref="A2:D32"/></table>',
    );
    expect(parts.get('xl/charts/chart1.xml')).toContain("'台账'!$C$3:$C$32");
  });

  it('keeps an empty row of a list without elements where a formula reckons with it; else the row goes', async () => {
    const cells = { A1: '{{#evidence}}{{name}}', B1: '{{number}}{{/evidence}}', A2: '完' };
    expect(await (await filledForm([{ cells }])).rows()).toEqual([['完']]);
    const { cell } = await filledForm([{ cells: { ...cells, B2: '=SUM(B1:B1)' } }]);
    expect(cell('B1')).toBe('<c r="B1" s="4"/>');
    expect(cell('B2')).toBe('<c r="B2"><f>SUM(B1:B1)</f></c>');
  });
});

describe('a form is refused with the place', () => {
  const row = { A3: '{{#requirements}}{{id}}', B3: '{{/requirements}}' };

  it.each<readonly [string, FormSheet, string]>([
    ['an unknown field', { cells: { B2: '{{unt}}' } }, '“表1”表 B2：这里没有字段“unt”，相近的有：unit'],
    ['braces that do not end', { cells: { A1: '甲', C2: '{{unit' } }, '“表1”表 C2：“unit”没有结束'],
    ['braces that did not begin', { cells: { C2: 'unit}}' } }, '“表1”表 C2：“unit”后面有 }}，前面却没有 {{'],
    ['lone braces', { cells: { C2: '{{ ' } }, '“表1”表 C2：有 {{，后面却没有 }}'],
    ['a list that does not end', { cells: { A3: '{{#open}}{{id}}' } }, '“表1”表 A3：“open”没有结束'],
    ['an end alone', { cells: { A3: '{{/open}}' } }, '“表1”表 A3：“open”没有开始'],
    ['a list as a word', { cells: { A3: '{{open}}' } }, 'A3：“open”是列表'],
    [
      'a list in another',
      { cells: { A3: '{{#open}}{{#sections}}', B3: '{{/sections}}{{/open}}' } },
      '列表“sections”不能写在别的列表里',
    ],
    [
      'lists side by side',
      { cells: { ...row, C3: '{{#open}}', D3: '{{/open}}' } },
      'C3：“open”和前面的列表或条件占了同一行',
    ],
    [
      'a tag beside a list to choose from',
      {
        cells: { A1: '{{unit}}' },
        after: '<dataValidations count="1"><dataValidation sqref="A2" prompt="{{unit}}"/></dataValidations>',
      },
      '“表1”表：字段写在了填不了的地方',
    ],
    ['a tag in a formula', { cells: { A1: '{{unit}}', B1: '=&quot;{{unit}}&quot;' } }, 'B1：字段写在了填不了的地方'],
    [
      'cells merged into a part of a list',
      {
        cells: { A3: '{{#requirements}}', A4: '{{id}}', B5: '{{text}}{{/requirements}}' },
        after: '<mergeCells count="1"><mergeCell ref="C5:C6"/></mergeCells>',
      },
      '“表1”表 C5:C6：C5:C6 一部分在列表的行里',
    ],
    ['one cell of a list', { cells: { ...row, B5: '=A3*2' } }, '“表1”表 B5：公式引用了列表里的一格（第 3 行）'],
    [
      'cells named as text',
      { cells: { ...row, B5: '=INDIRECT(&quot;A3&quot;)' } },
      '“表1”表 B5：行数会变，这里的“INDIRECT”',
    ],
    ['the same cells of several sheets', { cells: { ...row, B5: '=SUM(表1:表2!A4)' } }, '“表1”表 B5：行数会变'],
  ])('%s', async (_what, sheet, words) => {
    const { code, out, err } = await filledForm([sheet]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(words);
  });

  it('a tag in the name of a sheet, in a drawing and in the head of a table', async () => {
    const named = await filledForm([{ name: '{{unit}}', cells: { A1: '{{unit}}' } }]);
    expect(named.err).toContain('xl/workbook.xml：字段写在了填不了的地方');
    const drawn = await filledForm([{ cells: { A1: '{{unit}}' } }], {
      more: { 'xl/drawings/drawing1.xml': '<a:p xmlns:a="a"><a:t>{</a:t><a:t>{unit}}</a:t></a:p>' },
    });
    expect(drawn.err).toContain('xl/drawings/drawing1.xml：字段写在了填不了的地方');
    const table = { more: { 'xl/tables/table1.xml': '<table ref="A1:B3"/>' } };
    const headed = await filledForm(
      [{ cells: { A1: '{{unit}}' }, relations: [['rId1', 'table', '../tables/table1.xml']] }],
      table,
    );
    expect(headed.err).toContain('“表1”表 A1：表格的标题行里不能有字段');
  });

  it('a list on a sheet with a pivot table, or with a box that writes into a cell', async () => {
    const pivot = await filledForm([{ ...listed, relations: [['rId1', 'pivotTable', '../pivotTables/p.xml']] }]);
    expect(pivot.err).toContain('“台账”表：有列表的工作表里不能有数据透视表');
    const box = { 'xl/ctrlProps/c.xml': '<formControlPr objectType="CheckBox" fmlaLink="$C$4"/>' };
    const linked = await filledForm([{ ...listed, relations: [['rId1', 'ctrlProp', '../ctrlProps/c.xml']] }], {
      more: box,
    });
    expect({ code: linked.code, says: linked.err.includes('按钮或复选框') }).toEqual({ code: 3, says: true });
  });

  it('a form without any field', async () => {
    const { code, err } = await filledForm([{ cells: { A1: '单位 {unit}' } }]);
    expect({ code, says: err.includes('里一个字段也没有') }).toEqual({ code: 3, says: true });
  });

  it('a text that no cell holds', async () => {
    const many = Array.from({ length: 1_000 }, () => '{{#requirements}}{{text}}{{quote}}{{/requirements}}').join('');
    const { code, err } = await filledForm([{ cells: { B2: many.slice(0, 51 * 600) } }]);
    expect(code).toBe(3);
    expect(err).toContain('“表1”表 B2：填好以后文字太长');
  });
});
