import { zipOf } from '../support/zip.ts';
import type { Spots } from './carriers.ts';
import { quoted } from './texts.ts';

const head = ['编号', '要求', '是否完成', '数量或份额', '日期', '所属期', '说明', '不适用原因', '佐证材料'];
const usual = ['1.1', '', '', '1', '2024-05-01', '', '第二次', '', ''];

/** A file of answers in each form that `check --answers` reads; each key or cell of it can be hostile. */
export function answerFiles(spots: Spots): Readonly<Record<string, string | Uint8Array>> {
  const rows = (form: string) => [
    head,
    usual.map((value, index) =>
      head[index] === '说明'
        ? spots.free('answers', `${form}, 说明`, value)
        : spots.strict('answers', `${form}, ${head[index]}`, value),
    ),
    ['1.6', spots.strict('answers', `${form}, a head`, '')],
  ];
  return {
    'answers.yaml': answers('yaml', spots),
    'answers.json': answers('json', spots),
    'answers.csv': rows('csv')
      .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`)
      .join(''),
    'answers.xlsx': workbook(rows('xlsx')),
  };
}

function answers(form: string, spots: Spots): string {
  const strict = (key: string, value: string) => spots.strict('answers', `${form}, ${key}`, value);
  const answer = {
    id: strict('id', '1.1'),
    add: strict('add', '1'),
    on: strict('on', '2024-05-01'),
    note: spots.free('answers', `${form}, note`, '第二次'),
  };
  const more = (key: string) => {
    const text = spots.line('answers', `${form}, ${key}`, (found) => found);
    return text === '' ? {} : { [key === 'a key' ? text : key]: text };
  };
  return `${quoted([{ ...answer, ...more('a key'), ...more('evidence'), ...more('period'), ...more('share') }])}\n${spots.line('answers', `${form}, raw characters`, (text) => text)}`;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`,
  };
  return zipOf(Object.entries(parts).map(([name, content]) => ({ name, content })));
}

/** As Excel writes what XML cannot hold. */
function cellText(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Excel escapes.
  return escaped.replace(/[\u0000-\u001f\ud800-\udfff]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}
