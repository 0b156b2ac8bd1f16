import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPlan, schoolFolder } from '../support/program.ts';
import { openTerminal } from '../support/terminal.ts';

/** The only copy in a school's evidence. */
function copyIn(home: string): string {
  const names = readdirSync(join(home, '.plan/evidence'), { recursive: true, encoding: 'utf8' });
  return join(home, '.plan/evidence', names.find((name) => /[0-9a-f]{64}$/.test(name)) ?? expect.fail('no copy'));
}

describe('long work, in a real terminal', () => {
  it('tells how far it is while it goes on, and nothing of that stands in the result', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '会议录像.mp4'), '录像');
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--evidence', '会议录像.mp4']);
    // Longer than any machine reads in half a second; it takes no room on disk, and ends when the line has been seen.
    truncateSync(copyIn(home), 8 * 2 ** 30);
    const session = openTerminal(home, ['verify']);
    await session.see(/^正在核对佐证… \d+%$/m);
    truncateSync(copyIn(home), 1);
    expect(await session.ended).toBe(1);
    await session.see('校验码');
    expect(session.transcript()).not.toContain('正在核对');
    expect(session.transcript()).toContain('会议录像.mp4');
  });
});
