import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { ask, openPage } from '../support/open-page.ts';
import { runPlan, schoolFolder } from '../support/program.ts';

const isRefused = { status: 403 };

describe('the page lets nobody in but who opened its address', () => {
  it('takes the token once, and makes a cookie of it that no script and no other site can use', async () => {
    const page = await openPage(await schoolFolder());
    const again = await ask(page.origin, new URL(page.address).pathname + new URL(page.address).search);
    expect(again).toMatchObject(isRefused);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.headers.refresh).toBeUndefined();
    expect(await page.ask('/')).toMatchObject({ status: 200 });
  });

  it('says HttpOnly, SameSite=Strict, and takes the token out of the address', async () => {
    const page = await openPage(await schoolFolder());
    expect(page.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{64}$/);
    const second = await openPage(await schoolFolder());
    expect(second.origin).not.toBe(page.origin);
    expect(await second.ask('/')).toMatchObject({ status: 200 });
  });

  it.each([
    ['no cookie', { Cookie: '' }],
    ['a cookie of its own making', { Cookie: `plan-1=${'0'.repeat(64)}` }],
    ['another name of this computer', { Host: 'localhost:80' }],
    ['a name that leads here from elsewhere', { Host: 'evil.example' }],
    ['another site', { Origin: 'https://evil.example' }],
    ['nowhere, as from a sandboxed frame', { Origin: 'null' }],
  ])('refuses what comes with %s', async (_what, headers) => {
    const page = await openPage(await schoolFolder());
    for (const path of ['/', '/duty/1.1', '/page.js', '/page.css', '/alive', '/nothing', '/../../etc/passwd']) {
      expect(await page.ask(path, { headers }), path).toMatchObject(isRefused);
    }
  });

  it.each([
    ['from another site', { Origin: 'https://evil.example' }],
    ['from another port of this computer', { Origin: 'http://127.0.0.1:1' }],
    ['without saying from where', {}],
    ['which the browser calls cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('records nothing of a form %s', async (_what, headers) => {
    const home = await schoolFolder();
    const page = await openPage(home);
    const own = 'Sec-Fetch-Site' in headers ? { ...headers, Origin: page.origin } : headers;
    const body = 'step=add&days=2023-03-08&amount=1&seen=';
    const form = { 'Content-Type': 'application/x-www-form-urlencoded', ...own };
    expect(await page.ask('/duty/1.1', { method: 'POST', headers: form, body })).toMatchObject(isRefused);
    expect((await runPlan(home, ['log'])).out).not.toContain('1.1');
  });

  it('takes no method but those of pages and forms', async () => {
    const page = await openPage(await schoolFolder());
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']) {
      expect(await page.ask('/', { method, headers: { Origin: page.origin } }), method).toMatchObject(isRefused);
    }
  });

  it('lets the browser load nothing from elsewhere, run no script in a page, and show it in no frame; also of what it refuses', async () => {
    const page = await openPage(await schoolFolder());
    for (const answer of [await page.ask('/'), await ask(page.origin, '/'), await page.ask('/nothing')]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(answer.headers['content-security-policy']).not.toContain('unsafe');
      expect(answer.text).not.toMatch(/<script(?![^>]* src="\/page\.js")|<style| on[a-z]+=|https?:\/\/(?!127)/);
    }
  });

  it('tells whom it refuses nothing of the year', async () => {
    const page = await openPage(await schoolFolder());
    expect((await ask(page.origin, '/')).text).not.toMatch(/实验小学|工作要点|王老师/);
  });
});

