import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { docxText } from '../../../src/store/documents/docx-text.ts';
import { listNumber } from '../../../src/store/documents/list-number.ts';

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface Word {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
}

/** A Word file with these parts. */
function word({ body, numbering = '', styles = '' }: Word): Uint8Array {
  const zip = new PizZip();
  const part = (name: string, root: string, inside: string) =>
    zip.file(`word/${name}.xml`, `<?xml version="1.0"?><w:${root} ${main}>${inside}</w:${root}>`);
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  part('document', 'document', `<w:body>${body}</w:body>`);
  part('numbering', 'numbering', numbering);
  part('styles', 'styles', styles);
  return zip.generate({ type: 'uint8array' });
}

const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const inList = (text: string, list: number, level = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (number: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const official = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>`;
const list = (id: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`;

describe('the words of a Word document', () => {
  it('have the numbers that Word keeps out of the text, counted as Word counts', () => {
    const body = [
      inList('总体要求', 1),
      inList('学习', 1, 1),
      inList('研究', 1, 2),
      inList('检查', 1, 2),
      inList('活动', 1, 1),
      inList('评比', 1, 2),
      inList('主要任务', 1),
      inList('队伍', 1, 1),
    ].join('');
    expect(docxText(word({ body, numbering: official + list(1) }))).toBe(
      '一、总体要求\n（一）学习\n1.研究\n2.检查\n（二）活动\n1.评比\n二、主要任务\n（一）队伍\n',
    );
  });

  it('have a bullet for each that Word draws, in whatever font', () => {
    const lists = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', 'o')}</w:abstractNum>`;
    const body = [inList('甲', 1), inList('乙', 1, 1)].join('');
    expect(docxText(word({ body, numbering: lists + list(1) }))).toBe('•甲\n•乙\n');
  });

  it('go on counting in lists that share their definition, and begin anew where one says so', () => {
    const anew = '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [inList('甲', 1, 2), inList('乙', 2, 2), inList('丙', 3, 2), inList('丁', 3, 2)].join('');
    const text = docxText(word({ body, numbering: official + list(1) + list(2) + list(3, anew) }));
    expect(text).toBe('1.甲\n2.乙\n1.丙\n2.丁\n');
  });

  it('take a list from the style, also from the one that it is based on, unless the paragraph leaves it', () => {
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = `<w:style w:styleId="a">${numbered}</w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>`;
    const out = '<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = [
      paragraph('甲', '<w:pStyle w:val="b"/>'),
      paragraph('乙', out),
      paragraph('丙', '<w:pStyle w:val="a"/>'),
    ];
    expect(docxText(word({ body: body.join(''), styles, numbering: official + list(1) }))).toBe('一、甲\n乙\n二、丙\n');
  });

  it('have tables as rows, and neither deleted words, nor field codes, nor notes', () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const run = '<w:r><w:instrText>PAGE</w:instrText><w:t>留下</w:t><w:br/><w:t>下一行</w:t></w:r>';
    const body = `<w:tbl>${row('序号', '任务')}${row('1', '甲|乙')}</w:tbl><w:p><w:del><w:r><w:t>删去</w:t></w:r></w:del>${run}</w:p>`;
    expect(docxText(word({ body }))).toBe('\n| 序号 | 任务 |\n| --- | --- |\n| 1 | 甲｜乙 |\n\n留下\n下一行\n');
  });

  it.each([
    ['no zip', new TextEncoder().encode('一、')],
    ['half a file', word({ body: '' }).subarray(0, 200)],
    ['an empty file', new Uint8Array()],
  ])('are none where there is %s', (_what, bytes) => {
    expect(docxText(bytes)).toBe('import-format');
  });

  it('declare no entities', () => {
    const zip = new PizZip();
    zip.file('[Content_Types].xml', '<Types/>');
    zip.file(
      'word/document.xml',
      `<!DOCTYPE a [<!ENTITY b "c">]><w:document ${main}><w:body>&b;</w:body></w:document>`,
    );
    expect(docxText(zip.generate({ type: 'uint8array' }))).toBe('import-damaged');
  });
});

