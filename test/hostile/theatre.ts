import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/words/language.ts';
import { writerNamed } from '../support/entries.ts';
import { runPlan } from '../support/program.ts';
import type { WorldCall } from './calls.ts';
import { type Carrier, hostileSpots, listingSpots } from './carriers.ts';
import { curiousPrompter } from './curious-prompter.ts';
import { leaksIn, leaksInFile } from './judge.ts';
import { planId } from './plan-file.ts';
import { type Form, hostileText } from './texts.ts';
import { makePlace, type PlaceName, places } from './world.ts';

/** One folder for all the worlds of a test file: each is made where the one before it lay. */
export interface Theatre {
  readonly home: string;
  /** All that can be hostile. */
  readonly carriers: readonly Carrier[];
  /** The writer that this computer is in the school's ledger. */
  readonly ownWriter: string;
}

/** In what language, and who looks: a pipe, or somebody at a terminal who answers, too. */
export interface Look {
  readonly language: Language;
  readonly where: 'pipe' | 'terminal';
}

/** What is played: who is hostile, in which form, before whom. */
export interface Play {
  readonly carriers: readonly Carrier[];
  readonly form: Form;
  readonly look: Look;
  readonly env?: Readonly<Record<string, string>>;
}

/** Halfway through the plan. */
export const now = '2024-07-15T10:00:00.000+08:00';

/** In milliseconds of the processor: the longest that anybody may wait in a call, whatever it is given. */
const longestWait = 2000;

/** Questions that one call may put before whoever answers has enough. */
const patience = 20;

/** Columns beyond any line: what a line begins with is then what was written there. */
const widest = 1_000_000;

export async function openTheatre(): Promise<Theatre> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'plan-hostile-')));
  const listing = listingSpots();
  for (const place of places) makePlace(home, place, listing, writerNamed('b'));
  const ledger = join(home, 'school/.plan/ledger', planId);
  const { code, err } = await runPlan(join(home, 'school'), ['record', '1.6', '--progress', '在办'], { now });
  if (code !== 0) throw new Error(err);
  const known = [writerNamed('a'), writerNamed('b')].map((writer) => `${writer}.jsonl`);
  const own = readdirSync(ledger).find((name) => !known.includes(name));
  return { home, carriers: listing.carriers(), ownWriter: own?.replace('.jsonl', '') ?? '' };
}

/** All that leaks in these calls: carrier and verb, language and place, and the character. */
export async function leaksOf(calls: readonly WorldCall[], play: Play, theatre: Theatre): Promise<string[]> {
  const leaks: string[] = [];
  const fresh = new Set<PlaceName>();
  const spots = hostileSpots(play.carriers, play.form);
  for (const call of calls) {
    if (!fresh.has(call.at)) makePlace(theatre.home, call.at, spots, theatre.ownWriter);
    leaks.push(...(await leaksInCall(call, play, theatre)));
    if (call.changes) fresh.delete(call.at);
    else fresh.add(call.at);
  }
  return leaks;
}

async function leaksInCall(call: WorldCall, play: Play, { home }: Theatre): Promise<string[]> {
  const { form, look, env = {} } = play;
  const isTerminal = look.where === 'terminal';
  const prompter = curiousPrompter(hostileText(form, '<typed>'), patience);
  const folder = join(home, call.at);
  const isCompletion = call.args[0] === '__complete';
  const args = isCompletion ? call.args : [...call.args, '--lang', look.language];
  const { out, err } = await runPlan(folder, args, {
    now,
    env,
    columns: isTerminal ? 80 : widest,
    ...(isTerminal && { prompter, isTerminal, hasColor: true, opened: [] }),
  });
  const took = prompter.longestWait();
  const manner = { hasColor: isTerminal, isTable: call.isTable, isWrapped: isTerminal };
  const files = call.writes.filter((name) => existsSync(join(folder, name))).flatMap((name) => filesAt(folder, name));
  const found = [
    ...leaksIn(out, manner),
    ...leaksIn(err, manner),
    ...leaksIn(prompter.asked(), manner),
    ...files.flatMap((name) => leaksInFile(name, readFileSync(join(folder, name))).map((leak) => `${name}: ${leak}`)),
    ...(took > longestWait ? [`${Math.round(took)} ms`] : []),
  ];
  const scene = `[${nameOf(play.carriers)}] plan ${shown(args)} (${look.where}, ${form})`;
  return found.map((leak) => `${scene}: ${leak}`);
}

/** The file, or what lies in the folder: letters bear the names of those whom they are to. */
function filesAt(folder: string, name: string): readonly string[] {
  if (!statSync(join(folder, name)).isDirectory()) return [name];
  return readdirSync(join(folder, name)).map((file) => join(name, file));
}

function nameOf(carriers: readonly Carrier[]): string {
  const [only, ...others] = carriers;
  if (only === undefined) return 'the command line';
  return others.length === 0 ? `${only.area}: ${only.place}` : `${only.area}, ${carriers.length} places`;
}

const shown = (args: readonly string[]) =>
  args.map((arg) => JSON.stringify(arg).slice(1, 30).replace(/"$/, '')).join(' ');
