import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(textOf('package.json')) as { version: string };
const sound = textOf('test/fixtures/valid/calendar-year.yaml');
const broken = sound.replace(/^title:.*\n/m, '');
const warned = sound.replace(/^title: .*$/m, 'title: 工作,要点');

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** What the package was asked for as. */
  readonly asked: string;
}

/** Runs a line or script with bash as it is written, in which the local build stands for the package, however it is called. */
function runIn(folder: string, script: string, env: Readonly<Record<string, string>> = {}): Ran {
  const bin = temporaryFolder();
  const program = `'${process.execPath}' '${join(root, 'bin/plan.js')}'`;
  standIn(bin, 'plan', `exec ${program} "$@"`);
  standIn(bin, 'npx', `test "$1" = --yes || exit 9\necho "$2" > '${bin}/asked'\nshift 2\nexec ${program} "$@"`);
  const PATH = [bin, process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { PATH, HOME: folder, LANG: 'C.UTF-8', ...env },
    encoding: 'utf8',
  });
  const asked = existsSync(join(bin, 'asked')) ? readFileSync(join(bin, 'asked'), 'utf8').trim() : '';
  return { status, out: stdout, err: stderr, asked };
}

function standIn(bin: string, name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** A repository with one plan. */
function repositoryWith(plan: string, path = 'plans/2024.yaml'): string {
  const folder = temporaryFolder();
  mkdirSync(resolve(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), plan);
  return folder;
}

const onUnix = describe.skipIf(process.platform === 'win32');

describe('the hook for pre-commit', () => {
  const { repos } = parse(textOf('docs/ci/pre-commit.yaml')) as { repos: [{ hooks: [{ files: string }] }] };
  const [hook] = repos[0].hooks;

  it.each([
    ['plans/2024.yaml', true],
    ['county/plans/a/2024.yml', true],
    ['plans/README.md', false],
    ['plans/plan.schema.json', false],
    ['otherplans/2024.yaml', false],
    ['ci.yaml', false],
  ])('looks at %s: %s', (name, isLookedAt) => {
    expect(new RegExp(hook.files).test(name)).toBe(isLookedAt);
  });
});

onUnix('the action for GitHub', () => {
  interface Step {
    readonly run: string;
    readonly shell: string;
    readonly env: Readonly<Record<string, string>>;
    readonly 'working-directory': string;
  }
  const action = parse(textOf('action.yml')) as {
    inputs: Record<string, { default: string }>;
    runs: { using: string; steps: Step[] };
  };
  type Inputs = Readonly<Record<string, string>>;

  /** What GitHub puts in for `${{ inputs.… }}`. */
  function filledIn(text: string, inputs: Inputs): string {
    return text.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '',
    );
  }

  function runAction(folder: string, inputs: Inputs = {}): Ran {
    const [step] = action.runs.steps;
    if (step === undefined) throw new Error('there is no step');
    const env = Object.entries(step.env).map(([name, value]) => [name, filledIn(value, inputs)]);
    return runIn(resolve(folder, filledIn(step['working-directory'], inputs)), step.run, Object.fromEntries(env));
  }

  it('is composite, of one step in bash, whose script holds nothing that a caller gives', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps.map(({ shell }) => shell)).toEqual(['bash']);
    expect(action.runs.steps[0]?.run).not.toContain('${{');
  });

  it('passes sound plans', () => {
    expect(runAction(repositoryWith(sound))).toMatchObject({ status: 0, err: '', asked: `workpoints@${version}` });
  });

  it('marks what is wrong in the files', () => {
    expect(runAction(repositoryWith(broken))).toMatchObject({
      status: 1,
      out: expect.stringMatching(/^::error file=plans\/2024\.yaml,line=\d+/),
    });
  });

  it('fails for warnings unless told otherwise', () => {
    expect(runAction(repositoryWith(warned))).toMatchObject({ status: 1 });
    expect(runAction(repositoryWith(warned), { strict: 'false' })).toMatchObject({ status: 0 });
  });

  it('takes files, patterns, a folder to work in and a version', () => {
    const folder = repositoryWith(broken, 'sub/a/2024.yaml');
    cpSync(join(folder, 'sub/a'), join(folder, 'sub/b'), { recursive: true });
    writeFileSync(join(folder, 'sub/with space.yaml'), broken);
    mkdirSync(join(folder, '.git'));
    const inputs = { files: 'a/*.yaml\nb\nwith space.yaml', 'working-directory': 'sub', version: '0.1.0' };
    const { status, out, asked } = runAction(folder, inputs);
    expect({ status, asked }).toEqual({ status: 1, asked: 'workpoints@0.1.0' });
    expect(out).toMatch(/file=sub\/a\/2024\.yaml[\s\S]*file=sub\/b\/2024\.yaml[\s\S]*file=sub\/with space\.yaml/);
  });

  it('leaves out what it is told to, speaks the language that it is told, and compares', () => {
    const folder = repositoryWith(broken);
    mkdirSync(join(folder, 'plans/b'));
    writeFileSync(join(folder, 'plans/b/2025.yaml'), sound);
    expect(runAction(folder, { exclude: 'plans/2024.yaml' })).toMatchObject({ status: 0 });
    expect(runAction(folder, { lang: 'en' }).out).toContain('title is missing');
    expect(runAction(folder, { against: '--output=ran' })).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it('runs nothing that a caller’s input holds', () => {
    const folder = repositoryWith(sound);
    runAction(folder, { files: '$(touch ran) `touch ran` ; touch ran', version: '1"; touch ran; "' });
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});

onUnix('the snippet for GitLab', () => {
  const job = (
    parse(textOf('docs/ci/gitlab.yml')) as Record<
      string,
      { script: string[]; artifacts: { reports: { junit: string } } }
    >
  )['validate-plans'];
  if (job === undefined) throw new Error('there is no job');

  it.each([
    ['sound', sound, 0, /<testsuites?[\s\S]*>/],
    ['broken', broken, 1, /<failure/],
  ])('writes the report that GitLab reads, of a %s plan', (_what, plan, status, report) => {
    const folder = repositoryWith(plan);
    expect(runIn(folder, job.script.join('\n'))).toMatchObject({ status, asked: 'workpoints' });
    expect(readFileSync(join(folder, job.artifacts.reports.junit), 'utf8')).toMatch(report);
  });
});
