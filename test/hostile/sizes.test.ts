import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writerNamed } from '../support/entries.ts';
import { environmentIn, program } from '../support/environment.ts';
import { rounds } from '../support/rounds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { calls, readers, type WorldCall } from './calls.ts';
import { type Area, listingSpots, type Spots } from './carriers.ts';
import { makePlace } from './world.ts';

/** Processor time in seconds and memory in MiB that no verb goes beyond, whatever it reads. */
const [mostSeconds, mostMemory] = [2, 256];

const size = 1_000_000;
const filled = (sign: string) => sign.repeat(Math.floor(size / Buffer.byteLength(sign)));

/** A megabyte each. */
const texts: Readonly<Record<string, string>> = {
  letters: filled('x'),
  digits: filled('7'),
  brackets: filled('（'),
  braces: filled('{{'),
  'less-thans': filled('<'),
  addresses: filled('https://example.org/'),
  emoji: filled('👨‍👩‍👧‍👦'),
  marks: filled('e\u0301'),
  Chinese: filled('长'),
  sentences: filled('做好。'),
  figures: filled('新增10所'),
  blanks: filled(' a'),
};

/** Where such a text stands: in a value, or as a line of its own. */
const places: readonly (readonly [Area, string])[] = [
  ['plan', 'text'],
  ['plan', 'title'],
  ['plan', 'comment'],
  ['ledger', 'note'],
  ['ledger', 'a raw line'],
  ['config', 'recorder'],
  ['units', 'name'],
  ['packet', 'unit.name'],
  ['document', 'duty of txt'],
  ['document', 'duty of docx'],
  ['answers', 'json, note'],
  ['answers', 'csv, 说明'],
  ['template', 'words of md'],
  ['template', 'words of docx'],
];

function spotsWith(chosen: readonly [Area, string], text: string): Spots {
  const at = (area: Area, place: string) => (area === chosen[0] && place === chosen[1] ? text : undefined);
  return {
    ...listingSpots(),
    free: (area, place, usual) => at(area, place) ?? usual,
    strict: (area, place, usual) => at(area, place) ?? usual,
    line: (area, place, written) => (at(area, place) === undefined ? '' : written(text)),
  };
}

/** Tells what the process has used when it ends. */
const probe = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.stderr.write('\\n@' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1024); });",
)}`;

/** How much a call goes beyond what it may use; nothing where it does not. */
function excessOf({ args }: WorldCall, cwd: string): Promise<string | undefined> {
  const child = spawn(process.execPath, ['--import', probe, program, ...args], {
    cwd,
    env: { ...environmentIn(cwd), TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  let end = '';
  child.stderr.on('data', (bytes: Buffer) => {
    end = (end + bytes.toString()).slice(-60);
  });
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', () => {
      const [, seconds = 'no end', memory = ''] = /@([0-9.]+) ([0-9.]+)$/.exec(end) ?? [];
      const isWithin = Number(seconds) < mostSeconds && Number(memory) < mostMemory;
      done(isWithin ? undefined : `plan ${args.join(' ')}: ${seconds} s, ${memory} MiB`);
    });
  });
}

/** Every fourth call of the verbs that read of this, from another one each time: a place meets each of them with some text. */
function callsOn(area: Area, from: number): readonly WorldCall[] {
  const all = Object.entries(calls).flatMap(([verb, made]) => ((readers[area]?.includes(verb) ?? true) ? made : []));
  return all.filter((_, index) => all.length < 20 || (index + from) % 4 === 0);
}

/** Of a usual round the texts that cost most on a screen, in the verb that shows all of it. */
const tried = rounds({
  few: { texts: ['emoji'], places: places.slice(0, 1), calls: () => (calls.show ?? []).slice(0, 1) },
  full: { texts: Object.keys(texts), places, calls: callsOn },
});

describe('no verb takes more time or memory than an honest call, whatever it reads', () => {
  const all = tried.places.flatMap(([area, place], row) =>
    tried.texts.map((text, column) => [text, area, place, row + column] as const),
  );
  it.each(all)('a megabyte of %s in %s: %s', async (text, area, place, from) => {
    const home = temporaryFolder();
    const excess: (string | undefined)[] = [];
    for (const call of tried.calls(area, from)) {
      makePlace(home, call.at, spotsWith([area, place], texts[text] ?? ''), writerNamed('b'));
      excess.push(await excessOf(call, join(home, call.at)));
    }
    expect(excess.filter((each) => each !== undefined)).toEqual([]);
  });
});