describe('a list’s number', () => {
  it.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCounting', '十'],
    [12, 'japaneseCounting', '十二'],
    [20, 'chineseCountingThousand', '二十'],
    [105, 'chineseCountingThousand', '一百零五'],
    [3, 'decimalEnclosedCircleChinese', '③'],
    [12, 'decimalFullWidth', '１２'],
    [28, 'upperLetter', 'BB'],
    [4, 'lowerRoman', 'iv'],
    [7, 'someOther', '7'],
    [1, 'bullet', ''],
  ])('%i in %s is %s', (value, format, text) => {
    expect(listNumber(value, format)).toBe(text);
  });
});

describe('a table of a Word document', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const begins = '<w:vMerge w:val="restart"/>';
  const goesOn = '<w:vMerge/>';

  it('says what is merged in every cell that it covers, across and down', () => {
    const body = table(
      row(cell('类别'), cell('任务'), cell('单位')),
      row(cell('党建', begins), cell('修订章程'), cell('组织科')),
      row(cell('党建', goesOn), cell('召开例会', '<w:gridSpan w:val="2"/>')),
    );
    expect(docxText(word({ body }))).toBe(
      '\n| 类别 | 任务 | 单位 |\n| --- | --- | --- |\n| 党建 | 修订章程 | 组织科 |\n| 党建 | 召开例会 | 召开例会 |\n\n',
    );
  });

  it('is no wider than Word lets it be, whatever it claims', () => {
    const body = table(row(cell('甲', '<w:gridSpan w:val="999999999"/>')), row(cell('乙', '<w:gridSpan w:val="-3"/>')));
    const [, first = '', , second = ''] = docxText(word({ body }))?.split('\n') ?? [];
    expect([first.split('|').length, second.split('|').length]).toEqual([65, 65]);
  });

  it('keeps the paragraphs of a cell apart', () => {
    const body = table(row(`<w:tc>${paragraph('全年开展专题学习活动')}${paragraph('每季度召开例会')}</w:tc>`));
    expect(docxText(word({ body }))).toContain('| 全年开展专题学习活动；每季度召开例会 |');
  });

  it('are read in boxes, too, each once', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const shape = `<mc:AlternateContent><mc:Choice><w:drawing>${box('东湖区教育局文件')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('东湖区教育局文件')}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p><w:r>${shape}<w:t>正文。</w:t></w:r></w:p><w:p><w:r><w:pict>${box('旁注')}</w:pict></w:r></w:p>`;
    expect(docxText(word({ body }))).toBe('东湖区教育局文件\n正文。\n旁注\n\n');
  });

  it('have headings by their style where none has a number', () => {
    const style = (id: string, name: string) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const styles = style('a', 'Title') + style('b', 'heading 1') + style('c', '标题 2');
    const styled = (text: string, id: string) => paragraph(text, `<w:pStyle w:val="${id}"/>`);
    const body = styled('工作计划', 'a') + styled('教学', 'b') + styled('备课', 'c') + styled('每周备课。', 'b');
    expect(docxText(word({ body, styles }))).toBe('# 工作计划\n## 教学\n### 备课\n每周备课。\n');
    const numbered = styled('一、教学', 'b') + styled('说明', 'c');
    expect(docxText(word({ body: numbered, styles }))).toBe('一、教学\n说明\n');
  });

  it('of a table within a cell are words of that cell', () => {
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const inner = `<w:tbl>${row(paragraph('校舍'), paragraph('1次'))}${row(paragraph('食堂'), paragraph('2次'))}</w:tbl>`;
    const body = `<w:tbl>${row(paragraph('任务'), paragraph('内容'))}${row(paragraph('排查'), `${paragraph('每月排查校园隐患，建立台账')}${inner}`)}</w:tbl>`;
    expect(docxText(word({ body }))).toContain('| 排查 | 每月排查校园隐患，建立台账；校舍 1次；食堂 2次 |');
  });
});
