import { expect, test } from 'vitest';
import { runPlan, temporaryHome } from '../support/program.ts';

test('an address in place of an action is not shown, as it may hold a password', async () => {
  const home = temporaryHome();
  for (const address of ['postgres://u:geheim-9@h/db', 'u:geheim-9@h/db']) {
    const { code, out, err } = await runPlan(home, ['store', address]);
    expect(code).toBe(2);
    expect(`${out}${err}`).not.toContain('geheim-9');
    expect(err).toContain('plan store init');
  }
});
