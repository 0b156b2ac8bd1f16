import { matchesIn } from '../../../matches-in.ts';
import { endsLikeTitle } from '../../outline/document-title.ts';
import type { Line } from '../../outline/line.ts';

/** What offices' sites call the entries of the record that they show above a text; these words tell it wherever they stand on a line. */
const sure =
  '索引号|信息索引|发布机构|发文机关|制发机关|发文字号|文号|组配分类|主题分类|体裁分类|信息分类|公开方式|公开日期|公开范围|公开属性|公开时限|生成日期|成文日期|发文日期|发布日期|生效日期|生效时间|废止日期|有效性';
/** And these behind a gap, as other words are called so, too. */
const unsure = '信息名称|文件名称|名称|标题|主题词|关键词|发布时间|内容概述|服务对象|责任部门';

/** 名 称: a label is set as wide as the others. */
const spread = (labels: string) => labels.replace(/[\u3400-\u9fff](?=[\u3400-\u9fff])/gu, '$&[ \\u3000]{0,4}');
const label = new RegExp(`(?:${spread(sure)}|(?<![^ \\u3000])(?:${spread(unsure)})(?=[ \\u3000:：]|$)) ?[:：]?`, 'gu');
const isSure = new RegExp(`^(?:${sure})$`, 'u');

const longestHead = 40;
const longestLine = 400;
const fewestCells = 3;

interface Field {
  readonly label: string;
  readonly value: string;
}

/** What a page says of a text above it: the lines of this record, and its entries as `label：value`. */
export interface PageRecord {
  readonly places: ReadonlySet<number>;
  readonly entries: readonly string[];
}

/** Lines of labels, each with its value behind it, or cells of a table on lines of their own. */
export function recordOf(lines: readonly Line[]): PageRecord {
  const head = lines.slice(0, longestHead).map(({ text }) => fieldsIn(text));
  const areCells = head.filter((fields) => isCell(fields)).length >= fewestCells;
  const listed = listedFrom(lines);
  const places = new Set<number>(listed.keys());
  const entries: string[] = [...listed.values()].filter((each) => each !== '');
  head.forEach((fields, at) => {
    if (listed.has(at)) return;
    const isRow = fields.length >= 2 && fields.some(hasValue) && fields.some((each) => isSure.test(each.label));
    if (!isRow && !(areCells && isCell(fields))) return;
    places.add(at);
    for (const each of fields.filter(hasValue)) entries.push(`${each.label}：${each.value}`);
    const below = isRow || head[at + 1]?.length !== 0 ? '' : (lines[at + 1]?.text ?? '');
    const [{ label: name } = { label: '' }] = fields;
    if (below === '' || (endsLikeTitle(below) && !/[名标][称题]$/u.test(name))) return;
    places.add(at + 1);
    entries.push(`${name}：${below}`);
  });
  return { places, entries };
}

/** - **发布机构**：某局, as a list of Markdown. */
const listMark = /^[-*+] {1,4}|\*\*/gu;
const listedField = /^[\u3400-\u9fff]{2,6} ?[:：]/u;
const fewestListed = 3;

const longestHeading = 8;

/** A list of such entries and nothing else, at least two of them known, with the heading right above it (基本信息). */
function listedFrom(lines: readonly Line[]): ReadonlyMap<number, string> {
  const texts = lines.slice(0, longestHead).map(({ text }) => text.replace(listMark, ''));
  const isField = (text: string | undefined) => text !== undefined && listedField.test(text);
  const from = texts.findIndex(
    (_text, at) => texts.slice(at, at + fewestListed).filter(isField).length === fewestListed,
  );
  const more = texts.slice(Math.max(from, 0)).findIndex((text) => !isField(text));
  const own = from < 0 || more < 0 ? [] : texts.slice(from, from + more);
  if (own.filter((text) => fieldsIn(text).length > 0).length < 2) return new Map();
  const above = texts[from - 1]?.replace(/^#+ */u, '') ?? '';
  const isHeading = above !== '' && above.length <= longestHeading && !endsLikeTitle(above);
  return new Map([
    ...(isHeading ? [[from - 1, ''] as const] : []),
    ...own.map((text, at) => [from + at, text] as const),
  ]);
}

/** The labels of a line that begins with one; none, where it begins otherwise. */
function fieldsIn(text: string): Field[] {
  const found = text.length > longestLine ? [] : matchesIn(text, label);
  if (found[0]?.index !== 0) return [];
  return found.map(({ 0: written, index }, at) => ({
    label: written.replace(/[ \u3000:：]/gu, ''),
    value: text.slice(index + written.length, found[at + 1]?.index).trim(),
  }));
}

function hasValue({ value }: Field): boolean {
  return value !== '';
}

/** A label alone. */
function isCell(fields: readonly Field[]): boolean {
  return fields.length === 1 && !fields.some(hasValue);
}
