import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verbs } from '../../src/cli/verbs.ts';
import { runPlan } from '../support/program.ts';
import { isFull } from '../support/rounds.ts';
import { calls, callsWithValue, readers, type WorldCall } from './calls.ts';
import { type Area, areas, type Carrier, hostileSpots } from './carriers.ts';
import { type Form, forms, hostileText } from './texts.ts';
import { type Look, leaksOf, now, openTheatre, type Theatre } from './theatre.ts';
import { makePlace, type PlaceName } from './world.ts';

/*
 * Hostile text through every value that the program can be given, and through every verb: nothing raw comes out.
 * The whole product takes minutes (PLAN_TEST_ROUNDS=full); a usual round takes of each pair of carrier and verb a part
 * that is the same every time.
 */
interface Scene {
  readonly form: Form;
  readonly look: Look;
}

/** A form each; two steps on, the other language and the other place. */
const scenes: readonly Scene[] = [
  { form: 'sequences', look: { language: 'zh', where: 'pipe' } },
  { form: 'directions', look: { language: 'en', where: 'pipe' } },
  { form: 'breaks', look: { language: 'en', where: 'terminal' } },
  { form: 'halves', look: { language: 'zh', where: 'terminal' } },
  { form: 'breaks', look: { language: 'zh', where: 'pipe' } },
  { form: 'sequences', look: { language: 'en', where: 'terminal' } },
];

const allScenes: readonly Scene[] = forms.flatMap((form) =>
  (['zh', 'en'] as const).flatMap((language) =>
    (['pipe', 'terminal'] as const).map((where) => ({ form, look: { language, where } })),
  ),
);

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => rmSync(theatre.home, { recursive: true, force: true }));

const carriersIn = (area: Area, isFree: boolean) =>
  theatre.carriers.filter((carrier) => carrier.area === area && carrier.isFree === isFree);

const reads = (area: Area, verb: string) => readers[area]?.includes(verb) ?? true;

/** Every call of the verbs that read of this. */
const callsOn = (area: Area): readonly WorldCall[] =>
  Object.entries(calls).flatMap(([verb, made]) => (reads(area, verb) ? made : []));

/** The first call of each. */
const firstCallsOn = (area: Area): readonly WorldCall[] =>
  Object.entries(calls).flatMap(([verb, made]) => (reads(area, verb) ? made.slice(0, 1) : []));

/** Those that may refuse what it holds. */
function refusing({ area, place }: Carrier, from: number): readonly WorldCall[] {
  const [, form] = /^(yaml|json|csv|xlsx),/.exec(place) ?? [];
  if (form !== undefined) return callsOn(area).filter(({ args }) => args.includes(`answers.${form}`));
  // `plan` alone is where a plan's name is first met.
  if (isFull) return [...(calls[''] ?? []), ...firstCallsOn(area)];
  return [...(calls[''] ?? []), ...everyOf(callsOn(area), readers[area] === undefined ? 16 : 4, from)];
}

/** Every so-manieth, from one that differs each time. */
const everyOf = <Value>(values: readonly Value[], step: number, from: number): readonly Value[] =>
  isFull ? values : values.filter((_, index) => (index + from) % step === 0);

/** One of them; in full every text in one of the four looks, a different one each time. */
const someScene = (from: number): readonly Scene[] =>
  isFull ? allScenes.filter((_, index) => (index + from) % 4 === 0) : everyOf(scenes, scenes.length, from);

async function played(carriers: readonly Carrier[], scene: Scene, chosen: readonly WorldCall[]): Promise<string[]> {
  return carriers.length === 0 ? [] : leaksOf(chosen, { carriers, ...scene }, theatre);
}

async function leaksFrom(pieces: readonly (() => Promise<string[]>)[]): Promise<string[]> {
  const leaks: string[] = [];
  for (const piece of pieces) leaks.push(...(await piece()));
  return leaks;
}

describe('what a reader takes, whatever it says, comes out cleaned', () => {
  it.each(areas)('from every %s value at once', async (area) => {
    const carriers = carriersIn(area, true);
    const pieces = (isFull ? allScenes : scenes).map(
      (scene, index) => () => played(carriers, scene, everyOf(callsOn(area), area === 'config' ? 6 : 4, index)),
    );
    expect(await leaksFrom(pieces)).toEqual([]);
  });

  it.each(areas)('from 10,000 characters in every %s value, in at most two seconds a call', async (area) => {
    const scene: Scene = { form: 'long', look: { language: 'zh', where: 'pipe' } };
    expect(await played(carriersIn(area, true), scene, firstCallsOn(area))).toEqual([]);
  });
});

describe('a reader that takes any text', () => {
  it.each<[PlaceName, string, readonly number[]]>([
    ['school', 'status', [0]],
    ['school', 'check --answers answers.yaml --yes', [0]],
    ['school', 'report --template template.docx -o r.docx', [0]],
    ['school', 'report --template template.xlsx -o r.xlsx', [0]],
    ['school', 'import document.docx', [0]],
    ['school', 'merge other.zip', [0]],
    ['bureau', 'rollup in two', [0, 1]],
    ['bureau', 'review school-one --id 1.7 --accept', [0]],
  ])('takes all of it, or what it refuses would hide the rest: %s, plan %s', async (place, line, codes) => {
    const free = theatre.carriers.filter(({ isFree }) => isFree);
    for (const form of everyOf(forms, 2, 0)) {
      makePlace(theatre.home, place, hostileSpots(free, form), theatre.ownWriter);
      const { code, err } = await runPlan(join(theatre.home, place), line.split(' '), { now });
      expect({ form, code, err: codes.includes(code ?? -1) ? '' : err }).toEqual({
        form,
        code: expect.anything(),
        err: '',
      });
    }
  });
});

describe('what a reader may refuse is refused in clean words', () => {
  it.each(areas)('by every verb that meets a %s value', async (area) => {
    const pieces = carriersIn(area, false).flatMap((carrier, index) =>
      someScene(index).map((scene) => () => played([carrier], scene, refusing(carrier, index))),
    );
    expect(await leaksFrom(pieces)).toEqual([]);
  });
});

describe('a value on the command line', () => {
  it.each(verbs.map(({ name }, index) => ({ name, index })))(
    'of $name is said again in clean words',
    async ({ name, index }) => {
      const pieces = someScene(index).map(({ form, look }) => () => {
        // No process can be given half a pair.
        const text = hostileText(form, '<value>').replaceAll(/\p{Surrogate}/gu, '');
        return leaksOf(callsWithValue(name, text), { carriers: [], form, look }, theatre);
      });
      expect(await leaksFrom(pieces)).toEqual([]);
    },
  );
});

describe('a variable of the environment', () => {
  it.each(['PLAN_DIR', 'PLAN_STORE_URL', 'LANG', 'SHELL', 'TERM', 'HOME'])(
    'named %s is said in clean words',
    async (name) => {
      const pieces = someScene(name.length).map(({ form, look }) => () => {
        const env = { [name]: hostileText(form, `<${name}>`) };
        const chosen = Object.values(calls).flatMap((made) => made.slice(0, 1));
        return leaksOf(chosen, { carriers: [], form, look, env }, theatre);
      });
      expect(await leaksFrom(pieces)).toEqual([]);
    },
  );
});

describe('the table of calls', () => {
  it('has calls of every verb', () => {
    expect(Object.keys(calls)).toEqual(expect.arrayContaining(verbs.map(({ name }) => name)));
  });
});
