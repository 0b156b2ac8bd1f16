import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface WrittenRequirement {
  readonly id: string;
  readonly text: string;
  readonly quote: string;
  readonly target?: unknown;
  readonly due?: string;
  readonly for?: readonly string[];
}

interface WrittenItem {
  readonly id: string;
  readonly title: string;
  readonly context?: readonly string[];
  readonly requirements: readonly WrittenRequirement[];
}

interface WrittenPlan {
  readonly aim: string;
  readonly source: { readonly complete: boolean };
  readonly sections: readonly {
    readonly number: string;
    readonly title: string;
    readonly items: readonly WrittenItem[];
  }[];
}

const fileOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const planText = fileOf('plans/party-governance-2023.yaml');
const plan = parse(planText) as WrittenPlan;
const items = plan.sections.flatMap((section) => section.items);
const requirements = items.flatMap((item) => item.requirements);

const brokenEnd = '“学雷锋、讲';

/** The scrape damaged white space, quotation marks and punctuation's width: all else must be the same. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s“”]/g, '')
    .replace(/\.$/, '。');

const scraped = fileOf('test/fixtures/sources/work-points-2023.txt');

/** What stands before section 一, then the sections and items, each from its number to the next one's, as scraped. */
const pieces = scraped
  .slice(scraped.indexOf('区教育局 2023 年全面从严治党工作要点'), scraped.indexOf('标签:'))
  .split(/^(?=[一二三四五六七八九十]+、|\d+\.(?!\d))/m);

const sourceSections = pieces.filter((piece) => /^[一二三]/.test(piece));
const sourceItems = pieces.filter((piece) => /^\d/.test(piece)).map((piece) => piece.replace(/^\d+\./, ''));

const quotesOf = (item: WrittenItem): string[] => [...new Set(item.requirements.map(({ quote }) => quote))];

/** Context sentences and quotes, a clause that several duties share taken once. */
const partsOf = (item: WrittenItem): string[] => [...(item.context ?? []), ...quotesOf(item)];

/** Each item with what the source has after its title. */
const withSource = items.map((item, index) => {
  const source = plain(sourceItems[index] ?? '');
  const title = `${item.title}。`;
  return { id: item.id, item, opening: source.slice(0, title.length), body: source.slice(title.length) };
});

interface Placed {
  readonly part: string;
  readonly from: number;
  readonly to: number;
}

/** The parts as they follow each other in the source; throws where one is missing from it or fits in two places. */
function inDocumentOrder(parts: readonly string[], body: string): Placed[] {
  const placed = parts.map((part) => {
    const from = body.indexOf(plain(part));
    if (from < 0 || body.includes(plain(part), from + 1)) throw new Error(`not exactly once in the source: ${part}`);
    return { part, from, to: from + plain(part).length };
  });
  return placed.sort((a, b) => a.from - b.from);
}

/** What the source has before the first part, between the parts, and after the last; throws where two overlap. */
function seamsOf(parts: readonly string[], body: string): string[] {
  const placed = inDocumentOrder(parts, body);
  const ends = [0, ...placed.map(({ to }) => to)];
  const starts = [...placed.map(({ from }) => from), body.length];
  return ends.map((end, index) => {
    const start = starts[index] ?? end;
    if (start < end) throw new Error(`said twice: ${body.slice(start, end)}`);
    return body.slice(end, start);
  });
}

describe('the 2023 plan says what its source says', () => {
  it('the sections and the aim, word for word', () => {
    expect(plan.sections.map(({ number, title }) => plain(`${number}、${title}`))).toEqual(sourceSections.map(plain));
    expect(plain(plan.aim)).toBe(plain(pieces[0] ?? '').replace(/^区教育局2023年全面从严治党工作要点/, ''));
  });

  it('as many items as the source, under their sections', () => {
    expect(plan.sections.map((section) => section.items.map(({ id }) => id))).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
    expect(sourceItems).toHaveLength(6);
  });

  it.each(withSource)('item $id opens with its title', ({ item, opening }) => {
    expect(opening).toBe(`${item.title}。`);
  });

  it.each(withSource)(
    'item $id: context and quotes cover every character once, but for the mark that ends each',
    ({ id, item, body }) => {
      const [before, ...marks] = seamsOf(partsOf(item), body);
      const broken = id === '6';
      expect(before).toBe('');
      expect(marks.splice(broken ? -2 : -1)).toEqual(broken ? ['、', ''] : ['。']);
      expect(marks.filter((mark) => mark !== ',' && mark !== '。')).toEqual([]);
    },
  );

  it.each(withSource)('item $id: context and requirements each keep the order of the source', ({ item, body }) => {
    for (const parts of [item.context ?? [], quotesOf(item)]) {
      expect(inDocumentOrder(parts, body).map(({ part }) => part)).toEqual(parts);
    }
  });

  it('only neighbours share a quote, and no duty is without one', () => {
    for (const item of items) {
      const runs = item.requirements.filter(({ quote }, index) => quote !== item.requirements[index - 1]?.quote);
      expect(runs.map(({ quote }) => quote)).toEqual(quotesOf(item));
    }
    expect(requirements.filter(({ quote }) => !quote)).toEqual([]);
  });

  it('the page breaks off in item 6: said, kept as context, and nothing made up to fill the gap', () => {
    expect(plan.source.complete).toBe(false);
    expect(items.at(-1)?.context).toContain(brokenEnd);
    expect(sourceItems.at(-1)?.trim().endsWith('学雷锋、讲')).toBe(true);
  });
});

