import { describe, expect, it } from 'vitest';
import { showingWork } from '../../../src/app/output/show-work.ts';
import { themeFor } from '../../../src/screens/theme.ts';
import { line, type Shown } from '../../../src/words/shown.ts';
import { hostIn } from '../../support/host.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What standard error shows of work that takes a second. */
async function shownOf(isTerminal: boolean, isPlain: boolean, fails = false): Promise<string> {
  let [shown, seconds] = ['', 0];
  const err = {
    show: (text: Shown) => {
      shown += `${text}\n`;
    },
    write: (text: string | Uint8Array) => {
      shown += String(text);
    },
    isTerminal,
    columns: 80,
    isPlain,
    theme: themeFor(false),
  };
  const now = () => `2023-06-30T09:00:0${seconds}.000+08:00`;
  const work = showingWork(line`正在核对佐证…`, hostIn(temporaryFolder(), { err, now }), async (advance) => {
    seconds = 1;
    advance(1, 4);
    if (fails) throw new Error('the disk is gone');
    return 'found';
  });
  if (fails) await expect(work).rejects.toThrow('the disk is gone');
  else expect(await work).toBe('found');
  return shown;
}

describe('long work', () => {
  it('shows how far it is on a terminal, and leaves nothing behind, also where it fails', async () => {
    const drawn = '\r正在核对佐证… 25%\u001b[K\r\u001b[K';
    expect(await shownOf(true, false)).toBe(drawn);
    expect(await shownOf(true, false, true)).toBe(drawn);
  });

  it('shows nothing where nobody sees it, or where no line can be rewritten', async () => {
    expect(await shownOf(false, false)).toBe('');
    expect(await shownOf(true, true)).toBe('');
  });
});
