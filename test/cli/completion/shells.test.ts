import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program, schoolFolder, temporaryHome } from '../../support/program.ts';
import { rounds } from '../../support/rounds.ts';
import { keys, openTerminal, type TerminalSession } from '../../support/terminal.ts';

const commands = {
  bash: ['bash', '--norc', '--noprofile', '-i'],
  zsh: ['zsh', '-f', '-i'],
  fish: ['fish', '--no-config', '-i'],
} as const;

type Tested = keyof typeof commands;

/** How each shell takes the script in from the program. */
const takesIn: Readonly<Record<Tested, string>> = {
  bash: 'eval "$(plan completion bash)"',
  zsh: 'eval "$(plan completion zsh)"',
  fish: 'plan completion fish | source',
};

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

/** A school's folder with `plan` on the path, and for npx. */
async function schoolWithProgram(): Promise<{ home: string; path: string }> {
  const home = await schoolFolder();
  for (const folder of ['tools', 'node_modules/.bin']) mkdirSync(join(home, folder), { recursive: true });
  for (const file of ['tools/plan', 'node_modules/.bin/workpoints']) {
    writeFileSync(join(home, file), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(join(home, file), 0o755);
  }
  mkdirSync(join(home, 'plans'));
  writeFileSync(
    join(home, 'plans/own.yaml'),
    `format: 1
id: own-2024
title: 自己的计划
issuer: { id: own, name: 实验小学 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { school: 学校 }
sections:
  - number: 一
    title: 学习
    items:
      - id: "1"
        title: 学习
        requirements:
          - { id: "7.11", text: 独一无二的要求, lead: ${JSON.stringify(['党 办', ...hostile])} }
`,
  );
  return { home, path: [join(home, 'tools'), process.env.PATH].join(delimiter) };
}

async function openShell(shell: Tested): Promise<{ session: TerminalSession; home: string }> {
  const { home, path } = await schoolWithProgram();
  const session = openTerminal(home, [], {
    command: commands[shell],
    rows: 50,
    columns: 120,
    env: { PATH: path, LC_ALL: 'C.UTF-8', PS1: '$ ', PROMPT: '$ ', npm_config_offline: 'true' },
  });
  session.type(`${takesIn[shell]}; echo rea""dy${keys.enter}`);
  await session.see(/ready\s/);
  return { session, home };
}

/** Names of units that would run a command if they stood in a command line as they are; each begins with a character of its own. */
const hostile = [
  '甲"$(touch pwned)"',
  '乙`touch pwned`',
  '丙$(touch pwned)',
  "丁';touch pwned;'",
  '戊";touch pwned;"',
  '己\\";touch pwned;"',
  '庚;touch pwned',
  '辛!!',
  "壬’;touch pwned;'",
  '癸(touch pwned)',
];

/** Types a line, Tab behind it, and what is to be echoed then: the words as the shell made them. */
async function completed(session: TerminalSession, line: string, expected: string | RegExp): Promise<void> {
  session.type(`${line}${keys.tab}`);
  await session.see(expected);
  // Ctrl+E, Ctrl+U: an empty line again.
  session.type('\u0005\u0015');
}

/** A test that is left out says why. */
const isThere = (shell: string): string =>
  isInstalled(shell) ? '' : ` (not installed here: apt-get install ${shell})`;

describe.each(
  rounds<readonly Tested[]>({ few: ['bash'], full: ['bash', 'zsh', 'fish'] }).map(
    (shell) => [shell, isThere(shell)] as const,
  ),
)('completion in a real %s%s', (shell, absence) => {
  const there = absence === '';

  it.runIf(there)('completes a verb, a requirement’s id, a plan’s name, an option and its choice', async () => {
    const { session } = await openShell(shell);
    await completed(session, 'plan rec', /plan record/);
    await completed(session, `plan --plan party-governance-2023 record 5.${shell === 'bash' ? keys.tab : ''}`, /5\.4/);
    await completed(session, 'plan --plan own-2024 show 7', /plan --plan own-2024 show 7\.11/);
    await completed(session, 'plan status --plan own', /status --plan own-2024/);
    await completed(session, 'plan check --onl', /plan check --only/);
    await completed(session, 'plan check --only over', /--only overdue/);
    await completed(session, 'plan init --plan own-2024 --unit 实', /--unit 实验小学/);
  });

  it.runIf(there)('keeps a name with a space in it one word, and completes files where a file is wanted', async () => {
    const { session, home } = await openShell(shell);
    writeFileSync(join(home, '会议记录.docx'), '会议');
    await completed(session, 'plan check --plan own-2024 --lead 党', /--lead (?:党\\ 办|'党 办'|"党 办")/);
    await completed(session, 'plan record 1.1 --evidence 会议', /--evidence 会议记录\.docx/);
    await completed(session, "plan check --plan own-2024 --lead '丙", /--lead '丙\$\(touch pwned\)'/);
    // The other shells put their signs before what would run within quotes; bash cannot, so nothing is offered there.
    if (shell !== 'bash') await completed(session, 'plan check --plan own-2024 --lead "丙', /"丙\\\$\(touch pwned\)/);
  });

  it.runIf(there)('says nothing where the plan cannot be read', async () => {
    const { session, home } = await openShell(shell);
    writeFileSync(join(home, 'plans/own.yaml'), 'format: [');
    session.type(`plan --plan own-2024 show 7${keys.tab}`);
    session.type(`; echo do""ne${keys.enter}`);
    await session.see(/done\s/);
    expect(session.transcript().split('do""ne')[0]).not.toMatch(/plans\/own\.yaml|错误/);
  });

  it.runIf(there)('completes npx workpoints too', async () => {
    const { session } = await openShell(shell);
    await completed(session, 'npx workpoints stat', /npx workpoints status/);
  });

  it.runIf(there)('is set up by install, once, and works in the next shell', async () => {
    const { home, path } = await schoolWithProgram();
    const env = { PATH: path, LC_ALL: 'C.UTF-8', PS1: '$ ', PROMPT: '$ ', HOME: home, ZDOTDIR: home };
    const startUp = { bash: '.bashrc', zsh: '.zshrc', fish: '.config/fish/conf.d/workpoints.fish' }[shell];
    if (shell !== 'fish') writeFileSync(join(home, startUp), '# mine');
    for (let times = 0; times < 2; times += 1) {
      const run = spawnSync('plan', ['completion', 'install', '--shell', shell, '--yes'], { cwd: home, env });
      expect(run.status, run.stderr?.toString()).toBe(0);
    }
    const written = readFileSync(join(home, startUp), 'utf8');
    if (shell !== 'fish') expect(written).toMatch(/^# mine\n\[ -f '.*' \] && \. '.*' # workpoints\n$/);
    const plain = { bash: ['bash', '-i'], zsh: ['zsh', '-i'], fish: ['fish', '-i'] } as const;
    const session = openTerminal(home, [], { command: plain[shell], env, columns: 120, rows: 50 });
    session.type(`echo rea""dy${keys.enter}`);
    await session.see(/ready\s/);
    await completed(session, 'plan stat', /plan status/);
  });
});

describe(`what bash puts into open quotes${isThere('bash')}`, () => {
  /** What it would put there, as a call of its own function says. */
  async function candidates(word: string): Promise<string[]> {
    const { home, path } = await schoolWithProgram();
    const script = `${takesIn.bash}
COMP_WORDS=(plan check --plan own-2024 --lead "$1") COMP_CWORD=5
_plan plan && printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = { PATH: path, HOME: home, LC_ALL: 'C.UTF-8' };
    const run = spawnSync('bash', ['--norc', '-c', script, 'bash', word], { cwd: home, env });
    return run.stdout
      .toString()
      .split('\n')
      .filter((line) => line !== '');
  }

  it.runIf(isInstalled('bash'))('is nothing that would end them or run within them', async () => {
    expect(await candidates('"')).toEqual([
      '党 办',
      "丁';touch pwned;'",
      '庚;touch pwned',
      "壬’;touch pwned;'",
      '癸(touch pwned)',
    ]);
    const closing = /^[丁壬]/;
    expect(await candidates("'")).toEqual(['党 办', ...hostile.filter((name) => !closing.test(name))]);
  });

  it.runIf(isInstalled('bash'))('is quoted where none are open, so that each name is one word again', async () => {
    const quoted = (await candidates('')).map((word) => `printf '%s\\n' ${word}`).join('\n');
    const run = spawnSync('bash', ['--norc', '-c', quoted], { cwd: temporaryHome(), env: { LC_ALL: 'C.UTF-8' } });
    expect(run.stdout.toString().split('\n').slice(0, -1)).toEqual(['党 办', ...hostile]);
  });
});

describe(`completion in PowerShell${isThere('pwsh')}`, () => {
  const there = isInstalled('pwsh');

  it('registers both commands and npx', async () => {
    const { powershellScript } = await import('../../../src/verbs/completion/powershell.ts');
    expect(powershellScript).toContain('-CommandName plan, workpoints, npx');
    expect(powershellScript.split('{')).toHaveLength(powershellScript.split('}').length);
  });

  it('quotes every name but plain words as PowerShell itself does, to which curly quotes are quotes', async () => {
    const { powershellScript } = await import('../../../src/verbs/completion/powershell.ts');
    expect(powershellScript).toContain(
      '[System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedString',
    );
    const plain = new RegExp(/-cmatch '([^']+)'/.exec(powershellScript)?.[1] ?? '');
    for (const word of ['record', '--only=overdue', '5.4', 'own-2024']) expect(word).toMatch(plain);
    for (const name of ['党 办', '甲’;calc;‘', '$(calc)', '乙`calc', 'a;b', '', '–f', '@a'])
      expect(name).not.toMatch(plain);
  });

  it.runIf(there)('completes a verb', async () => {
    const { home, path } = await schoolWithProgram();
    const script =
      'plan completion powershell | Out-String | Invoke-Expression; (TabExpansion2 "plan rec" 8).CompletionMatches.CompletionText';
    const run = spawnSync('pwsh', ['-NoProfile', '-Command', script], { cwd: home, env: { PATH: path, HOME: home } });
    expect(run.stdout.toString().trim()).toBe('record');
    expect(existsSync(home)).toBe(true);
  });
});