describe('the scraped text is repaired', () => {
  const texts = [plan.aim, ...[...plan.sections, ...items].map(({ title }) => title), ...items.flatMap(partsOf)];

  it('every quotation opens and closes, but for the one the page breaks off in', () => {
    const unbalanced = texts.filter((text) => /[“”]/.test(text.replace(/“[^“”]+”/g, '')));
    expect(unbalanced).toEqual([brokenEnd]);
  });

  it('no quotation mark is lost or added', () => {
    const marks = (text: string) => [...text].filter((sign) => sign === '“' || sign === '”').sort();
    expect(items.map((item) => marks(partsOf(item).join('')))).toEqual(sourceItems.map(marks));
    expect(marks(plan.aim)).toEqual(marks(pieces[0] ?? ''));
  });

  it('the quotation marks stand where the sense has them', () => {
    const quoted = (item: WrittenItem) => partsOf(item).flatMap((part) => part.match(/“[^“”]+”/g) ?? []);
    expect(plan.aim.match(/“[^“”]+”/g)).toEqual(['“两个确立”', '“两个维护”']);
    expect(items.map((item) => quoted(item).join(''))).toEqual([
      '“两个确立”“四个意识”“四个自信”“两个维护”“双进入双培养”“双向进入、交叉任职”“双培养”',
      '“三会一课”“政治生日”“光荣在党50年”',
      '“十佳党建品牌”',
      '“六学六增六提升”“周一夜学”“周二夜学”“学习强国”',
      '“金课”',
      '“新时代好少年”“我们的节日”“学习二十大，争做好队员”“新时代好少年”',
    ]);
  });

  it('Chinese text has full-width punctuation, and no space in it', () => {
    const written = [...texts, ...requirements.map(({ text }) => text)];
    expect(written.filter((text) => /[\s,.:;()"'!?]/.test(text))).toEqual([]);
  });
});

describe('the 2023 plan asks for what its source asks, and no more', () => {
  it('38 requirements, numbered within their items', () => {
    const numbered = (item: string, count: number) => Array.from({ length: count }, (_, n) => `${item}.${n + 1}`);
    expect(items.map((item) => item.requirements.map(({ id }) => id))).toEqual([
      numbered('1', 5),
      numbered('2', 7),
      numbered('3', 6),
      numbered('4', 6),
      numbered('5', 7),
      numbered('6', 7),
    ]);
  });

  it('every id is a quoted string', () => {
    expect(planText.match(/^ *- id: .*$/gm)?.filter((line) => !/- id: "\d(\.\d)?"( #.*)?$/.test(line))).toEqual([]);
  });

  it('a target and a due only where the source states them', () => {
    const measured = requirements.filter(({ target, due }) => target !== undefined || due !== undefined);
    expect(measured.map(({ id, target, due }) => ({ id, target, due }))).toEqual([
      { id: '1.1', target: { 'at-least': 2, unit: '次' }, due: undefined },
      { id: '1.2', target: { 'at-least': '100%', of: '中小学校', across: 'units' }, due: '2023-12-31' },
      { id: '3.3', target: { 'at-least': 10, unit: '所', across: 'units' }, due: '2023-12-31' },
    ]);
  });

  it('no office, evidence, rule or break that the source does not name', () => {
    expect(planText.match(/^ *(lead|with|evidence|basis|breaks|tags|x-\S+):/gm)).toBeNull();
  });

  it('the bureau has its documents, selections and shows to itself, the schools their lessons and Monday evening', () => {
    const only = (kind: string) => requirements.filter((one) => one.for?.join() === kind).map(({ id }) => id);
    expect(only('bureau')).toEqual(['3.4', '3.5', '3.6', '4.5', '5.1', '5.3']);
    expect(only('school')).toEqual(['4.4', '5.4', '5.5']);
    expect(requirements.filter((one) => one.for !== undefined)).toHaveLength(9);
  });

  it('no two duties read the same', () => {
    expect(new Set(requirements.map(({ text }) => text)).size).toBe(requirements.length);
  });
});
