import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { verdictOf } from '../scripts/audit.mjs';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8'),
);
const packages = Object.entries(lock.packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);

/** It may run a script when it is installed, which puts its program for this system in place; the build needs it. */
const mayRunAtInstall: readonly string[] = ['esbuild'];

const registry = 'https://registry.npmjs.org/';

describe('the lockfile', () => {
  it('names hundreds of packages', () => {
    expect(packages.length).toBeGreaterThan(50);
  });

  it('has no package that runs a script when it is installed, but those on the list', () => {
    const running = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1));
    expect(running.filter((name) => !mayRunAtInstall.includes(name ?? ''))).toEqual([]);
  });

  it('takes every package from the npm registry, by its SHA-512', () => {
    // Where no address is noted it is the registry's.
    const strange = packages.filter(
      ([, { resolved, integrity }]) =>
        !(resolved ?? registry).startsWith(registry) || !integrity?.startsWith('sha512-'),
    );
    expect(strange.map(([path]) => path)).toEqual([]);
  });
});

describe('the package', () => {
  it('has no dependencies and runs nothing where it is installed', () => {
    expect(packageJson).not.toHaveProperty('dependencies');
    expect(Object.keys(packageJson.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });
});

describe('the audit', () => {
  const counts = { info: 0, low: 1, moderate: 0, high: 0, critical: 0, total: 1 };

  it('tells no answer from nothing known', () => {
    const refused = JSON.stringify({ message: '405 Method Not Allowed', method: 'POST', error: { summary: '' } });
    expect(verdictOf(refused)).toEqual({ answered: false, why: '405 Method Not Allowed' });
    expect(verdictOf('')).toMatchObject({ answered: false });
    expect(verdictOf('npm error network')).toEqual({ answered: false, why: 'npm error network' });
    expect(verdictOf(JSON.stringify({ vulnerabilities: {}, metadata: { vulnerabilities: counts } }))).toEqual({
      answered: true,
      counts,
      failing: [],
    });
  });

  it('names what it found from moderate on', () => {
    const vulnerabilities = {
      a: { name: 'a', severity: 'low' },
      b: { name: 'b', severity: 'moderate' },
      c: { name: 'c', severity: 'critical' },
    };
    const output = JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: counts } });
    expect(verdictOf(output)).toMatchObject({ answered: true, failing: ['b (moderate)', 'c (critical)'] });
  });
});
