import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { environmentIn, programCommand } from '../support/program.ts';
import { rounds } from '../support/rounds.ts';
import { tell } from './rounds.ts';
import { noting, schoolLedger } from './school-ledger.ts';

/** A process that sees no other's id, as in a container of its own. */
const apart = ['-pf', '--mount-proc'] as const;

const canBeApart = spawnSync('unshare', [...apart, 'true']).status === 0;

function noteApart(home: string, text: string): Promise<number | null> {
  const command = [...apart, ...programCommand, ...noting(text)];
  const child = spawn('unshare', command, { cwd: home, env: environmentIn(home, {}), stdio: 'ignore' });
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => done(code));
  });
}

describe('processes that record at once', () => {
  const hands = rounds({ few: 4, full: 8 });
  const each = rounds({ few: 5, full: 200 });

  test(`${hands} hands with ${each} commands each: every entry is there, in one unbroken chain`, async () => {
    const { note, run, found } = await schoolLedger();
    const hand = async (name: number): Promise<string[]> => {
      const texts: string[] = [];
      for (let index = 0; index < each; index += 1) {
        const text = `${name} 之 ${index}`;
        const { code, err } = await note(text);
        expect({ text, code, err }).toEqual({ text, code: 0, err: '' });
        texts.push(text);
      }
      return texts;
    };
    const texts = (await Promise.all(Array.from({ length: hands }, (_, name) => hand(name)))).flat();
    const { notes, faults, entries, writers } = found();
    expect({ faults, entries, writers }).toEqual({ faults: [], entries: hands * each, writers: 1 });
    expect([...notes].sort()).toEqual(texts.sort());
    expect(await run('verify')).toMatchObject({ code: 0 });
    tell(`side by side: ${hands} × ${each}, ${entries} entries there`);
  });

  const apartEach = rounds({ few: 3, full: 20 });

  test.skipIf(!canBeApart)(
    `6 hands with ${apartEach} commands each, three of them in process namespaces of their own: nothing is lost`,
    async () => {
      const { home, note, run, found } = await schoolLedger();
      const hand = async (name: number): Promise<string[]> => {
        const texts = Array.from({ length: apartEach }, (_, index) => `${name} 之 ${index}`);
        for (const text of texts) {
          const code = name < 3 ? await noteApart(home, text) : (await note(text)).code;
          expect({ text, code }).toEqual({ text, code: 0 });
        }
        return texts;
      };
      const texts = (await Promise.all(Array.from({ length: 6 }, (_, name) => hand(name)))).flat();
      const { notes, faults } = found();
      expect(faults).toEqual([]);
      expect([...notes].sort()).toEqual(texts.sort());
      expect(await run('verify')).toMatchObject({ code: 0 });
    },
  );
});
