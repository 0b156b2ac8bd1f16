import { describe, expect, it } from 'vitest';
import type { Page, PlacedText, Rule } from '../../../../src/core/draft/pages/page.ts';
import { textOfPages } from '../../../../src/core/draft/pages/text-of-pages.ts';

/** Characters of 10 points from a place on. */
const text = (words: string, x: number, y: number): PlacedText => ({
  text: words,
  x,
  y,
  width: words.length * 10,
  size: 10,
});
const page = (texts: readonly PlacedText[], rules: readonly Rule[] = []): Page => ({
  width: 600,
  height: 800,
  texts,
  rules,
});
const linesOf = (...pages: Page[]) =>
  textOfPages(pages)
    .text.trimEnd()
    .split('\n')
    .map((line) => line.trim());

const full = '保'.repeat(40);
const grid = (xs: readonly number[], ys: readonly number[]): Rule[] => [
  ...xs.map((x) => ({ x1: x, y1: Math.min(...ys), x2: x, y2: Math.max(...ys) })),
  ...ys.map((y) => ({ x1: Math.min(...xs), y1: y, x2: Math.max(...xs), y2: y })),
];

describe('the text of pages', () => {
  it('joins lines that are full, over the page too, and begins a paragraph where one is set in', () => {
    const first = page([text(full.slice(2), 120, 100), text(full, 100, 120)]);
    const second = page([text('完成上报。', 100, 100), text('二、要求', 120, 120)]);
    expect(linesOf(first, second)).toEqual([`${full.slice(2)}${full}完成上报。`, '二、要求']);
  });

  it('joins words of Latin letters with a space', () => {
    const words = 'The council will open a new hall in Mill';
    expect(linesOf(page([text(words, 100, 100), text('Lane by June.', 100, 120)]))).toEqual([`${words} Lane by June.`]);
  });

  it('begins a paragraph at a number behind a full line that ends its sentence', () => {
    const lines = page([text(`${full.slice(1)}。`, 100, 100), text('2.加强学习', 100, 120)]);
    expect(linesOf(lines)).toEqual([`${full.slice(1)}。`, '2.加强学习']);
  });

  it('takes a line for full where the number or the closing bracket that the next one begins with had no room on it', () => {
    const short = full.slice(3);
    const lines = page([text(full, 100, 100), text(short, 100, 120), text('98.5%以上。', 100, 140)]);
    expect(linesOf(lines)).toEqual([`${full}${short}98.5%以上。`]);
    const open = page([text(full, 100, 100), text(full.slice(3), 100, 120), text('局）', 100, 140)]);
    expect(linesOf(open)).toEqual([`${full}${full.slice(3)}局）`]);
  });

  it('reads signs of another font in the gaps that the run around them leaves', () => {
    const run = { text: '（一）防止 形式化 倾向，落实 双清 行动。', x: 100, y: 100, width: 18 * 10 + 4 * 5, size: 10 };
    const marks = [150, 185, 240, 265].map((x, at) => ({ text: '“”'.charAt(at % 2), x, y: 100, width: 5, size: 10 }));
    expect(linesOf(page([...marks, run]))).toEqual(['（一）防止“形式化”倾向，落实“双清”行动。']);
    expect(linesOf(page([{ ...run, text: '防止 形式化' }]))).toEqual(['防止 形式化']);
  });

  it('begins a paragraph at a number below a title, though no line of the page is longer', () => {
    const lines = page([text('云河公司2026年工作计划', 160, 100), text('一、规范用电', 100, 120)]);
    expect(linesOf(lines)).toEqual(['云河公司2026年工作计划', '一、规范用电']);
  });

  it('tells characters as a PDF names them before it looks at what a line begins with', () => {
    const lines = page([text(`${full.slice(1)}。`, 100, 100), text('⼆、⼯作重点', 100, 120)]);
    expect(linesOf(lines)).toEqual([`${full.slice(1)}。`, '二、工作重点']);
  });

  it('keeps the space that somebody typed between words, and none between characters set apart', () => {
    const apart = [text('通', 100, 100), text('知', 120, 100)];
    const typed = [text('第一专题', 100, 120), text('学章程', 150, 120)];
    expect(linesOf(page([...apart, ...typed]))).toEqual(['通知', '第一专题\u3000学章程']);
  });

  it('goes on with the columns of the page before where the right one is short', () => {
    const column = (x: number, sign: string, lines: number) =>
      Array.from({ length: lines }, (_, at) => text(sign.repeat(20), x, 100 + at * 20));
    const read = linesOf(
      page([...column(100, '左', 9), ...column(340, '右', 9)]),
      page([...column(100, '后', 9), ...column(340, '末', 2)]),
    );
    expect(read.map((line) => line.replace(/(.)\1+/gu, '$1')).join('')).toBe('左右后末');
  });

  it('leaves out what a browser or an office prints in the margin of a page that is alone', () => {
    const small = (words: string, y: number): PlacedText => ({
      ...text(words, 100, y),
      width: words.length * 5,
      size: 6,
    });
    const words = ['甲校计划', '一、要求', '二、认真抓好全年的各项安排'];
    const body = words.map((each, at) => text(each, 100, 80 + at * 20));
    const printed = page([
      { ...text('2026/3/1 09:30', 100, 20) },
      ...body,
      text('https://example.org/plan.html', 100, 790),
      text('1/1', 500, 790),
    ]);
    expect(linesOf(printed)).toEqual(words);
    expect(linesOf(page([small('内部资料', 40), ...body]))).toEqual(words);
    expect(linesOf(page([small('内部资料', 70), ...body]))).toHaveLength(4);
  });

  it('puts pieces of a line in their order, with a wide gap where there is one', () => {
    expect(
      linesOf(
        page([text('10', 160, 100), text('月底前', 180, 100), text('完成自查', 120, 100), text('张某', 300, 101)]),
      ),
    ).toEqual(['完成自查10月底前  张某']);
  });

  it('reads prose in two columns one after the other, between lines across both, and no table of short cells so', () => {
    const column = (x: number, sign: string, from: number, lines: number) =>
      Array.from({ length: lines }, (_, at) => text(sign.repeat(20), x, from + at * 20));
    const title = text('题'.repeat(30), 200, 60);
    const columns = [...column(100, '左', 100, 9), ...column(340, '右', 100, 9)];
    const across = text('横'.repeat(40), 100, 300);
    const read = linesOf(page([title, ...columns, across, text('完。', 100, 320)]));
    expect(read.map((line) => line.replace(/(.)\1+/gu, '$1'))).toEqual(['题左右横完。']);
    const cells = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((row) => [
      text('修订章程', 100, 100 + row * 20),
      text('办公室', 340, 100 + row * 20),
    ]);
    expect(linesOf(page(cells))[0]).toMatch(/^修订章程 {2}办公室/);
  });

  it('goes on with a table without lines on the next page, and not with a signature under one of its columns', () => {
    const row = (y: number, ...cells: readonly [string, string, string]) =>
      cells.map((cell, at) => text(cell, 100 + at * 150, y));
    const head = row(100, '工作任务', '责任单位', '完成时限');
    const first = page([...head, ...row(120, '修订章程', '办公室', '3月'), ...row(140, '检查食堂', '总务处', '4月')]);
    const rest = [...row(100, '组织演练', '安全办', '5月'), ...row(120, '家访', '德育处', '6月')];
    const signed = [text('东湖小学', 400, 160), text('2025年3月', 400, 180)];
    expect(linesOf(first, page(rest)).filter((line) => line.startsWith('|'))).toHaveLength(6);
    expect(linesOf(first, page(signed)).filter((line) => line.startsWith('|'))).toHaveLength(4);
  });

  it('leaves out what most pages have at one place, and numbers at the foot, but not what a text says again', () => {
    const of = (number: number) =>
      page([text('东湖区文件', 300, 40), text('每月检查。', 100, 100 + number * 30), text(`${number}`, 300, 780)]);
    const { text: all, heads } = textOfPages([of(1), of(2), of(3)]);
    expect(heads).toEqual(['东湖区文件']);
    expect(all.match(/每月检查/g)).toHaveLength(3);
    expect(all).not.toMatch(/[0-9]/);
  });

  it('has drawn tables as Markdown, one over two pages as one, its heads said once and a broken row whole', () => {
    const [xs, ys] = [
      [100, 130, 300, 400],
      [100, 120, 140],
    ];
    const heads = [text('序号', 105, 115), text('工作任务', 135, 115), text('责任科室', 305, 115)];
    const first = page(
      [...heads, text('1', 105, 135), text('每月组织', 135, 135), text('安全科', 305, 135)],
      grid(xs, ys),
    );
    const second = page(
      [
        ...heads,
        text('一次检查。', 135, 135),
        text('2', 105, 155),
        text('修订预案', 135, 155),
        text('办公室', 305, 155),
      ],
      grid(xs, [...ys, 160]),
    );
    expect(linesOf(first, second)).toEqual([
      '',
      '| 序号 | 工作任务 | 责任科室 |',
      '| --- | --- | --- |',
      '| 1 | 每月组织一次检查。 | 安全科 |',
      '| 2 | 修订预案 | 办公室 |',
    ]);
  });

  it('has tables without lines by the columns under their heads', () => {
    const rows = page([
      ...[text('工作任务', 100, 100), text('责任科室', 300, 100), text('完成时限', 400, 100)],
      ...[text('每月组织检查', 100, 120), text('安全科', 300, 120), text('全年', 400, 120)],
      ...[text('修订应急预案', 100, 140), text('办公室', 300, 140), text('6月底前', 400, 140)],
      text('各科室要按时完成上述任务并于每季度末报送进展情况的书面材料', 100, 180),
    ]);
    expect(linesOf(rows).slice(1, 5)).toEqual([
      '| 工作任务 | 责任科室 | 完成时限 |',
      '| --- | --- | --- |',
      '| 每月组织检查 | 安全科 | 全年 |',
      '| 修订应急预案 | 办公室 | 6月底前 |',
    ]);
  });

  it('takes a frame around a text, or a drawing of thousands of lines, for no table', () => {
    const framed = page([text('各校要认真落实。', 110, 110)], grid([100, 400], [100, 120]));
    expect(linesOf(framed)).toEqual(['各校要认真落实。']);
    const many = Array.from({ length: 4000 }, (_, at) => ({ x1: at, y1: 0, x2: at, y2: 800 }));
    expect(
      linesOf(
        page(
          [text('各校要认真落实。', 110, 110)],
          [...many, ...many.map(({ x1 }) => ({ x1: 0, y1: x1, x2: 4000, y2: x1 }))],
        ),
      ),
    ).toEqual(['各校要认真落实。']);
  });

  it('has a row whole that the page broke amid several of its cells', () => {
    const xs = [100, 130, 220, 310, 360, 400];
    const heads = [
      text('序号', 105, 115),
      text('任务', 135, 115),
      text('措施', 225, 115),
      text('科室', 315, 115),
      text('时限', 365, 115),
    ];
    const first = page(
      [
        ...heads,
        text('1', 105, 135),
        text('推进信', 135, 135),
        text('组织活动', 225, 135),
        text('综合', 315, 135),
        text('全年', 365, 135),
      ],
      grid(xs, [100, 120, 140]),
    );
    const second = page(
      [...heads, text('息化', 135, 135), text('不少于5次', 225, 135), text('科', 315, 135)],
      grid(xs, [100, 120, 140]),
    );
    expect(linesOf(first, second)[3]).toBe('| 1 | 推进信息化 | 组织活动不少于5次 | 综合科 | 全年 |');
  });
});
