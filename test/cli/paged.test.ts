import { describe, expect, it } from 'vitest';
import { paged } from '../../src/cli/paged.ts';
import { ExitCode } from '../../src/exit-code.ts';
import { exact } from '../../src/words/shown.ts';
import { hostIn } from '../support/host.ts';

describe('results that are shown a screen at a time', () => {
  it('are shown whole, in their order, once the work is done', async () => {
    const pages: string[] = [];
    const host = hostIn('.', { page: async (text) => void pages.push(text) });
    const code = await paged(host, async ({ out }) => {
      out.show(exact('一'));
      out.write('二\n');
      return ExitCode.foundSomething;
    });
    expect({ code, pages, written: host.written() }).toEqual({ code: 1, pages: ['一\n二\n'], written: '' });
  });

  it('are written as they were where the work fails in the middle', async () => {
    const host = hostIn('.', { page: async () => {} });
    const work = paged(host, async ({ out }) => {
      out.show(exact('一'));
      throw new Error('later');
    });
    await expect(work).rejects.toThrow('later');
    expect(host.written()).toBe('一\n');
  });

  it('are written at once where nobody sits at a terminal', async () => {
    const host = hostIn('.');
    await paged(host, async ({ out }) => {
      out.show(exact('一'));
      expect(host.written()).toBe('一\n');
      return ExitCode.ok;
    });
  });
});
