import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentIn } from '../support/program.ts';
import { rounds } from '../support/rounds.ts';
import { chanceFrom, seed, shuffled } from './rounds.ts';
import { killedAfter, noting, schoolLedger } from './school-ledger.ts';

describe(`a command killed at any moment (PLAN_TEST_SEED=${seed})`, () => {
  const count = rounds({ few: 10, full: 300 });

  test(`loses nothing that was acknowledged, in ${count} rounds of record`, async () => {
    const { home, folder, run, note, found } = await schoolLedger();
    writeFileSync(join(home, '会议记录.docx'), '会议'.repeat(50_000));
    const started = performance.now();
    expect(await note('先')).toMatchObject({ code: 0 });
    let usual = performance.now() - started;
    const chance = chanceFrom(seed);
    const acknowledged = ['先'];
    let killed = 0;
    // Every part of a command's life is met: one moment from each of so many slices, in some order.
    for (const slice of shuffled(count, chance)) {
      const text = `第 ${slice} 轮`;
      const args = [...noting(text), ...(slice % 3 === 0 ? ['--evidence', '会议记录.docx'] : [])];
      const moment = usual * (0.3 + (slice + chance.below(1000) / 1000) / count);
      const begun = performance.now();
      const code = await killedAfter(moment, home, args, environmentIn(home));
      // The first may have taken long only because the machine was busy then.
      if (code === 0) usual = Math.min(usual, performance.now() - begun);
      if (code === 0) acknowledged.push(text);
      else if (code === undefined) killed += 1;
      // A lock or half a line that one left behind is in nobody's way.
      expect([0, undefined], text).toContain(code);
    }
    // Where the machine was faster each time than the time before, some moment still is early enough.
    for (let moment = usual / 2; killed === 0; moment /= 2) {
      const text = `${moment} 毫秒`;
      const code = await killedAfter(moment, home, noting(text), environmentIn(home));
      if (code === 0) acknowledged.push(text);
      else killed += 1;
      expect([0, undefined], text).toContain(code);
    }
    expect(await note('后')).toMatchObject({ code: 0 });
    const { notes, faults, entries } = found();
    expect(faults).toEqual([]);
    expect(new Set(notes).size).toBe(entries);
    expect(acknowledged.filter((text) => !notes.includes(text))).toEqual([]);
    expect(notes.length).toBeLessThanOrEqual(acknowledged.length + killed + 1);
    // Also that no entry points at evidence which is not there.
    expect(await run('verify')).toMatchObject({ code: 0 });
    expect(readdirSync(folder).filter((name) => name.includes('.lock'))).toEqual([]);
  });
});
