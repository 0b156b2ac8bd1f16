import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sealEntry } from '../../src/core/ledger/line.ts';
import { runPlan, schoolFolder } from '../support/program.ts';
import { rounds } from '../support/rounds.ts';
import { type Chance, chanceFrom, seed, tell } from './rounds.ts';
import { noting } from './school-ledger.ts';

const ways = ['older', 'otherwise', 'gone'] as const;

/** What the file became; `undefined` where it is gone. */
function rolledBack(whole: string, way: (typeof ways)[number], chance: Chance): string | undefined {
  if (way === 'gone') return undefined;
  const lines = whole.trimEnd().split('\n');
  const kept = lines.slice(0, 1 + chance.below(lines.length - 1));
  if (way === 'older') return `${kept.join('\n')}\n`;
  const { hash, ...last } = JSON.parse(kept.at(-1) ?? '');
  const other = sealEntry({ ...last, id: `01ARZ3NDEKTSV4RRFFQ69G5F${10 + chance.below(90)}`, note: '另', prev: hash });
  return `${[...kept, other.line].join('\n')}\n`;
}

describe(`a file of this computer's own that was rolled back (PLAN_TEST_SEED=${seed})`, () => {
  const count = rounds({ few: 6, full: 200 });

  test(`is said each time, and nothing is recorded on it, in ${count} rounds`, async () => {
    const home = await schoolFolder();
    const folder = join(home, '.plan/ledger/party-governance-2023');
    const chance = chanceFrom(seed);
    for (const text of ['一', '二', '三']) await runPlan(home, noting(text));
    const path = join(folder, readdirSync(folder)[0] ?? '');
    let said = 0;
    for (let round = 0; round < count; round += 1) {
      if (round % 20 === 0) await runPlan(home, noting(`第 ${round} 轮`));
      const whole = readFileSync(path, 'utf8');
      const way = ways[round % ways.length] ?? 'older';
      const now = rolledBack(whole, way, chance);
      if (now === undefined) rmSync(path);
      else writeFileSync(path, now);
      const { err } = await runPlan(home, ['log']);
      if (/变旧了|不见了/.test(err)) said += 1;
      if (way !== 'gone') expect((await runPlan(home, noting('不该记下'))).code, `${round} ${way}`).toBe(3);
      writeFileSync(path, whole);
      expect((await runPlan(home, ['log'])).err, `${round} restored`).toBe('');
    }
    expect(said).toBe(count);
    tell(`rollbacks said: ${said} of ${count}`);
  });
});
