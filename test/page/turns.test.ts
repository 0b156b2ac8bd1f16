import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/page/serving/turns.ts';

/** Counts up by what it read before it waited, as a form is held against what was recorded. */
function counting() {
  let count = 0;
  const app = new Hono();
  app.use(new Turns().taken);
  app.all('/', async (context) => {
    const before = count;
    await new Promise((tell) => setImmediate(tell));
    if (context.req.query('fails') !== undefined) throw new Error('fails');
    count = before + 1;
    return context.text(String(count));
  });
  app.onError((_error, context) => context.text('failed', 500));
  const post = (path = '/', body: string | ReadableStream = 'a=1') =>
    Promise.resolve(app.request(path, { method: 'POST', body, duplex: 'half' } as RequestInit));
  return { app, post };
}

const textsOf = (answers: readonly Response[]) => Promise.all(answers.map((each) => each.text()));

describe('forms that come at once', () => {
  it('are taken one after another, also after one that failed', async () => {
    const { post } = counting();
    const answers = await Promise.all([post(), post('/?fails'), post(), post()]);
    expect(await textsOf(answers)).toEqual(['1', 'failed', '2', '3']);
  });

  it('do not wait for one that is still being sent, and pages wait for none', async () => {
    const { post, app } = counting();
    const slow = post('/', new ReadableStream());
    expect(await textsOf([await post(), await app.request('/')])).toEqual(['1', '2']);
    expect(await Promise.race([slow, Promise.resolve('waits')])).toBe('waits');
  });
});
