import { describe, expect, it } from 'vitest';
import { alive } from '../../src/page/routes/alive.ts';
import { Living } from '../../src/page/serving/living.ts';

const hasEnded = (living: Living) => Promise.race([living.ended.then(() => true), Promise.resolve(false)]);

describe('how long the program lives', () => {
  it('ends some time after the last page was closed', async () => {
    const living = new Living(1);
    const closed = [living.opened(), living.opened()];
    for (const close of closed) close();
    await living.ended;
  });

  it('goes on while a page is open, also where another says twice that it was closed', async () => {
    const living = new Living(0);
    living.opened();
    const close = living.opened();
    close();
    close();
    await new Promise((tell) => setTimeout(tell, 5));
    expect(await hasEnded(living)).toBe(false);
    living.end();
  });

  it('is not held up by a line that nobody reads, as `HEAD` asks for one; what is read holds it until it is let go', async () => {
    const unread = new Living(1);
    alive(unread);
    await unread.ended;
    const living = new Living(1);
    const reader = alive(living).body?.getReader();
    await reader?.read();
    await new Promise((tell) => setTimeout(tell, 5));
    expect(await hasEnded(living)).toBe(false);
    await reader?.cancel();
    await living.ended;
  });
});
