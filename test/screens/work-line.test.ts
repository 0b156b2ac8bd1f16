import headless from '@xterm/headless';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/screens/text.ts';
import { workLine } from '../../src/screens/work-line.ts';
import { exact } from '../../src/words/shown.ts';

/** A line on a terminal, with a clock that only the test moves. */
function lineOn({ columns = 80, words = '正在核对佐证…' }: { columns?: number; words?: string } = {}) {
  const written: string[] = [];
  let time = 1_000_000;
  const line = workLine(exact(words), { write: (text) => void written.push(text), columns, now: () => time });
  return {
    written,
    clear: line.clear,
    /** So many milliseconds later, so much of 200 is done. */
    later: (milliseconds: number, done: number, of = 200) => {
      time += milliseconds;
      line.advance(done, of);
    },
  };
}

async function screenAfter(text: string): Promise<string> {
  const terminal = new headless.Terminal({ cols: 80, rows: 4, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(text, resolve));
  const rows = Array.from({ length: 4 }, (_, row) => terminal.buffer.active.getLine(row)?.translateToString(true));
  return rows.join('\n').trimEnd();
}

describe('the line of long work', () => {
  it('is not there for work that is over within half a second', () => {
    const { written, later, clear } = lineOn();
    later(0, 0);
    later(499, 199);
    clear();
    expect(written).toEqual([]);
  });

  it('stands from half a second on, is rewritten in place, and is gone at the end', async () => {
    const { written, later, clear } = lineOn();
    later(500, 20);
    later(1000, 199);
    expect(await screenAfter(written.join(''))).toBe('正在核对佐证… 99%');
    clear();
    expect(await screenAfter(`${written.join('')}done`)).toBe('done');
    expect(written.join('')).not.toContain('\n');
  });

  it('changes ten times a second at most, and only when there is news', () => {
    const { written, later } = lineOn();
    later(500, 2);
    later(99, 40);
    later(1, 60);
    later(100, 60);
    later(100, 61);
    expect(written).toHaveLength(2);
  });

  it('leaves nothing of a longer line under a shorter one', async () => {
    const { written, later } = lineOn();
    later(500, 200);
    later(100, 2);
    expect(await screenAfter(written.join(''))).toBe('正在核对佐证… 1%');
  });

  it('never reads 100 before the end, nor anything odd where there is nothing to do', async () => {
    const { written, later } = lineOn({ words: 'x' });
    later(500, 9_999, 10_000);
    expect(await screenAfter(written.join(''))).toBe('x 99%');
    later(500, 0, 0);
    expect(await screenAfter(written.join(''))).toBe('x 0%');
  });

  it('fits a narrow terminal with a column to spare', () => {
    const { written, later } = lineOn({ columns: 12 });
    later(500, 20);
    expect(displayWidth(written[0]?.replace('\r', '') ?? '')).toBeLessThan(12);
  });

  it('clears once', () => {
    const { written, later, clear } = lineOn();
    later(500, 20);
    clear();
    clear();
    expect(written).toHaveLength(2);
  });
});
