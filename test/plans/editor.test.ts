import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LanguageClient } from '../support/language-client.ts';
import { planText } from '../support/plan-text.ts';

const plans = resolve(import.meta.dirname, '../../plans');
const bundled = readFileSync(resolve(plans, 'party-governance-2023.yaml'), 'utf8');
const head = '# yaml-language-server: $schema=plan.schema.json\n';
const text =
  head +
  planText(`          - id: "1.1"
            text: 学习
            target:
              at-least: 2
              unit: 次
              every: month
`);

let editor: LanguageClient;
let opened = 0;
beforeAll(async () => {
  editor = await LanguageClient.start();
});
afterAll(() => editor.stop());

/** A file beside the schema, as far as the server can tell. */
function address(): string {
  opened += 1;
  return pathToFileURL(resolve(plans, `opened-${opened}.yaml`)).href;
}

/** `line: message` of each problem, lines from 1. */
async function problemsIn(content: string): Promise<string[]> {
  const problems = await editor.open(address(), content);
  return problems.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

/** Where `mark` ends in the text. */
function placeAfter(content: string, mark: string): { readonly line: number; readonly character: number } {
  const before = content.slice(0, content.indexOf(mark) + mark.length).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function asked(method: string, content: string, mark: string): Promise<unknown> {
  const uri = address();
  await editor.open(uri, content);
  return editor.request(`textDocument/${method}`, { textDocument: { uri }, position: placeAfter(content, mark) });
}

async function completions(content: string, mark: string): Promise<string[]> {
  const { items } = (await asked('completion', content, mark)) as {
    readonly items: readonly { readonly label: string }[];
  };
  return items.map(({ label }) => label);
}

async function hover(mark: string): Promise<string> {
  const found = (await asked('hover', text, mark)) as { readonly contents: { readonly value: string } } | null;
  return found?.contents.value ?? '';
}

describe('an editor with the yaml-language-server', () => {
  it('finds nothing in the bundled plan, which names its schema itself', async () => {
    expect(bundled.startsWith(head)).toBe(true);
    expect(await problemsIn(bundled)).toEqual([]);
    expect(await problemsIn(text)).toEqual([]);
  });

  it.each([
    ['a key that nobody knows', 'every: month', 'evry: month', /^20: .*evry/],
    ['a key that is missing', 'number: 一\n    title', 'title', /^9: .*number/],
    ['a number where text must be', 'title: 乙', 'title: 5', /^13: .*string/],
    ['an id without quotes', 'id: "1.1"', 'id: 1.1', /^15: .*string/],
    ['a word that is no choice', 'every: month', 'every: weekly', /^20: .*week/],
    ['a day that is none', 'to: 2024-12-31', 'to: 2024-12-32', /^6: String does not match/],
    ['a percentage without its whole', 'at-least: 2', 'at-least: 100%', /^17: .*of/],
    ['a due beside every', 'target:', 'due: 2024-06-30\n            target:', /^17: .*due/],
  ])('shows %s where it stands', async (_what, sound, spoilt, expected) => {
    const problems = await problemsIn(text.replace(sound, spoilt));
    expect(problems).toContainEqual(expect.stringMatching(expected));
  });

  it('explains a key in both languages where the mouse rests on it', async () => {
    expect(await hover('at-le')).toMatch(/至少多少[\s\S]*At least this much/);
    expect(await hover('peri')).toMatch(/起止日期[\s\S]*first and last day/);
    // What is said where a value's form is wrong stands here, too: messages of the schema's own are no standard keyword.
    expect(await hover('every')).toMatch(/week[\s\S]*month/);
  });

  it('offers the keys that may stand in a place and do not yet', async () => {
    const offered = await completions(
      text.replace('unit: 次\n              every: month', 'a'),
      'at-least: 2\n              a',
    );
    expect(offered).toEqual(expect.arrayContaining(['unit', 'every', 'across']));
    expect(offered).not.toContain('due');
  });

  it('offers the words of a choice', async () => {
    expect(await completions(text.replace('every: month', 'every: '), 'every: ')).toEqual(
      expect.arrayContaining(['week', 'month', 'quarter', 'half-year', 'year']),
    );
  });
});
