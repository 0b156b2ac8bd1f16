import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnoseTaken } from '../../../src/app/diagnosis/diagnose-files.ts';
import { neighboursIn } from '../../../src/app/diagnosis/plans-beside.ts';
import type { DiagnosedFiles, Threads } from '../../../src/app/diagnosis/threads.ts';
import type { Call } from '../../../src/call.ts';
import { threadsOf } from '../../../src/computer.ts';
import { diagnosticFormats } from '../../../src/findings/index.ts';
import type { Host } from '../../../src/host.ts';
import { nodeDisk } from '../../../src/store/disk.ts';
import { validate } from '../../../src/verbs/validate/validate.ts';
import { callOf } from '../../support/call.ts';
import { hostIn } from '../../support/host.ts';
import { planOf } from '../../support/plan-text.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const kinds: readonly (string | Uint8Array)[] = [
  planOf('id: "1.1", text: 学习'),
  planOf('id: "1.1", text: 学习, quote: 不少于2次, target: { at-least: 3, unit: 次 }'),
  planOf('id: 1.10, text: 学习'),
  planOf('id: "1.1", text: "学习, due: 2023-13-01'),
  'services:\n  web:\n    image: nginx\n',
  Uint8Array.of(0xd1, 0xa7, 0xcf, 0xb0),
  '',
];

/** Some hundred small files, in `plans/` among them, where one id in several files is a finding, too. */
function manyFiles(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'plans'));
  for (let n = 0; n < 210; n += 1) {
    const name = join(n % 3 === 0 ? 'plans' : '.', `${String(n).padStart(3, '0')}.yaml`);
    writeFileSync(join(folder, name), kinds[n % kinds.length] ?? '');
  }
  writeFileSync(join(folder, 'units.yaml'), 'format: 1\nunits: [{ id: a }, { id: a }]\n');
  return folder;
}

/** Three threads, however many the computer runs, for however few files. */
const real: Threads = { ...threadsOf(resolve('dist/thread.js')), count: 3, worthFrom: 2 };

async function outcome(folder: string, parts: Partial<Host>, options: Call<'validate'>['options'] = {}) {
  let [text, told] = ['', ''];
  const host = hostIn(folder, parts);
  const kept = (keep: (more: string) => void): Host['out'] => ({
    ...host.out,
    show: (more) => keep(`${more}\n`),
    write: (more) => keep(Buffer.from(more).toString('utf8')),
  });
  const outputs = { out: kept((more) => (text += more)), err: kept((more) => (told += more)) };
  const code = await validate(callOf('validate', options, ['.']), { ...host, ...outputs });
  return { code, text, told };
}

/** A thread in this one, which may fail after it told as often as it is to. */
function threadIn(host: Pick<Host, 'cwd' | 'disk' | 'memory'>, most = Number.POSITIVE_INFINITY): Threads {
  return {
    ...real,
    run: async (work, tell) => {
      let times = 0;
      await diagnoseTaken(work, { neighbours: neighboursIn(host) }, host, (found: DiagnosedFiles) => {
        times += 1;
        if (times > most) throw new Error('the thread is gone');
        tell(structuredClone(found));
      });
    },
  };
}

describe('files checked in several threads', () => {
  it('are told of byte for byte as in one, in every format', async () => {
    const folder = manyFiles();
    const formats = Object.keys(diagnosticFormats);
    const format = ['pretty', ...formats.map((name) => `${name}:told.${name}`)];
    const told = () => formats.map((name) => readFileSync(join(folder, `told.${name}`), 'utf8'));
    const alone = { ...(await outcome(folder, {}, { format, strict: true })), told: told() };
    expect(alone.told.join('').length).toBeGreaterThan(100_000);
    expect({ ...(await outcome(folder, { threads: real }, { format, strict: true })), told: told() }).toEqual(alone);
  });

  it.each([0, 1])('are all told of where the others fail after they told %i times', async (most) => {
    const folder = manyFiles();
    const alone = await outcome(folder, {});
    expect(await outcome(folder, { threads: threadIn(hostIn(folder), most) })).toEqual(alone);
    const gone = { ...real, run: async () => Promise.reject(new Error('no thread can be started')) };
    expect(await outcome(folder, { threads: gone })).toEqual(alone);
  });

  it('fail as in one where a file cannot even be looked at', async () => {
    const folder = manyFiles();
    const disk = {
      ...nodeDisk,
      readBytes: async (path: string) => {
        if (path.endsWith('150.yaml')) throw new Error('the disk is on fire');
        return nodeDisk.readBytes(path);
      },
    };
    const threads = threadIn({ ...hostIn(folder), disk });
    await expect(outcome(folder, { disk, threads })).rejects.toThrow('the disk is on fire');
  });

  it('are checked in one where they are few, or put right', async () => {
    const folder = manyFiles();
    const started: unknown[] = [];
    const counted: Threads = { ...real, run: async (work) => void started.push(work) };
    await outcome(folder, { threads: { ...counted, worthFrom: 1000 } });
    await outcome(folder, { threads: { ...counted, count: 1 } });
    await outcome(folder, { threads: counted }, { fix: true, dryRun: true });
    expect(started).toEqual([]);
    await outcome(folder, { threads: counted });
    expect(started).toHaveLength(2);
  });
});
