import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, wordsOf } from '../support/pages.ts';
import { runPlan, temporaryHome } from '../support/program.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const units = ['区教育局', '实验小学', '第二小学', '第三小学', '东关中学', '西街小学', '育才学校'];

describe.each([
  ['district.md', /^# at (.+)$/, ['in', 'back'], 'district'],
  ['district.zh-CN.md', /^# 在(.+)$/, ['收到', '退回'], '全区汇总'],
] as const)('%s', (name, place, folders, table) => {
  const page = readFileSync(join(docs, name), 'utf8');

  it('takes six schools from the first ledger to the signed table by the calls that it shows', async () => {
    const district = temporaryHome();
    for (const folder of [...folders, ...units]) mkdirSync(join(district, folder));
    const list = blocksOf(page).find(({ language }) => language === 'yaml')?.text ?? '';
    for (const unit of units) writeFileSync(join(district, unit, 'units.yaml'), list);
    for (const file of ['会议记录.docx', '三会一课.docx']) writeFileSync(join(district, '实验小学', file), file);
    const lines = blocksOf(page).flatMap(({ language, text }) => (language === 'console' ? text.split('\n') : []));
    const outputs: string[] = [];
    let [unit, count] = ['', 0];
    for (const line of lines) {
      unit = place.exec(line)?.[1] ?? unit;
      if (!line.startsWith('$ plan ')) continue;
      const now = `2026-11-24T10:${String(count).padStart(2, '0')}:00.000+08:00`;
      const { code, out, err } = await runPlan(join(district, unit), wordsOf(line.slice('$ plan '.length)), { now });
      expect({ line, code, err: code === 0 ? '' : err }).toEqual({ line, code: 0, err: '' });
      outputs.push(out);
      count += 1;
    }
    expect(count).toBeGreaterThanOrEqual(40);
    const [missing = ''] = outputs.filter((out) => out.includes('育才学校'));
    expect(missing).toContain('| 育才学校 | 未报 |');
    expect(missing).toContain('| 西街小学 | 未报送 |');
    expect(missing).toContain('| 第三小学 | Y1 | 吴校长 |');
    expect(outputs.some((out) => out.includes('被退回（赵科员）：请补三会一课的会议记录'))).toBe(true);
    const written = readFileSync(join(district, '区教育局', `${table}.md`), 'utf8');
    expect(written).toContain('共 7 个单位：已报送 5 个，零上报 2 个，未报送 0 个，没有收到 0 个。');
    expect(written).toMatch(
      /\| 3\.3 \| 新增党建工作品牌示范校 \| 全区不少于 10 所 \| 已 3 所，尚差 7 所 \| 逾期 \| 2\/7 \|/,
    );
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
