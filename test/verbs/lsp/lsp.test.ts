import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { environmentIn, programCommand } from '../../support/environment.ts';
import { LanguageClient } from '../../support/language-client.ts';
import { planText } from '../../support/plan-text.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const duty = (rest: string) => planText(`          - id: "1.1"\n${rest}`);
const sound = duty('            text: 学习\n');
const unquoted = planText('          - id: 1.10\n            text: 学习,研讨\n');

interface Editor {
  readonly client: LanguageClient;
  readonly folder: string;
  readonly addressOf: (name: string) => string;
}

/** An editor with the built program as its language server, in a folder with plans of these texts. */
async function editorWith(files: Readonly<Record<string, string>> = {}, language = 'zh'): Promise<Editor> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'plans'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'plans', name), text);
  const client = await LanguageClient.start({
    command: [...programCommand, 'lsp', '--lang', language],
    env: environmentIn(folder),
  });
  onTestFinished(() => client.stop());
  return { client, folder, addressOf: (name) => pathToFileURL(join(folder, 'plans', name)).href };
}

/** Where the mark ends in the text. */
function placeAfter(text: string, mark: string): { readonly line: number; readonly character: number } {
  const before = text.slice(0, text.indexOf(mark) + mark.length).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly edit: { readonly changes: Readonly<Record<string, readonly { readonly newText: string }[]>> };
}

describe('a language server over standard input and output', () => {
  it('tells what is wrong while somebody types, and that it no longer is', async () => {
    const { client, addressOf } = await editorWith();
    const uri = addressOf('new.yaml');
    expect(await client.open(uri, sound)).toEqual([]);
    const [first] = await client.change(uri, 2, unquoted);
    expect(first).toMatchObject({ code: 'unquoted-id', severity: 1, source: 'plan' });
    expect(first?.range).toEqual({
      start: placeAfter(unquoted, '          - id: '),
      end: placeAfter(unquoted, '1.10'),
    });
    expect(await client.change(uri, 3, sound)).toEqual([]);
  });

  it('judges a plan by what lies beside it, and a list of units as one', async () => {
    const { client, addressOf } = await editorWith({ 'other.yaml': sound, 'this.yaml': sound });
    expect(await client.open(addressOf('this.yaml'), sound)).toMatchObject([
      { code: 'duplicate-plan-id', message: expect.stringContaining('other.yaml') },
    ]);
    const units = 'format: 1\nunits:\n  - id: one\n    name: 实验小学\n  - id: one\n    name: 第二小学\n';
    const codes = (await client.open(addressOf('units.yaml'), units)).map(({ code }) => code);
    expect(codes).toContain('duplicate-id');
  });

  it("passes another program's YAML over", async () => {
    const { client, addressOf } = await editorWith();
    expect(await client.open(addressOf('compose.yaml'), 'services:\n  web:\n    image: nginx\n')).toEqual([]);
  });

  it.each([
    ['zh', '编号'],
    ['en', 'quot'],
  ])('explains a finding under the pointer, in %s', async (language, word) => {
    const { client, addressOf } = await editorWith({}, language);
    const uri = addressOf('new.yaml');
    await client.open(uri, unquoted);
    const position = placeAfter(unquoted, '1.1');
    const hover = await client.request('textDocument/hover', { textDocument: { uri }, position });
    expect(hover).toMatchObject({
      contents: { kind: 'plaintext', value: expect.stringMatching(new RegExp(`^unquoted-id[^]*${word}`)) },
    });
    const elsewhere = await client.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    expect(elsewhere).toBeNull();
  });

  it('mends one finding, or the whole file, as --fix does', async () => {
    const { client, addressOf } = await editorWith();
    const uri = addressOf('new.yaml');
    await client.open(uri, unquoted);
    const place = placeAfter(unquoted, '1.1');
    const actions = (await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: place, end: place },
      context: { diagnostics: [] },
    })) as readonly Action[];
    expect(actions.map(({ kind }) => kind)).toEqual(['quickfix', 'source.fixAll.plan']);
    const [single, whole] = actions.map(({ edit }) => edit.changes[uri]?.map(({ newText }) => newText));
    expect(single).toEqual(['"1.10"']);
    expect(whole).toEqual([unquoted.replace('1.10', '"1.10"').replace(',研讨', '，研讨')]);
  });

  it('offers the keys that a place may have, and the words of a value', async () => {
    const { client, addressOf } = await editorWith();
    const uri = addressOf('new.yaml');
    const typed = duty('            text: 学习\n            ta');
    await client.open(uri, typed);
    const offered = async (version: number, text: string, mark: string) => {
      await client.change(uri, version, text);
      const position = placeAfter(text, mark);
      return (await client.request('textDocument/completion', { textDocument: { uri }, position })) as readonly {
        readonly label: string;
        readonly documentation?: string;
        readonly textEdit: { readonly newText: string };
      }[];
    };
    const keys = await offered(2, typed, '            ta');
    expect(keys.map(({ label }) => label)).toEqual(expect.arrayContaining(['target', 'due']));
    expect(keys.map(({ label }) => label)).not.toContain('text');
    const target = keys.find(({ label }) => label === 'target');
    expect(target?.textEdit.newText).toBe('target:');
    expect(target?.documentation).toMatch(/。$/);
    const every = duty('            text: 学习\n            target: { at-least: 1, every: }\n');
    expect((await offered(3, every, 'every: ')).map(({ label }) => label)).toContain('quarter');
  });

  it('ends with 0 once the editor has said so', async () => {
    const { client } = await editorWith();
    await client.request('shutdown', undefined);
    client.notify('exit', undefined);
    expect(await client.ended).toBe(0);
  });
});
