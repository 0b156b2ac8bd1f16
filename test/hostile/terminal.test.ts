/* biome-ignore-all lint/suspicious/noControlCharactersInRegex: finding control characters is what this file is for. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writerNamed } from '../support/entries.ts';
import { runBuilt } from '../support/program.ts';
import { keys, openTerminal } from '../support/terminal.ts';
import { hostileSpots, listingSpots } from './carriers.ts';
import type { Form } from './texts.ts';
import { makePlace, type PlaceName, places } from './world.ts';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'plan-hostile-')));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What neither the theme nor a prompter that draws itself anew ever sends: each does something that a text wanted. */
const acted = /\u001b[\]PX^_c]|\u001b\[(?:8m|2J)|[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** All that any reader takes is hostile at once. */
function makeHostile(place: PlaceName, form: Form): string {
  const listing = listingSpots();
  for (const each of places) makePlace(home, each, listing, writerNamed('b'));
  const free = listing.carriers().filter(({ isFree }) => isFree);
  makePlace(home, place, hostileSpots(free, form), writerNamed('b'));
  return join(home, place);
}

describe('a real terminal, told of hostile plans, ledgers, settings and units', () => {
  it.each<[PlaceName, string, Form, readonly RegExp[]]>([
    [
      'school',
      'check',
      'sequences',
      [/先看哪些[\s\S]*❯/, / 1\/[0-9][\s\S]*怎么样了[^？]*？\s+❯/, / 2\/[0-9][\s\S]*怎么样了[^？]*？\s+❯/],
    ],
    ['school', 'check 1.1', 'directions', []],
    ['school', 'menu', 'sequences', []],
    ['school', 'status', 'sequences', []],
    ['school', 'undo', 'directions', []],
    ['school', 'evidence 1.1', 'sequences', []],
    ['bureau', 'review school-one', 'sequences', []],
    ['new', 'init', 'directions', []],
  ])('%s: plan %s acts on none of their %s', async (place, line, form, questions) => {
    const folder = makeHostile(place, form);
    if (line === 'undo') await runBuilt(folder, ['record', '1.1', '--add', '1', '--on', '2024-05-01']);
    const terminal = openTerminal(folder, line.split(' '), { rows: 60 });
    // A key that is typed before its question and its choices stand is nobody's: what would have been its answer then waits for ever.
    for (const [index, question] of questions.entries()) {
      if (index > 0) terminal.type(keys.enter);
      await terminal.see(question);
    }
    await terminal.see(/<[a-z.]+>/);
    terminal.type(keys.ctrlC);
    await terminal.ended;
    const { index } = acted.exec(terminal.raw()) ?? {};
    expect(index === undefined ? '' : JSON.stringify(terminal.raw().slice(Math.max(0, index - 60), index + 20))).toBe(
      '',
    );
  });
});
