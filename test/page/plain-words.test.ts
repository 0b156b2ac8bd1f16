import { describe, expect, it } from 'vitest';
import { type Answered, hiddenIn, openPage } from '../support/open-page.ts';
import { schoolFolder } from '../support/program.ts';

/** What a clerk knows by these names. */
const known =
  /^(?:English|Word|Excel|PDF|WPS|OCR|CSV|JSON|Markdown|zip|docx|doc|wps|xlsx|txt|md|html|pdf|yaml|http|https|Ctrl|Tab|y|n|x|b|d|e|j|MB|KB|B)$/;

/** What a report that was signed is compared by. */
const checkSum = /^[0-9a-f]{31,32}$/;

/** All that a page shows, and offers in its fields. */
function wordsOf({ text }: Answered): readonly string[] {
  const shown = text.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ').replace(/<[^>]*>/g, ' ');
  const named = [...text.matchAll(/ (?:title|aria-label|placeholder)="([^"]*)"/g)].map(([, value = '']) => value);
  const all = [shown, ...named].join(' ').replaceAll(/plans\/要点\.yaml|work-points-2026/g, ' ');
  return [...new Set(all.match(/[A-Za-z][A-Za-z0-9_-]*/g) ?? [])].filter(
    (word) => !known.test(word) && !checkSum.test(word),
  );
}

const document = `实验小学2026年工作要点

一、教学
1.加强常规管理。近年来，教学质量稳步提升。每学期开展家长会2次。6月底前完成教室维修和操场改造。不得体罚学生。
2.每月开展安全检查1次。教师培训参与率达到95%以上。
`;

const pages = ['/', '/duties', '/evidence', '/evidence/sort', '/report', '/hand-in', '/undo', '/year', '/settings'];

describe('the words of the pages in Chinese', () => {
  it.each(pages)('names nothing by a key, an id or a file of the program: %s', async (path) => {
    const page = await openPage(await schoolFolder());
    expect(wordsOf(await page.ask(path))).toEqual([]);
  });

  it('nor on the pages of duties, before and after an answer', async () => {
    const page = await openPage(await schoolFolder());
    const ids = [...(await page.ask('/duties')).text.matchAll(/href="(\/duty\/[^"]*)"/g)].map(([, path = '']) => path);
    for (const path of new Set(ids)) {
      expect(wordsOf(await page.ask(path)), path).toEqual([]);
      const steps = [...(await page.ask(path)).text.matchAll(/href="(\?step=[^"]*|\/duty\/[^"]*step=[^"]*)"/g)];
      for (const [, step = ''] of steps) {
        const to = step.startsWith('?') ? `${path}${step}` : step.replaceAll('&amp;', '&');
        expect(wordsOf(await page.ask(to)), to).toEqual([]);
      }
    }
  });

  it('nor where a period is reported, and taken back', async () => {
    const page = await openPage(await schoolFolder());
    const period = /<option value="([^"]*)"/.exec((await page.ask('/hand-in')).text)?.[1] ?? '';
    const sent = await page.send('/hand-in', { period, signed: '张书记' });
    expect(sent.status).toBe(303);
    expect(wordsOf(await page.ask(sent.headers.location ?? ''))).toEqual([]);
    expect(wordsOf(await page.ask('/undo'))).toEqual([]);
  });

  it('nor on that of a draft, of a change to it, and of what it refuses', async () => {
    const page = await openPage(await schoolFolder());
    const sent = await page.send('/year/import', { year: '2026' }, { '要点.txt': document });
    expect(wordsOf(await page.ask(sent.headers.location ?? ''))).toEqual([]);
    expect(wordsOf(await page.ask('/draft?edit=1.1'))).toEqual([]);
    const targets = ['每学期2次', '每月2次', '很多很多', '不得发生', '95%', '至多3次', '每天1次'];
    for (const target of targets) {
      const seen = hiddenIn(await page.ask('/draft'), 'seen');
      const fields = { 'target 1.2': target, 'due 1.2': '2026-6-1' };
      const done = await page.send('/draft', { seen, way: 'edit 1.2', ...fields });
      const said = done.status === 303 ? await page.ask((done.headers.location ?? '').replace(/#.*/, '')) : done;
      expect(wordsOf(said), target).toEqual([]);
    }
  });
});
