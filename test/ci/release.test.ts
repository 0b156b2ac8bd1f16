import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const workflow = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));
const { permissions, steps } = workflow.jobs.release as { permissions: object; steps: readonly Step[] };
const scripts = steps.flatMap(({ run }) => run ?? []).join('\n');
const at = (words: string): number =>
  steps.findIndex(({ run = '', uses = '' }) => run.includes(words) || uses.includes(words));

describe('the release workflow', () => {
  it('runs for tags of versions only, and may do no more than it needs', () => {
    expect(workflow.on).toEqual({ push: { tags: ['v*'] } });
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
  });

  it('publishes with provenance, after everything was tested and the programs were made', () => {
    expect(scripts).toContain('npm publish --provenance');
    expect(at('.ci/run')).toBeLessThan(at('npm publish'));
    expect(at('npm run package')).toBeLessThan(at('npm publish'));
    expect(at('npm publish')).toBeLessThan(at('gh release create'));
  });

  it('makes an SBOM and attests what it hands out', () => {
    expect(scripts).toContain('npm sbom --sbom-format cyclonedx > out/sbom.cdx.json');
    expect(at('npm sbom')).toBeLessThan(at('attest-build-provenance'));
  });

  it('calls only scripts that there are', () => {
    const called = [...scripts.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(called.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
    expect(called.length).toBeGreaterThan(0);
  });
});
