import { describe, expect, it } from 'vitest';
import type { LedgerStore } from '../../../src/store/ledger/ledger-store.ts';
import { runPlan, schoolFolder } from '../../support/program.ts';
import { scriptedPrompter } from '../../support/scripted-prompter.ts';

const looking: readonly string[] = ['append', 'read', 'extract'];

/** Writes down that a ledger was opened, read, folded (what was read of it is looked at) and appended to. */
function noting(calls: string[]) {
  return (store: LedgerStore): LedgerStore => {
    calls.push('open');
    return new Proxy(store, {
      get: (target, name) => {
        const value = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return async (...args: readonly unknown[]) => {
          if (looking.includes(String(name))) calls.push(String(name));
          const result = await value.apply(target, args);
          return name === 'extract' && result !== undefined ? notingFold(result, calls) : result;
        };
      },
    });
  };
}

function notingFold({ placements, ...rest }: { readonly placements: unknown }, calls: string[]) {
  return Object.defineProperty(rest, 'placements', {
    get: () => {
      calls.push('fold');
      return placements;
    },
  });
}

const now = '2023-11-24T10:00:00.000+08:00';

async function callsOf(home: string, args: readonly string[], ...answers: readonly (string | boolean)[]) {
  const calls: string[] = [];
  const prompter = scriptedPrompter(...answers);
  const { code, out, err } = await runPlan(home, args, {
    now,
    watched: noting(calls),
    ...(answers.length > 0 && { prompter }),
  });
  expect({ code, err, left: prompter.left() }).toEqual({ code: 0, err: '', left: [] });
  return { calls, out };
}

const done = ['已完成', '2023-06-01', '', ''];

describe('one answer', () => {
  it('of a walk opens the ledger once, and reads and folds it once after it was recorded', async () => {
    const home = await schoolFolder();
    const { calls, out } = await callsOf(home, ['check', '2.1'], ...done);
    expect(calls).toEqual(['open', 'extract', 'fold', 'append', 'extract', 'fold']);
    expect(out).toContain('已记：2.1');
    expect(out).toContain('本次记录 1 条，全部已保存。 完成 1/30');
  });

  it('after another costs no more than the first', async () => {
    const home = await schoolFolder();
    const { calls } = await callsOf(home, ['check', '--item', '2'], ...done, ...done, '退出');
    const afterFirst = calls.slice(calls.indexOf('append'));
    expect(calls.filter((call) => call === 'open')).toHaveLength(1);
    expect(afterFirst.slice(0, 6)).toEqual(['append', 'extract', 'fold', 'append', 'extract', 'fold']);
  });

  it('that depends on what stands is held against what its screen showed', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '2.1', '--done', '--on', '2023-06-01'], { now });
    const { calls } = await callsOf(home, ['check', '2.1'], '恢复办理', '2023-06-02', '');
    expect(calls.slice(0, 6)).toEqual(['open', 'extract', 'fold', 'append', 'extract', 'fold']);
  });

  it('of record opens the ledger once, and reads it before only where the answer depends on what stands', async () => {
    const home = await schoolFolder();
    const recorded = await callsOf(home, ['record', '2.1', '--done', '--on', '2023-06-01']);
    expect(recorded.calls).toEqual(['open', 'append', 'extract', 'fold']);
    const reopened = await callsOf(home, ['record', '2.1', '--reopen', '--on', '2023-06-02']);
    expect(reopened.calls).toEqual(['open', 'extract', 'fold', 'append', 'extract', 'fold']);
  });

  it('of a file reads the ledger once for all of them', async () => {
    const home = await schoolFolder();
    const calls: string[] = [];
    const input = '- { id: "2.1", done: true, on: 2023-06-01 }\n- { id: "2.3", done: true, on: 2023-06-01 }\n';
    const { code } = await runPlan(home, ['check', '--answers', '-', '--yes'], { now, input, watched: noting(calls) });
    expect({ code, calls }).toEqual({ code: 0, calls: ['open', 'read', 'append'] });
  });
});
