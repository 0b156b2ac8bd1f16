import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/reports/index.ts';
import { type Disk, nodeDisk } from '../../src/store/disk.ts';
import { Trouble } from '../../src/trouble.ts';
import { runPlan, schoolFolder } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const minutes = '佐证材料/1 强化政治领航/1.1 专题学习研究意识形态工作';

/** A school whose minutes have names that Windows would not take, twice the same one. */
async function school(): Promise<string> {
  const home = await schoolFolder();
  mkdirSync(join(home, 'b'));
  writeFileSync(join(home, '会议记录:一.docx'), '一');
  writeFileSync(join(home, 'b/会议记录:一.docx'), '二');
  const add = ['record', '1.1', '--add', '1', '--on'];
  await runPlan(home, [...add, '2023-03-08', '--evidence', '会议记录:一.docx', 'https://school.example/1']);
  await runPlan(home, [...add, '2023-09-08', '--evidence', 'b/会议记录:一.docx']);
  return home;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** As `sha256sum -c` holds them. */
function sumsAreRight(folder: string): boolean {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const named = lines.map((line) => line.slice(66));
  expect([...named, 'SHA256SUMS'].sort()).toEqual(filesIn(folder));
  return lines.every((line) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, line.slice(66))))
      .digest('hex');
    return line.startsWith(`${hash}  `);
  });
}

describe('an archive', () => {
  it('holds the report in every format, evidence by the plan’s numbering, ledger, plan and sums', async () => {
    const home = await school();
    const { code, out, err } = await runPlan(home, ['archive', '-o', '归档', '--yes']);
    expect(code, err).toBe(0);
    expect(err).toContain(`${minutes}/会议记录：一.docx`);
    const folder = join(home, '归档');
    const files = filesIn(folder);
    for (const format of Object.keys(reportFormats)) expect(files).toContain(`自查报告.${format}`);
    expect(readFileSync(join(folder, minutes, '会议记录：一.docx'), 'utf8')).toBe('一');
    expect(readFileSync(join(folder, minutes, '会议记录：一 (2).docx'), 'utf8')).toBe('二');
    expect(files).toContain('计划/party-governance-2023.yaml');
    expect(files.some((name) => /^台账\/party-governance-2023\/.*\.jsonl$/.test(name))).toBe(true);
    expect(sumsAreRight(folder)).toBe(true);
    expect(out).toContain(`文件 ${files.length} 个，其中佐证 2 个`);
    const page = readFileSync(join(folder, '自查报告.html'), 'utf8');
    const [, address = ''] = /href="(%E4%BD%90[^"]*)"/.exec(page) ?? [];
    expect(existsSync(join(folder, decodeURIComponent(address)))).toBe(true);
  });

  it('is the same zip for the same ledger', async () => {
    const home = await school();
    for (const name of ['a.zip', 'b.zip']) {
      expect(await runPlan(home, ['archive', '-o', name, '--yes'])).toMatchObject({ code: 0 });
    }
    expect(readFileSync(join(home, 'a.zip')).equals(readFileSync(join(home, 'b.zip')))).toBe(true);
    const zip = new PizZip(readFileSync(join(home, 'a.zip')));
    expect(zip.file(`${minutes}/会议记录：一 (2).docx`)?.asText()).toBe('二');
  });

  it('says in its index what is not there, and why', async () => {
    const home = await school();
    await runPlan(home, ['evidence', '1.1', '--name', '1', '--remove', '含学生信息', '--yes']);
    const shelves = join(home, '.plan/evidence');
    for (const shelf of readdirSync(shelves)) rmSync(join(shelves, shelf), { recursive: true });
    const { code, err } = await runPlan(home, ['archive', '-o', '归档']);
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('不在或已损坏') });
    const index = readFileSync(join(home, '归档/佐证材料/目录.csv'), 'utf8');
    expect(index.startsWith('\ufeff编号,')).toBe(true);
    for (const state of ['已按要求移除', '网址', '缺失']) expect(index).toContain(state);
    expect(sumsAreRight(join(home, '归档'))).toBe(true);
  });

  it('asks before evidence goes out, and writes nothing on a no', async () => {
    const home = await school();
    expect(await runPlan(home, ['archive', '-o', 'a.zip'])).toMatchObject({ code: 2, out: '' });
    const { err } = await runPlan(home, ['archive', '-o', 'a.zip'], { prompter: scriptedPrompter(false) });
    expect(err).toContain('没有归档');
    expect(existsSync(join(home, 'a.zip'))).toBe(false);
  });

  it.each([
    ['nowhere', [], 2, /plan archive -o/],
    ['into a folder that has something in it', ['-o', 'b'], 2, /里面有东西/],
    [
      'below a folder that is not there, outside the working folder',
      ['-o', '../no-such-folder/a.zip'],
      3,
      /no-such-folder/,
    ],
  ])('goes not %s', async (_what, args, code, words) => {
    const home = await school();
    const result = await runPlan(home, ['archive', ...args, '--yes']);
    expect(result.code).toBe(code);
    expect(result.err).toMatch(words);
    expect(readdirSync(home).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it.each(['归档', '归档.zip'])('leaves nothing half made behind where the disk is full: %s', async (output) => {
    const home = await school();
    let left = 7;
    const disk: Disk = {
      ...nodeDisk,
      open: async (path) => {
        if (path.includes('.tmp')) left -= 1;
        if (left < 0) {
          throw new Trouble('file-unwritable', { file: path, why: 'ENOSPC' });
        }
        return nodeDisk.open(path);
      },
      pourWhole: (path, chunks) => nodeDisk.pourWhole(path, endingFull(chunks, path)),
    };
    expect(await runPlan(home, ['archive', '-o', output, '--yes'], { disk })).toMatchObject({ code: 3, out: '' });
    expect(readdirSync(home).filter((name) => name.startsWith('归档'))).toEqual([]);
  });
});

/** The first piece of these, and then the disk is full. */
async function* endingFull(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    throw new Trouble('file-unwritable', { file, why: 'ENOSPC' });
  }
}
