import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledFolders, bundledPackages, noticesOf, sbomOf } from '../scripts/bundled-packages.mjs';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
}

const { components } = JSON.parse(read('dist/sbom.json')) as { readonly components: readonly Component[] };

/** A bundle's account with so many bytes of each file. */
const account = (inputs: Readonly<Record<string, number>>) => ({
  outputs: {
    'dist/a.js': {
      inputs: Object.fromEntries(
        Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }] as const),
      ),
    },
  },
});

describe('what is bundled', () => {
  it('is what the bundles say: packages in folders of others, with scopes, none of which nothing was kept', () => {
    const main = account({
      'src/main.ts': 9,
      'node_modules/yaml/dist/index.js': 1,
      'node_modules/yaml/dist/doc.js': 2,
      'node_modules/@inquirer/core/dist/index.js': 3,
      'node_modules/unused/index.js': 0,
    });
    const library = account({ 'node_modules/pg/node_modules/@a/b/index.js': 4, 'node_modules/yaml/dist/index.js': 1 });
    expect(bundledFolders([main, library])).toEqual([
      'node_modules/@inquirer/core',
      'node_modules/pg/node_modules/@a/b',
      'node_modules/yaml',
    ]);
  });

  it('ships with its licence, or is not built', () => {
    const [yaml] = bundledPackages([account({ 'node_modules/yaml/dist/index.js': 1 })]);
    expect(yaml).toMatchObject({ name: 'yaml', license: 'ISC', text: expect.stringContaining('Permission to use') });
    const without = account({ 'test/fixtures/node_modules/none/index.js': 1 });
    expect(() => bundledPackages([without])).toThrow();
  });

  it('is told in the notices and in the list alike, each package once a version', () => {
    const packages = bundledPackages([account({ 'node_modules/@inquirer/core/dist/index.js': 1 })]);
    expect(noticesOf(packages)).toMatch(
      /^本程序内含[\s\S]*\n@inquirer\/core \d+\.\d+\.\d+ \(MIT\)\n\n[\s\S]*Permission/,
    );
    expect(sbomOf(packages, { name: 'own', version: '1.0.0', license: 'MIT' })).toMatchObject({
      bomFormat: 'CycloneDX',
      components: [{ purl: expect.stringMatching(/^pkg:npm\/%40inquirer\/core@\d/) }],
    });
    const notices = read('dist/third-party-notices.txt');
    expect(components.length).toBeGreaterThan(30);
    expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length);
    for (const { name, version } of components) expect(notices).toContain(`\n${name} ${version} (`);
  });

  it('has the versions that the lock names, and nothing that only builds or tests', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly version?: string }>>;
    };
    const locked = new Set(
      Object.entries(packages).map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
    );
    const listed = components.map(({ name, version }) => `${name}@${version}`);
    expect(listed.filter((each) => !locked.has(each))).toEqual([]);
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['commander', 'pg', 'vscode-languageserver', 'yaml']));
    for (const tool of ['esbuild', 'vitest', 'typescript', 'playwright-core']) expect(names).not.toContain(tool);
  });
});
