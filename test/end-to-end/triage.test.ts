import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dutiesToSort, unsortedIn } from '../../src/core/draft/triage/duties-to-sort.ts';
import { othersKind, requirementsOf } from '../../src/core/plan/plan.ts';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { runPlan, temporaryHome } from '../support/program.ts';
import { keys, openTerminal, type TerminalSession } from '../support/terminal.ts';

/** A district's work points: 47 items of three duties; a school owns those that stand in `own`, here and there. */
const duties = Array.from({ length: 141 }, (_, at) => `开展第${at + 1}批督导检查工作`);
const own = new Set(Array.from({ length: 20 }, (_, at) => at * 7));

const items = Array.from({ length: 47 }, (_, at) => {
  const three = duties.slice(at * 3, at * 3 + 3).map((duty) => `${duty}。`);
  return `${at + 1}.第${at + 1}项工作。${three.join('')}`;
});
const head = '云河区教育局2024年工作要点\n一、主要任务\n';
const document = `${head}${items.join('\n')}\n`;
/** The same, with each duty's units behind it. */
const unitsNamed = `${head}${items.map(named).join('\n')}\n`;

function named(item: string): string {
  return item.replace(/(第([0-9]+)批督导检查工作)。/gu, (_, duty: string, number: string) => {
    return `${duty}（责任单位：${own.has(Number(number) - 1) ? '各学校' : '机关科室'}）。`;
  });
}

async function drafted(document: string) {
  const home = temporaryHome();
  writeFileSync(join(home, '要点.txt'), document);
  await runPlan(home, ['import', '要点.txt', '-o', 'draft.yaml']);
  const read = () => readFileSync(join(home, 'draft.yaml'), 'utf8');
  expect(dutiesToSort(read()).map(({ text }) => text)).toEqual(duties);
  return { home, read };
}

function oursIn(text: string): string[] {
  const { plan } = readPlan(text, '');
  if (plan === undefined) throw new Error('the draft is no plan');
  return requirementsOf(plan).flatMap((each) => (each.for?.includes(othersKind) === true ? [] : [each.text]));
}

describe('141 duties of which a school owns 20, in a real terminal', () => {
  it('are sorted by one key each and none besides, each on disk before the next is asked', async () => {
    const { home, read } = await drafted(document);
    const session = openTerminal(home, ['import', '--review', 'draft.yaml']);
    await openSorting(session);
    let pressed = 2;
    for (const [at, duty] of duties.entries()) {
      await session.see(new RegExp(`还有 ${141 - at} 条[\\s\\S]*${duty}[\\s\\S]*或选中后回车\\s*$`));
      session.type(own.has(at) ? 'y' : 'n');
      pressed += 1;
    }
    await session.see('每一条都分好了');
    // At four seconds to read each, ten minutes hold 150.
    expect(pressed).toBeLessThanOrEqual(143);
    expect(oursIn(read())).toEqual([...own].map((at) => duties[at]));
  });

  it('are sorted in a dozen keys where the document says whose they are', async () => {
    const { home, read } = await drafted(unitsNamed);
    const session = openTerminal(home, ['import', '--review', 'draft.yaml']);
    await openSorting(session);
    const batch = async (which: RegExp) => {
      session.type('m');
      // To its last line: a screen may come in pieces.
      await session.see(/哪一批[\s\S]*剩下没分的都是我们的（[0-9]+ 条）\s*$/u);
      const [, key = ''] = which.exec(session.screen()) ?? [];
      session.type(key);
      session.type(keys.enter);
    };
    await batch(/([0-9a-z]+) 责任单位有各学校的都是我们的（20 条）/u);
    await session.see(/还有 121 条[\s\S]*或选中后回车\s*$/);
    await batch(/([0-9a-z]+) 剩下没分的都不是我们的（121 条）/u);
    await session.see('每一条都分好了');
    expect(oursIn(read())).toHaveLength(20);
  });

  it('are kept as far as they were sorted when the program is killed, and go on from there; one back takes back one', async () => {
    const { home, read } = await drafted(document);
    const session = openTerminal(home, ['import', '--review', 'draft.yaml']);
    await openSorting(session);
    for (let at = 0; at < 10; at += 1) {
      await session.see(new RegExp(`还有 ${141 - at} 条[\\s\\S]*或选中后回车\\s*$`));
      session.type('n');
    }
    await session.see(/还有 131 条[\s\S]*或选中后回车\s*$/);
    session.kill('SIGKILL');
    await session.ended;
    expect(unsortedIn(read())).toBe(131);

    const again = openTerminal(home, ['import', '--review', 'draft.yaml']);
    await openSorting(again);
    await again.see(/还有 131 条[\s\S]*第11批[\s\S]*或选中后回车\s*$/);
    again.type('y');
    await again.see(/还有 130 条[\s\S]*或选中后回车\s*$/);
    const sorted = read();
    // Capitals as small letters; Esc, which leaves a line, takes no answer back.
    again.type('N');
    await again.see(/还有 129 条[\s\S]*或选中后回车\s*$/);
    const both = read();
    again.type(keys.escape);
    again.type(keys.down);
    await again.see(/❯ 2 是我们的/u);
    expect(read()).toBe(both);
    again.type(keys.left);
    again.type(keys.enter);
    await again.see(/还有 130 条[\s\S]*第12批[\s\S]*或选中后回车\s*$/);
    expect(read()).toBe(sorted);
    again.type(keys.ctrlC);
    await again.see('做过的都已保存（分好 1 条）');
    expect(await again.ended).toBe(130);
    expect(read()).toBe(sorted);
  });
});

async function openSorting(session: TerminalSession): Promise<void> {
  await session.see(/这样对吗[\s\S]*Ctrl\+C 退出\s*$/);
  session.type('t');
  session.type(keys.enter);
  await session.see(/这一条是谁的[\s\S]*或选中后回车\s*$/);
}
