import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, temporaryHome } from './support/program.ts';

const released = resolve(import.meta.dirname, 'fixtures/released');

/** What a released version wrote, as somebody has it who has just put today's in its place. */
function asReleased(version: string): string {
  const home = temporaryHome();
  cpSync(join(released, version, 'plans'), join(home, 'plans'), { recursive: true });
  cpSync(join(released, version, 'ledger-folder'), join(home, '.plan'), { recursive: true });
  return home;
}

const textOf = (version: string, file: string): string => readFileSync(join(released, version, file), 'utf8');

it('keeps something of every release', () => {
  expect(readdirSync(released)).toContain('0.1.0');
});

interface StatusInFormat1 {
  readonly requirements: readonly { readonly target: string | null; readonly outdated: boolean }[];
}

/** In format 1 a target was a sentence in English, and `outdated` whether there was any such record. */
function inFormat2(status: StatusInFormat1): object {
  const requirements = status.requirements.map(({ target, outdated, ...rest }) => ({
    ...rest,
    target: target === null ? null : { text: target },
    outdated: outdated ? expect.any(Number) : 0,
  }));
  return { ...status, format: 2, requirements };
}

describe.each(readdirSync(released))('a plan and a ledger of version %s', (version) => {
  it('are sound, and the ledger is the one whose digest was noted then', async () => {
    const home = asReleased(version);
    expect(await runPlan(home, ['validate'])).toMatchObject({ code: 0 });
    const verified = await runPlan(home, ['verify', '--expect', textOf(version, 'digest.txt').trim()]);
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('与给出的校验码相符') });
  });

  it('say today what they said then: every entry, and what has come of them', async () => {
    const home = asReleased(version);
    const { out: log } = await runPlan(home, ['log', '--json']);
    const entries = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    // A later version may tell more of an entry, never less.
    for (const [index, entry] of entries(textOf(version, 'log.jsonl')).entries()) {
      expect(entries(log)[index]).toMatchObject(entry);
    }
    expect(entries(log)).toHaveLength(entries(textOf(version, 'log.jsonl')).length);
    const { out: status } = await runPlan(home, ['status', '--json', '--as-of', '2023-12-31', '--lang', 'en']);
    expect(JSON.parse(status)).toMatchObject(inFormat2(JSON.parse(textOf(version, 'status.json'))));
  });

  it('go on: an entry of today continues the ledger of then', async () => {
    const home = asReleased(version);
    expect(await runPlan(home, ['record', '1.1', '--note', '接着记'])).toMatchObject({ code: 0 });
    const verified = await runPlan(home, ['verify', '--expect', textOf(version, 'digest.txt').trim()]);
    expect(verified).toMatchObject({ code: 0 });
    expect(await runPlan(home, ['report', '-f', 'md'])).toMatchObject({ code: 0 });
  });
});
