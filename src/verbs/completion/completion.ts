import { join } from 'node:path';
import { isAgreed } from '../../app/output/is-agreed.ts';
import { languageOf } from '../../app/workspace/language-of.ts';
import type { Call } from '../../call.ts';
import { nearest } from '../../core/text/nearest.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { decodeText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';
import { completionMessages } from '../../words/areas/help/shell.ts';
import { completionScript, isShell, type Shell, shells } from './scripts.ts';

/** Prints the script of a shell, or sets it up. */
export async function completion(call: Call<'completion'>, host: Host): Promise<ExitCode> {
  const [wanted = ''] = call.args;
  if (wanted === 'install') return install(call, host);
  host.out.write(await completionScript(knownShell(wanted)));
  return ExitCode.ok;
}

function knownShell(name: string): Shell {
  const plain = name.toLowerCase();
  const shell = plain === 'pwsh' ? 'powershell' : plain;
  if (isShell(shell)) return shell;
  const known = [...shells, 'install'];
  throw new Trouble('unknown-shell', {
    name,
    near: nearest(plain, known) ?? '',
    known: known.join(', '),
  });
}

/** Where a shell finds the script, and the line that its own start-up file needs, if any. */
interface Place {
  readonly script: string;
  readonly startUp?: { readonly file: string; readonly line: string };
}

/** Shows what would be written, asks, and writes it; a second time it renews the script and leaves the start-up file alone. */
async function install(call: Call<'completion'>, host: Host): Promise<ExitCode> {
  const language = await languageOf(call, host);
  const say = completionMessages[language];
  const shell = call.options.shell === undefined ? usedShell(host) : knownShell(call.options.shell);
  const { script, startUp } = placeOf(shell, host);
  const before = startUp && (await textOf(startUp.file, host));
  const isNamed = startUp === undefined || before?.includes(startUp.line) === true;
  host.out.show(say.writes({ file: script }));
  if (!isNamed && shell !== 'powershell') host.out.show(say.adds(startUp));
  if (!(await isAgreed(say.ask, call.options, host))) return ExitCode.ok;
  await host.disk.makeFolder(join(script, '..'));
  await host.disk.writeWhole(script, await completionScript(shell));
  if (!isNamed && shell !== 'powershell') {
    const gap = before === undefined || before === '' || before.endsWith('\n') ? '' : '\n';
    await host.disk.writeWhole(startUp.file, `${before ?? ''}${gap}${startUp.line}\n`);
  }
  // Where the profile lies only PowerShell itself knows: OneDrive moves it.
  host.out.show(shell === 'powershell' ? say.profile({ line: startUp?.line ?? '' }) : say.done);
  return ExitCode.ok;
}

function usedShell({ env }: Host): Shell {
  const name = env.SHELL?.split(/[\\/]/).at(-1) ?? '';
  if (isShell(name)) return name;
  if (env.PSModulePath !== undefined && name === '') return 'powershell';
  throw new Trouble('needs-answer', { option: `--shell ${shells.join('|')}` });
}

function placeOf(shell: Shell, { env }: Host): Place {
  const home = env.HOME || env.USERPROFILE || '';
  if (home === '') throw new Trouble('no-home');
  const data = join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'workpoints');
  const sourced = (script: string, file: string) => ({ script, startUp: { file, line: sourceLine(script) } });
  switch (shell) {
    case 'bash':
      return sourced(join(data, 'completion.bash'), join(home, '.bashrc'));
    case 'zsh':
      return sourced(join(data, 'completion.zsh'), join(env.ZDOTDIR || home, '.zshrc'));
    case 'fish':
      return { script: join(env.XDG_CONFIG_HOME || join(home, '.config'), 'fish', 'conf.d', 'workpoints.fish') };
    case 'powershell': {
      const script = join(env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'workpoints') : data, 'completion.ps1');
      const line = `Add-Content -Path $PROFILE -Value '. "${script.replaceAll("'", "''")}"'`;
      return { script, startUp: { file: '$PROFILE', line } };
    }
  }
}

/** A script that somebody removed is passed over in silence. */
function sourceLine(script: string): string {
  const quoted = `'${script.replaceAll("'", "'\\''")}'`;
  return `[ -f ${quoted} ] && . ${quoted} # workpoints`;
}

/** Throws `Trouble` where it is not UTF-8: such a file is better not written anew. */
async function textOf(file: string, { disk }: Host): Promise<string | undefined> {
  if ((await disk.kindOf(file)) !== 'file') return undefined;
  const decoded = decodeText(await disk.readBytes(file));
  if (!('text' in decoded)) throw new Trouble('start-up-encoding', { file });
  return decoded.text;
}
