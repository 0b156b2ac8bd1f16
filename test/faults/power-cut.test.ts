import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forgetWritten } from '../support/forget-written.ts';
import { isFull } from '../support/rounds.ts';
import { schoolLedger } from './school-ledger.ts';

/** Every place within the last line, or a few of them: its first and last bytes always. */
function cutsWithin(start: number, end: number): number[] {
  const all = Array.from({ length: end - start }, (_, index) => start + index);
  if (isFull) return all;
  const step = Math.ceil(all.length / 3);
  return all.filter((_, index) => index < 2 || index % step === 0 || index >= all.length - 2);
}

describe('a power cut while the last line was written', () => {
  test.each([
    ['at every byte: the file ends there', (bytes: Buffer, cut: number) => bytes.subarray(0, cut)],
    [
      'at every byte: the file has its length, and zeros from there on',
      (bytes: Buffer, cut: number) => Buffer.concat([bytes.subarray(0, cut), Buffer.alloc(bytes.length - cut)]),
    ],
  ])('%s; what was whole stays, what was torn is set aside', async (_, after) => {
    const { home, note, run, file, found } = await schoolLedger();
    for (const text of ['一', '二', '断']) expect(await note(text)).toMatchObject({ code: 0 });
    const { path, bytes, replace } = file();
    const sidecar = path.replace('.jsonl', '.torn');
    const start = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
    for (const cut of cutsWithin(start, bytes.length)) {
      const left = after(bytes, cut);
      replace(left);
      // What was cut off had not been acknowledged, so it was not remembered either.
      forgetWritten(join(home, '.state'));
      rmSync(sidecar, { force: true });
      const { code, out } = await note('续');
      // The whole line without its newline is an entry like any other.
      const isWhole = left.length === cut && cut === bytes.length - 1;
      const torn = isWhole ? Buffer.alloc(0) : left.subarray(start);
      expect({ cut, code, ...found() }).toEqual({
        cut,
        code: 0,
        notes: isWhole ? ['一', '二', '断', '续'] : ['一', '二', '续'],
        faults: [],
        entries: isWhole ? 4 : 3,
        writers: 1,
      });
      expect(existsSync(sidecar), `${cut}`).toBe(torn.length > 0);
      if (torn.length > 0) {
        expect(readFileSync(sidecar)).toEqual(Buffer.concat([torn, Buffer.from('\n')]));
        expect(out).toContain(sidecar);
      }
    }
    expect(await run('verify')).toMatchObject({ code: 0 });
  });

  test('is named by verify with its file and line, and harms no other entry', async () => {
    const { note, run, file, found } = await schoolLedger();
    for (const text of ['一', '二']) await note(text);
    file().replace(file().bytes.subarray(0, -40));
    const { code, out } = await run('verify');
    expect(code).toBe(1);
    expect(out).toContain('.jsonl:2 最后一行没有写完');
    expect(found().notes).toEqual(['一']);
    expect((await run('status')).code).toBe(0);
  });
});
