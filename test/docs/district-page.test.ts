import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, wordsOf } from '../support/pages.ts';
import { runPlan, temporaryHome } from '../support/program.ts';

const docs = resolve(import.meta.dirname, '../../docs');
/** The page says that these end with 1: a packet arrived cut off, a school is not on the list by its name. */
const found = /^\$ plan (?:inbox .* -o |rollup .* --by unit$)/;
const units = ['区教育局', '实验小学', '第二小学', '第三小学', '东关中学', '西街小学', '育才学校'];

describe.each([
  ['district.md', /^# at (.+)$/, ['in', 'back', 'letters', 'scores'], 'district', 'answers.txt'],
  ['district.zh-CN.md', /^# 在(.+)$/, ['收到', '退回', '通知', '考核'], '全区汇总', '回复.txt'],
] as const)('%s', (name, place, folders, table, answersFile) => {
  const page = readFileSync(join(docs, name), 'utf8');

  it('takes six schools from the first ledger to the signed table by the calls that it shows', async () => {
    const district = temporaryHome();
    for (const folder of [...folders, ...units]) mkdirSync(join(district, folder));
    const [list = '', assessment = ''] = blocksOf(page).flatMap(({ language, text }) =>
      language === 'yaml' ? [text] : [],
    );
    for (const unit of units) writeFileSync(join(district, unit, 'units.yaml'), list);
    writeFileSync(join(district, folders[3], 'assessment.yaml'), assessment);
    for (const file of ['会议记录.docx', '三会一课.docx']) writeFileSync(join(district, '实验小学', file), file);
    const lines = blocksOf(page).flatMap(({ language, text }) => (language === 'console' ? text.split('\n') : []));
    const outputs: string[] = [];
    let [unit, count] = ['', 0];
    for (const line of lines) {
      unit = place.exec(line)?.[1] ?? unit;
      // What is typed at a shell between the calls: a packet that is cut off, a list that is changed.
      if (/^\$ (?:head|cp|sed) /.test(line)) execFileSync('sh', ['-c', line.slice(2)], { cwd: join(district, unit) });
      if (!line.startsWith('$ plan ')) continue;
      const now = new Date(Date.UTC(2026, 10, 24, 2, count)).toISOString().replace('Z', '+00:00');
      const { code, out, err } = await runPlan(join(district, unit), wordsOf(line.slice('$ plan '.length)), { now });
      const finds = found.test(line) ? 1 : 0;
      expect({ line, code, err: code === finds ? '' : err }).toEqual({ line, code: finds, err: '' });
      outputs.push(out);
      count += 1;
    }
    expect(count).toBeGreaterThanOrEqual(60);
    const [missing = ''] = outputs.filter((out) => out.includes('育才学校'));
    expect(missing).toContain('| 育才学校 | 没有收到 |');
    expect(missing).toContain('| 西街小学 | 已收到，未签字 |');
    expect(missing).toContain('| 第三小学 | Y1 | 吴校长 |');
    expect(outputs.some((out) => out.includes('被退回（赵科员）：请补三会一课的会议记录'))).toBe(true);
    const written = readFileSync(join(district, '区教育局', `${table}.md`), 'utf8');
    expect(written).toContain('共 7 个单位：已报送 5 个，零上报 2 个，已收到未签字 0 个，没有收到 0 个。');
    expect(written).toMatch(
      /\| 3\.3 \| 新增党建工作品牌示范校 \| 全区不少于 10 所 \| 已 3 所，尚差 7 所 \| 逾期 \| 2\/7 \|/,
    );
    const told = (part: string) => outputs.some((out) => out.includes(part));
    expect([
      told('已签收 32 条。'),
      told('已写好 2 个单位的审核结果'),
      told('| 西街小学 | 已收到，未签字 |'),
      told('请在 units.yaml 里它那一条写上 id: unit-'),
      told('| 实验小学 | 已收到，未签字 | 0% |'),
    ]).toEqual([true, true, true, true, false]);
    const answers = readFileSync(join(district, '区教育局', answersFile), 'utf8');
    expect(answers).toMatch(/育才学校：请重交，因为/);
    expect(written).toMatch(/合并校验码：[0-9a-f]{32}/);
    for (const ending of ['xlsx', 'html'])
      expect(existsSync(join(district, '区教育局', `${table}.${ending}`))).toBe(true);
  });

  it('names every place at which a line is typed', () => {
    const comments = blocksOf(page).flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('#')));
    const places = comments.map((line) => place.exec(line)?.[1] ?? line);
    expect(new Set(places)).toEqual(new Set(units));
  });
});
