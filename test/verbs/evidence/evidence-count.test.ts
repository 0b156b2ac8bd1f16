import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder } from '../../support/program.ts';

/** One content under two names in one duty and again in another, one of its own, a link, and one that was removed. */
async function filled() {
  const home = await schoolFolder();
  for (const [name, content] of Object.entries({ 'a.txt': '甲', 'b.txt': '甲', 'c.txt': '乙', 'd.txt': '丙' }))
    writeFileSync(join(home, name), content);
  const add = ['record', '1.1', '--add', '1', '--on'];
  await runPlan(home, [...add, '2023-03-08', '--evidence', 'a.txt', 'https://school.example/1']);
  await runPlan(home, [...add, '2023-09-08', '--evidence', 'b.txt', 'd.txt']);
  await runPlan(home, ['record', '2.2', '--done', '--on', '2023-05-08', '--evidence', 'a.txt', 'c.txt']);
  await runPlan(home, ['record', '2.3', '--done', '--on', '2023-05-08']);
  await runPlan(home, ['evidence', '1.1', '--name', 'd.txt', '--remove', '有身份证号', '--yes']);
  return { home, run: (...args: string[]) => runPlan(home, args) };
}

describe('evidence in one ledger', () => {
  const words = '3 份（文件 2 份，网址 1 个），按任务计 4 份（用于几条任务的，每条各计一次）';
  const figures = { files: 2, links: 1, byDuty: 4 };

  it('is counted alike by the report, the archive, the packet and the submission, which say what differs', async () => {
    const { home, run } = await filled();
    expect((await run('report', '-f', 'md')).out).toContain(`已附佐证材料${words.replaceAll(' ', '')}。`);
    expect((await run('archive', '-o', '归档', '--yes')).out).toContain(`其中佐证 3 个）。佐证共 ${words}。`);
    const archived = readdirSync(join(home, '归档/佐证材料'), { recursive: true }).map(String);
    expect(archived.filter((name) => name.endsWith('.txt'))).toHaveLength(figures.byDuty - figures.links);
    const packet = await run('export', '-o', 'a.zip', '--with-evidence', '--yes');
    expect(packet.out).toContain(`放进佐证文件 ${figures.files} 份（台账共有佐证 ${words}）`);
    const submitted = await run('submit', '--period', '2023', '--signed', '李校长', '--yes');
    expect(submitted.err).toContain(`佐证 ${words}；缺佐证 0 条，已完成未附佐证 1 条。`);
  });

  it('is counted alike for programs', async () => {
    const { run } = await filled();
    expect(JSON.parse((await run('report', '-f', 'json')).out).figures.evidence).toEqual(figures);
    const status = JSON.parse((await run('status', '--json')).out);
    expect(status.evidence).toEqual(figures);
    const counted = status.requirements.map(({ evidence }: { evidence: { counted: number } }) => evidence.counted);
    expect(counted.reduce((sum: number, count: number) => sum + count, 0)).toBe(figures.byDuty);
  });

  it('says beside what is missing how much is done with nothing attached at all', async () => {
    const { run } = await filled();
    expect((await run('status')).out).toContain('缺佐证 0 · 已完成未附佐证 1');
    const { out } = await run('report', '-f', 'md');
    expect(out).toMatch(/\| 缺佐证 \| 已完成未附佐证 \|/);
    expect(out).toContain('| 10%（3/30） | 0 | 1 |');
    expect(out).toMatch(/自查发现：.*，已完成未附佐证1条。/);
    const { requirements } = JSON.parse((await run('status', '--json')).out);
    const unattached = requirements.filter(
      ({ evidence }: { evidence: { doneWithout: boolean } }) => evidence.doneWithout,
    );
    expect(unattached.map(({ id }: { id: string }) => id)).toEqual(['2.3']);
  });
});
