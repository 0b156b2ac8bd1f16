import { describe, expect, it } from 'vitest';
import { fitsScreen, pagerNamed, showInPager } from '../../src/screens/pager.ts';

describe('the pager', () => {
  it.each([
    [{}, 'linux', 'less'],
    [{ PAGER: 'most -s' }, 'linux', 'most -s'],
    [{ PAGER: 'less' }, 'win32', 'less'],
    [{}, 'win32', undefined],
    [{ PAGER: '' }, 'linux', undefined],
    [{ PAGER: 'cat' }, 'linux', undefined],
  ])('of %o on %s is %s', (env, platform, pager) => {
    expect(pagerNamed(env, platform)).toBe(pager);
  });

  it('is not needed for what fits the screen, however wide its lines', () => {
    const lines = (count: number, text: string) => `${text}\n`.repeat(count);
    expect(fitsScreen(lines(20, 'x'), { rows: 24, columns: 80 })).toBe(true);
    expect(fitsScreen(lines(24, 'x'), { rows: 24, columns: 80 })).toBe(false);
    expect(fitsScreen(lines(12, '汉'.repeat(41)), { rows: 24, columns: 80 })).toBe(false);
  });

  it.skipIf(process.platform === 'win32').each([
    ['cat > /dev/null', true],
    // Left at once, with more to come than a pipe holds.
    ['head -c 10 > /dev/null', true],
    ['there-is-no-such-pager 2> /dev/null', false],
    ['exit 3', false],
    ['kill -9 $$', false],
  ])('`%s` has shown the text: %s', async (pager, isShown) => {
    expect(await showInPager('行\n'.repeat(200_000), pager, process.env)).toBe(isShown);
  });
});
