/* biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what must not come out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinedFiles, tablesOf } from '../../scripts/write-words.mjs';
import { languages } from '../../src/words/language.ts';
import { exactNames } from '../../src/words/table.ts';

const folder = resolve(import.meta.dirname, '../../src/words');
const paths = [...joinedFiles().keys()];

const personal = '11010519491231002X 13812345678';
const hostile = `甲\u001b]0;题\u0007\u001b[31m红\u009b2J\u001b]8;;http://x\u001b\\链\u001b]8;;\u001b\\乙\r\n丙\n丁\u2028戊\u202e己\u2066庚\u2069\ud800辛\udc00${'长'.repeat(10_000)}`;

const raw =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

const unreadDay = (text: string) => ({ text, problem: 'no-day', days: ['2023-03-08'], needsYear: false });
const unreadAmount = (text: string) => ({ text, problem: 'not-a-number', unit: text, like: 'amount' });
const unreadShare = (text: string) => ({ text, problem: 'not-a-share', whole: text, part: text });

/** Entries that take something else than a text, or one of a few: what they are given. */
const special: Readonly<Record<string, (text: string) => unknown>> = {
  'help/help.ts helpTable.words.oneOf': (text) => ({ choices: [text] }),
  'ledger/typed.ts day': unreadDay,
  'ledger/typed.ts due': unreadDay,
  'ledger/typed.ts amount': unreadAmount,
  'ledger/typed.ts share': unreadShare,
  'ledger/typed.ts examples': () => ({ days: ['2023-03-08'], needsYear: false, yesterday: true }),
  'plans/import.ts importTable.draftHead': (text) => ({ cleaned: [{ code: 'unsure-quotes', lines: [text] }] }),
  'reports/form.ts problems.bad-day': unreadDay,
  'reports/form.ts problems.bad-remedy-due': unreadDay,
  'reports/form.ts problems.bad-level': unreadAmount,
  'reports/form.ts problems.bad-breach': unreadAmount,
  'reports/form.ts problems.bad-amount': unreadAmount,
  'reports/form.ts problems.bad-share': unreadShare,
  'troubles/trouble.ts answers-broken': (text) => ({ file: text, problems: [text] }),
  'troubles/trouble.ts answers-changed': (text) => ({ file: text, problems: [text] }),
  'troubles/trouble.ts bad-date': unreadDay,
  'troubles/trouble.ts bad-remedy-due': unreadDay,
  'troubles/trouble.ts bad-level': unreadAmount,
  'troubles/trouble.ts bad-breach': unreadAmount,
  'troubles/trouble.ts bad-amount': unreadAmount,
  'troubles/trouble.ts bad-share': unreadShare,
  'troubles/trouble.ts words-file': (text) => ({ file: text, line: 3, problem: 'twice', mark: text, most: 5 }),
  'ledger/copies.ts inboxTable.reason': (text) => ({ file: text, why: 'link', detail: text }),
  'troubles/trouble.ts packet-refused': (text) => ({ file: text, why: 'link', detail: text }),
  'troubles/trouble.ts template-broken': (text) => ({ file: text, problems: [text] }),
};

interface Spoken {
  readonly name: string;
  readonly entry: unknown;
  readonly said: unknown;
}

function entriesOf(entry: unknown, said: unknown, name: string): Spoken[] {
  if (typeof entry !== 'object' || entry === null) return [{ name, entry, said }];
  return Object.entries(entry).flatMap(([key, each]) =>
    entriesOf(each, (said as Record<string, unknown>)[key], name.endsWith('.ts') ? `${name} ${key}` : `${name}.${key}`),
  );
}

/** Every entry of every table in a language, as it is written and as it is said. */
async function spokenIn(language: string): Promise<Spoken[]> {
  const all = [...tablesOf(language)].map(async ([path, tables]) => {
    const [written, said] = [await moduleAt(language, path), await moduleAt('areas', path)];
    return tables
      .filter((table) => table !== 'raw')
      .flatMap((table) => {
        const inEach = table === 'words' ? Object.values(said)[0] : said[table.replace(/Table$/, 'Messages')];
        const name = table === 'words' ? path : `${path} ${table}`;
        return entriesOf(written[table], (inEach as Record<string, unknown>)[language], name);
      });
  });
  return (await Promise.all(all)).flat();
}

async function moduleAt(at: string, path: string): Promise<Readonly<Record<string, unknown>>> {
  return import(join(folder, at, path));
}

/** The names that an entry takes from its values. */
function namesOf(entry: unknown): readonly string[] {
  if (typeof entry === 'string') return [...entry.matchAll(/\{([^ {}"]+)\}/g)].map(([, name = '']) => name);
  const [, list = ''] = /^\(\{([^}]*)\}\)/.exec(String(entry)) ?? [];
  return list.split(',').flatMap((each) => each.split(':')[0]?.trim() || []);
}

/** `text` for each name, with numbers of persons for those that lose them. */
function valuesFor(entry: unknown, text: string): unknown {
  return Object.fromEntries(namesOf(entry).map((name) => [name, exactNames.has(name) ? text : `${text}${personal}`]));
}

function say({ said }: Spoken, values: unknown): string {
  const text: unknown = typeof said === 'function' ? said(values) : said;
  return Array.isArray(text) ? text.join('\n') : String(text);
}

describe.each(languages)('the words in %s', (language) => {
  it('let nothing raw of a value through, nor a number of a person', async () => {
    const spoken = await spokenIn(language);
    expect(spoken.length).toBeGreaterThan(1000);
    for (const one of spoken) {
      const make = special[one.name] ?? ((text: string) => valuesFor(one.entry, text));
      const text = say(one, make(hostile));
      expect({ name: one.name, raw: raw.exec(text)?.[0] }).toEqual({ name: one.name, raw: undefined });
      expect({ name: one.name, lines: text.split('\n').length }).toEqual({
        name: one.name,
        lines: say(one, make('甲')).split('\n').length,
      });
      expect({ name: one.name, personal: /194912310|12345678/.test(text) }).toEqual({
        name: one.name,
        personal: false,
      });
    }
  });

  it('fill in every value that is named, and leave no braces of a name', async () => {
    for (const one of await spokenIn(language)) {
      if (typeof one.entry !== 'string') continue;
      expect(typeof one.said).toBe(namesOf(one.entry).length === 0 ? 'string' : 'function');
    }
  });

  it('stand in the same files as those of every other language', () => {
    expect([...tablesOf(language)]).toEqual([...tablesOf(languages[0] ?? '')]);
  });
});

/** Whether an entry says nothing sensible, or nothing at all, when each of its values is a text. */
function needsMore(one: Spoken): boolean {
  try {
    return /undefined|NaN/.test(say(one, valuesFor(one.entry, '甲')));
  } catch {
    return true;
  }
}

it.each(Object.entries(special))('something else than a text is needed by %s', async (name, make) => {
  const spoken = (await Promise.all(languages.map(spokenIn))).flat().filter((one) => one.name === name);
  expect(spoken).toHaveLength(languages.length);
  expect(spoken.some(needsMore)).toBe(true);
  for (const one of spoken) expect(say(one, make('甲'))).not.toMatch(/undefined|NaN/);
});

describe('where languages meet', () => {
  it('is what `npm run words` writes', () => {
    const written = readdirSync(join(folder, 'areas'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(written.sort()).toEqual([...paths].sort());
    for (const [path, text] of joinedFiles()) expect(readFileSync(join(folder, 'areas', path), 'utf8')).toBe(text);
  });
});
