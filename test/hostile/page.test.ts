import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, hiddenIn, type OpenPage, openPage } from '../support/open-page.ts';
import { isFull } from '../support/rounds.ts';
import { hostileSpots } from './carriers.ts';
import { leaksIn } from './judge.ts';
import { type Form, forms, hostileText } from './texts.ts';
import { now, openTheatre, type Theatre } from './theatre.ts';
import { makePlace, type PlaceName } from './world.ts';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => rmSync(theatre.home, { recursive: true, force: true }));

/** So many pages are looked at: each kind of page, and some duties. */
const most = isFull ? 200 : 40;

/** Every page that the first leads to, with the address of each; what is downloaded is tried with the verb that writes it. */
async function pagesOf(page: OpenPage): Promise<ReadonlyMap<string, Answered>> {
  const found = new Map<string, Answered>();
  const waiting = ['/', '/draft', '/evidence/sort', '/district/table', '/district/review', '/district/notice'];
  for (let path = waiting.shift(); path !== undefined && found.size < most; path = waiting.shift()) {
    if (found.has(path)) continue;
    const answered = await page.ask(path);
    if (!answered.headers['content-type']?.startsWith('text/html')) continue;
    found.set(path, answered);
    for (const [, link = ''] of answered.text.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
      waiting.push(link.replaceAll('&amp;', '&'));
    }
  }
  return found;
}

/** A value's own mark, `<place>`, as markup: behind it each form begins alike. */
function marksIn(text: string, { carriers }: Theatre): string[] {
  return carriers.filter(({ place }) => text.includes(`<${place}>甲`)).map(({ place }) => `<${place}>`);
}

const usual: readonly Form[] = ['sequences', 'directions'];

describe.each(isFull ? forms : usual)('hostile text as %s', (form) => {
  it.each(['school', 'bureau'] as const)('comes out of no page raw, nor as markup: %s', async (place: PlaceName) => {
    const free = theatre.carriers.filter(({ isFree }) => isFree);
    makePlace(theatre.home, place, hostileSpots(free, form), theatre.ownWriter);
    const page = await openPage(join(theatre.home, place), [], { now });
    const pages = await pagesOf(page);
    expect(pages.size).toBeGreaterThan(5);
    const leaks = [...pages].flatMap(([path, { text }]) =>
      [...leaksIn(text, { isWrapped: true }), ...marksIn(text, theatre)].map((leak) => `${path}: ${leak}`),
    );
    expect(leaks).toEqual([]);
  });

  it('that is typed comes back harmless', async () => {
    makePlace(theatre.home, 'school', hostileSpots([], form), theatre.ownWriter);
    const page = await openPage(join(theatre.home, 'school'), [], { now });
    const text = hostileText(form, '<typed>');
    const names = ['step', 'days', 'amount', 'note', 'seen', 'about', 'seen about', 'unit', 'period', 'signed', 'way'];
    const fields = Object.fromEntries([...names, 'key', 'value', 'year', 'plan', 'item'].map((name) => [name, text]));
    const paths = ['/duty/1.1', '/hand-in', '/undo', '/report/words', '/report/remedies', '/draft', '/settings'];
    const more = [
      '/year/next',
      '/year/choose',
      '/year/import',
      '/evidence/sort',
      '/evidence/attach',
      '/district/inbox',
    ];
    for (const path of [...paths, ...more]) {
      for (const files of [{}, { [text.slice(0, 60)]: text }]) {
        const sent = await page.send(path, { ...fields, step: path === '/duty/1.1' ? 'add' : text }, files);
        const shown = sent.status === 303 ? await page.ask(sent.headers.location ?? '') : sent;
        expect(shown.status, path).not.toBe(500);
        expect([...leaksIn(shown.text, { isWrapped: true })], path).toEqual([]);
        expect(shown.text, path).not.toContain('<typed>');
      }
    }
  });

  it('that is typed into a plan comes back harmless, and leaves a plan', async () => {
    makePlace(theatre.home, 'school', hostileSpots([], form), theatre.ownWriter);
    const page = await openPage(join(theatre.home, 'school'), [], { now });
    const text = hostileText(form, '<typed>');
    const all = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, text]));
    const whole = ['title', 'id', 'issuer.name', 'issuer.id', 'period.from', 'source.title', 'source.url', 'new-unit'];
    const sent: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ...whole.map((name) => ['/draft', { way: 'whole', ...all([`plan.${name}`]) }] as const),
      ...['title', 'from'].map((part) => {
        const span = { 'breaks.0.from': '2023-07-10', 'breaks.0.to': '2023-08-31', ...all([`breaks.0.${part}`]) };
        return ['/settings', { key: 'calendar', ...span }] as const;
      }),
      ...['text', 'target', 'due', 'more lead', 'with'].map((key) => {
        const typed = { 'more with 1.1': '', ...all([`${key} 1.1`]) };
        return ['/draft', { way: 'edit 1.1', ...typed }] as const;
      }),
      ['/draft', { way: 'many ours', ...all(['group']) }],
    ];
    for (const [path, fields] of sent) {
      const seen = hiddenIn(await page.ask(path), 'seen');
      const { status } = await page.send(path, { ...fields, seen });
      expect(status, path).not.toBe(500);
      const shown = await page.ask('/draft?edit=1.1');
      expect(shown.status, JSON.stringify(fields)).toBe(200);
      expect([...leaksIn(shown.text, { isWrapped: true })], path).toEqual([]);
      expect(shown.text, path).not.toContain('<typed>');
    }
  });
});
