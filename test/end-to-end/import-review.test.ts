import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, temporaryHome } from '../support/program.ts';
import { keys, openTerminal } from '../support/terminal.ts';

const document = `云河区教育局2024年工作要点
一、推动优质均衡
（一）扩大优质资源。新建、改扩建学校3所，9月1日前投入使用。每月组织1次应急疏散演练。
`;

describe('plan import --review, in a real terminal', () => {
  it('skips by Enter alone, confirms by two keys, changes a target as it is typed, and keeps all at Ctrl+C', async () => {
    const home = temporaryHome();
    await runPlan(home, ['import', '-', '-o', 'draft.yaml'], { input: document });
    const draft = () => readFileSync(join(home, 'draft.yaml'), 'utf8');
    const session = openTerminal(home, ['import', '--review', 'draft.yaml']);
    const atGuess = (position: string) =>
      session.see(new RegExp(`${position} [\\s\\S]*这样对吗[\\s\\S]*Ctrl\\+C 退出\\s*$`));

    await atGuess('1/4');
    const before = draft();
    session.type('\u001b[200~2\r2\r3\r\u001b[201~');
    session.type(keys.enter);
    await atGuess('2/4');
    expect(draft()).toBe(before);

    session.type(`2${keys.enter}`);
    await atGuess('3/4');
    expect(draft()).toContain('x-guess: [id, units]');

    session.type(keys.enter);
    await atGuess('4/4');
    expect(session.screen()).toContain('一、推动优质均衡 › 1. 扩大优质资源');
    expect(session.screen()).toContain('原文：“新建、改扩建学校3所，9月1日前投入使用”');
    session.type(`3${keys.enter}`);
    await session.see(/改成什么[\s\S]*›\s*$/);
    session.type(`一些${keys.enter}`);
    await session.see(/看不懂[\s\S]*›\s*$/);
    session.type('\u001b[200~不少于2所\r\u001b[201~');
    await session.see('› 不少于2所');
    session.type(keys.enter);
    await session.see('还有 2 处待确认');
    expect(await session.ended).toBe(0);
    expect(draft()).toContain('target: { at-least: 2, unit: 所 }\n            due: 2024-09-01\n');

    const again = openTerminal(home, ['import', '--review', 'draft.yaml'], { columns: 40 });
    await again.see(/1\/2[\s\S]*Ctrl\+C 退出\s*$/);
    again.type(`2${keys.enter}`);
    await again.see(/2\/2[\s\S]*Ctrl\+C 退出\s*$/);
    again.type(keys.ctrlC);
    await again.see('做过的都已保存（答过 1 处）');
    expect(await again.ended).toBe(130);
    expect(draft()).toContain('x-guess: [units]');
    expect(again.widest()).toBeLessThanOrEqual(40);
  });
});
