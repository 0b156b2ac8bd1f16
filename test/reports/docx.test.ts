import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/reports/index.ts';
import { xmlText } from '../../src/reports/office/xml-text.ts';
import type { Report } from '../../src/reports/report.ts';
import type { Language } from '../../src/words/language.ts';
import { partsOf, wordParagraphs, wordTables } from '../support/office.ts';
import { count, requirement } from '../support/plans.ts';
import { add, done, note } from '../support/records.ts';
import { digest, file, reportIn, schoolYear } from '../support/reports.ts';

async function docxOf(report: Report, lang: Language = 'zh'): Promise<Uint8Array> {
  const content = await renderReport(report, 'docx', { lang });
  return typeof content === 'string' ? expect.fail('a Word file is no text') : content;
}

async function partOf(name: string, report = reportIn(schoolYear), lang: Language = 'zh'): Promise<string> {
  return partsOf(await docxOf(report, lang)).get(name) ?? expect.fail(`there is no ${name}`);
}

describe('the Word report', () => {
  it('has A4 pages with the margins of GB/T 9704: 37, 28, 26 and 35 mm; the summary lies across', async () => {
    const document = await partOf('word/document.xml');
    const sizes = [...document.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size);
    const portrait = '<w:pgSz w:w="11906" w:h="16838"/>';
    expect(sizes).toEqual([portrait, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>', portrait]);
    const margins = 'w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"';
    expect(document.split(margins)).toHaveLength(3);
  });

  it('has 22 lines of 28 characters: a grid, fixed line spacing, and characters a little closer', async () => {
    const [document, styles] = [await partOf('word/document.xml'), await partOf('word/styles.xml')];
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579" w:charSpace="-1024"/>');
    const normal = /<w:style [^>]*w:styleId="Normal">.*?<\/w:style>/.exec(styles)?.[0] ?? '';
    expect(normal).toContain('<w:spacing w:line="579" w:lineRule="exact"/>');
    expect(normal).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>');
    const area = { width: 11906 - 1474 - 1587, height: 16838 - 2098 - 1984 };
    expect(Math.floor(area.height / 579)).toBe(22);
    expect(Math.floor(area.width / (16 * 20 - 5))).toBe(28);
  });

  it.each([
    ['Title', '方正小标宋简体', '<w:sz w:val="44"/>', '<w:jc w:val="center"/>'],
    ['Heading1', '黑体', '', '<w:outlineLvl w:val="0"/>'],
    ['Heading2', '楷体_GB2312', '', '<w:outlineLvl w:val="1"/>'],
    ['Heading3', '仿宋_GB2312', '', '<w:outlineLvl w:val="2"/>'],
    ['Body', '仿宋_GB2312', '', '<w:ind w:firstLineChars="200" w:firstLine="640"/>'],
    ['Signed', '仿宋_GB2312', '', '<w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>'],
    ['PageOdd', '宋体', '<w:sz w:val="28"/>', '<w:jc w:val="right"/>'],
    ['PageEven', '宋体', '<w:sz w:val="28"/>', '<w:jc w:val="left"/>'],
  ])('sets %s in %s, and digits in Times New Roman', async (id, font, size, form) => {
    const styles = await partOf('word/styles.xml');
    const style = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0] ?? '';
    const western = 'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"';
    expect(style).toContain(`<w:rFonts ${western} w:eastAsia="${font}"/>`);
    expect(style).toContain(size);
    expect(style).toContain(form);
  });

  it('has real headings in the order of a self-check, then the annexes and the page to sign', async () => {
    const paragraphs = wordParagraphs(await partOf('word/document.xml'));
    const headings = paragraphs.filter(({ style }) => /^(?:Title|Heading[12]|Annex(?:Label|Title))$/.test(style));
    expect(headings.map(({ style, text }) => `${style} ${text}`)).toEqual([
      'Title 实验小学关于《区教育局2023年全面从严治党工作要点》落实情况的自查报告',
      'Heading1 一、工作完成情况',
      'Heading2 突出政治引领，切实提升全面从严治党工作实效',
      'Heading2 本单位参与的全区指标',
      'Heading1 二、存在问题及原因',
      'Heading1 三、下一步打算',
      'AnnexLabel 附件1',
      'AnnexTitle 完成情况汇总表',
      'AnnexLabel 附件2',
      'AnnexTitle 佐证材料目录',
      'AnnexLabel 附件3',
      'AnnexTitle 落实记录',
      'AnnexTitle 签字盖章页',
    ]);
    const texts = paragraphs.map(({ text }) => text);
    for (const words of [
      '单位（盖章）：实验小学',
      '填报人：王老师',
      '审核人：＿＿＿＿＿＿＿＿',
      '负责人（签字）：＿＿＿＿＿＿＿＿',
    ])
      expect(texts).toContain(words);
    expect(paragraphs.filter(({ style }) => style === 'Signed').map(({ text }) => text)).toEqual([
      '实验小学',
      '　　　　年　　月　　日',
    ]);
    expect(texts.at(-1)).toContain(digest);
  });

  it('has tables whose head is repeated and whose rows are kept whole', async () => {
    const document = await partOf('word/document.xml');
    const [counts = [], others = [], bySection = [], summary = [], evidence = [], records = []] = wordTables(document);
    expect(counts).toEqual([
      ['总数', '已完成', '推进中', '未启动', '逾期', '期末未完成（有进展）', '不适用'],
      ['7', '2', '0', '0', '3', '1', '1'],
    ]);
    expect(others[1]?.[0]).toBe('33%（2/6）');
    expect(bySection.map(([name, total]) => `${name} ${total}`)).toEqual([
      '章节 总数',
      '（一）突出政治引领，切实提升全面从严治党工作实效 5',
      '（二）坚持培根铸魂，着力提升思想建设水平 2',
    ]);
    expect(records.at(-1)).toEqual(['9.9', '3月1日', '已删去的任务：完成', '王老师', '4']);
    expect(summary[0]).toEqual([
      '序号',
      '编号',
      '任务',
      '工作要点（原文）',
      '完成情况',
      '佐证材料',
      '完成时间',
      '责任人',
      '备注',
    ]);
    expect(summary[1]).toEqual(['（一）突出政治引领，切实提升全面从严治党工作实效']);
    expect(summary[3]?.slice(0, 3)).toEqual(['2', '1.10', '推行中小学校党组织领导的校长负责制']);
    expect(evidence[1]).toEqual(['1', '3月 学习(1).pdf（又名学习记录.pdf）', '1.1、2.1', 'aaaaaaaaaaaa']);
    expect(document.match(/<w:cantSplit\/><w:tblHeader\/>/g)).toHaveLength(6);
    expect(document.match(/<w:tr>/g)).toHaveLength(document.match(/<w:cantSplit\/>/g)?.length ?? 0);
    expect(document).not.toMatch(/txbx|<w:pict|<mc:|<w:drawing/);
  });

  it('numbers its pages — 1 —, right on odd and left on even ones', async () => {
    const parts = partsOf(await docxOf(reportIn(schoolYear)));
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    for (const [name, style] of [
      ['footer1', 'PageOdd'],
      ['footer2', 'PageEven'],
    ] as const) {
      const footer = parts.get(`word/${name}.xml`) ?? '';
      expect(footer).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(footer).toMatch(/— <.*w:instr=" PAGE ".*> —</);
    }
  });

  it.each(['zh', 'en'] as const)('is the same bytes for the same facts: %s', async (lang) => {
    const [once, again] = [await docxOf(reportIn(schoolYear), lang), await docxOf(reportIn(schoolYear), lang)];
    expect(Buffer.compare(once, again)).toBe(0);
    expect(await partOf('docProps/core.xml', reportIn(schoolYear), lang)).toContain('2023-12-31T00:00:00Z');
  });

  it('is whole with no entries, no unit and nothing to do', async () => {
    const bare = wordParagraphs(
      await partOf('word/document.xml', reportIn({ requirements: [], unit: null, asOf: '2023-06-30' })),
    );
    expect(bare.map(({ text }) => text)).toContain('尚未附佐证材料。');
    expect(bare.filter(({ style }) => style === 'Signed')).toHaveLength(1);
  });

  it('says so behind the figures where the ledger is damaged', async () => {
    const damaged = reportIn(schoolYear, { faults: 2, incompleteBatches: 0 });
    const paragraphs = wordParagraphs(await partOf('word/document.xml', damaged));
    const body = paragraphs.filter(({ style }) => style === 'Body' || style === 'Heading1');
    expect(body[1]?.text).toMatch(/^台账不完整：有2处/);
    expect(body[2]?.text).toMatch(/^按照/);
  });

  it('takes hostile text as text', async () => {
    const nasty = '</w:t></w:r><w:p>&lt; "<script>\u0000\u001b[31m\u202e\ufffe\ud800=1+1 👨‍👩‍👧';
    const report = reportIn({
      title: nasty,
      requirements: [
        requirement({
          text: nasty,
          quote: nasty.repeat(100),
          target: { ...count('2'), unit: nasty },
          evidence: [nasty],
        }),
      ],
      entries: [
        add('1', '2023-03-01', { note: nasty.repeat(200), by: nasty, evidence: [file(nasty)] }),
        done('2023-03-01', { requirement: '8|8', said: nasty, evidence: [{ url: `https://a.example/?${nasty}` }] }),
        note('2023-03-02', { requirement: '8|8', said: nasty, note: nasty }),
      ],
      asOf: '2024-01-01',
    });
    const parts = partsOf(await docxOf(report));
    const all = [...parts.values()].join('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(all).not.toMatch(/<script|[\u0000-\u0008\u000b-\u001f\u202e\ufffe]|\p{Surrogate}/u);
    const texts = wordParagraphs(parts.get('word/document.xml') ?? '').map(({ text }) => text);
    expect(texts.some((text) => text.startsWith('</w:t></w:r><w:p>&lt; "<script>'))).toBe(true);
    expect(texts.join('')).toContain('👨‍👩‍👧');
  });
});

describe('text in XML', () => {
  it('escapes what ends it, and replaces what XML cannot hold', () => {
    expect(xmlText('a<b>&"\u0001\ud83c\ufffe\n党🏫')).toBe('a&lt;b&gt;&amp;&quot;\ufffd\ufffd\ufffd\n党🏫');
  });
});