describe('what comes with a form', () => {
  it.each(['../../../逃.txt', '..\\..\\逃.txt', '/etc/逃.txt', 'C:\\逃.txt', '\u202e逃.txt', '.逃.txt'])(
    'is kept under the last part of its name alone: %j',
    async (name) => {
      const home = await schoolFolder();
      const page = await openPage(home);
      const fields = { step: 'attach', seen: '' };
      const { status, headers } = await page.send('/duty/1.1', fields, { [name]: '记录' });
      expect({ status, location: headers.location }).toEqual({ status: 303, location: '/duty/1.1?said=1' });
      expect(await page.ask('/duty/1.1')).toMatchObject({ text: expect.stringContaining('逃.txt') });
      expect(readdirSync(home).filter((each) => each.includes('逃'))).toEqual([]);
      expect(readdirSync(home).filter((each) => each.startsWith('.opened-'))).toEqual([]);
      expect(readdirSync(join(home, '.plan', 'evidence'))).toHaveLength(1);
    },
  );

  it('is refused as a path: evidence on the page is a file that was sent, or a link', async () => {
    const home = await schoolFolder();
    const page = await openPage(home);
    for (const links of ['/etc/passwd', 'file:///etc/passwd', '..\\config.yaml', 'javascript:alert(1)']) {
      const answer = await page.send('/duty/1.1', { step: 'attach', seen: '', links });
      expect(answer, links).toMatchObject({ status: 422, text: expect.stringContaining('不是网址') });
    }
    expect((await runPlan(home, ['log'])).out).not.toContain('1.1');
  });

  it('is shown as text, whatever it is', async () => {
    const page = await openPage(await schoolFolder());
    const note = '<script>alert(1)</script>" onload="x';
    await page.send('/duty/1.1', { step: 'add', seen: '', days: '2023-03-08', amount: '1', note });
    const { text } = await page.ask('/duty/1.1');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x');
    expect(text).not.toContain('<script>alert');
  });

  it('is said to be no form where it is none, and nothing is recorded', async () => {
    const page = await openPage(await schoolFolder());
    const headers = { Origin: page.origin, 'Content-Type': 'multipart/form-data; boundary=a' };
    const answer = await page.ask('/duty/1.1', { method: 'POST', headers, body: '--a\r\nno form' });
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('不完整') });
    expect(answer.text).not.toMatch(/FormData|PLAN_DEBUG/);
  });

  it('is read in time, however often a field comes', async () => {
    const page = await openPage(await schoolFolder());
    const headers = { Origin: page.origin, 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = `seen=&${'step=add&'.repeat(20_000)}`;
    const taken = await cpuTimeOf(() => page.ask('/duty/1.1', { method: 'POST', headers, body }));
    expect(taken).toBeLessThan(1500);
  });

  it('is shown in a frame only as what its ending is known for', async () => {
    const page = await openPage(await schoolFolder());
    await page.send(
      '/duty/1.1',
      { step: 'attach', seen: '' },
      { 'a.constructor': '甲', 'b.__proto__': '乙', 'c.png': '丙' },
    );
    const { text } = await page.ask('/evidence');
    const files = [...new Set(text.match(/\/files\/[0-9a-f]{64}/g))];
    const views = await Promise.all(files.map((file) => page.ask(`${file}/view`)));
    expect(views.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
  });

  it('runs in no frame: a sandbox for all but a PDF, which Chromium shows in none, and no policy that an old one meets with an empty frame', async () => {
    const page = await openPage(await schoolFolder());
    await page.send('/duty/1.1', { step: 'attach', seen: '' }, { 'a.png': '甲', 'b.pdf': '<script>' });
    const { text } = await page.ask('/evidence');
    const frames = [...text.matchAll(/<iframe(?<sandbox> sandbox="")? [^>]*src="(?<at>[^"]+)"/g)];
    expect(frames).toHaveLength(2);
    for (const { groups: { sandbox, at = '' } = {} } of frames) {
      const { headers } = await page.ask(at);
      const isPdf = headers['content-type'] === 'application/pdf';
      expect(headers['content-security-policy']).toMatch(
        isPdf ? /^default-src 'none'; (?!.*script)/ : /^sandbox; default-src 'none'; (?!.*script)/,
      );
      expect([sandbox === undefined, headers['cross-origin-opener-policy']]).toEqual([isPdf, undefined]);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});

describe('a damaged ledger', () => {
  it('is told on every page, without the colours of the terminal, and the rest of it still counts', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08']);
    const ledger = join(home, '.plan', 'ledger', 'party-governance-2023');
    appendFileSync(join(ledger, readdirSync(ledger)[0] ?? ''), '{"v":1}\n');
    const page = await openPage(home, [], { hasColor: true });
    for (const path of ['/', '/duty/1.1', '/report']) {
      const { text } = await page.ask(path);
      expect(text, path).toContain('台账里有 1 处被改动或读不了');
      expect(text, path).not.toContain('\u001b');
    }
    expect((await page.ask('/duty/1.1')).text).toContain('2023-03-08');
  });
});
