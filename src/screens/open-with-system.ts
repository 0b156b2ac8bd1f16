import { spawn } from 'node:child_process';

/** The system, as far as opening depends on it. */
export interface OpeningSystem {
  readonly platform: string;
  /** Of Windows: `C:\\Windows`. */
  readonly systemRoot: string | undefined;
}

/** What opens things on a system: the program and what stands before the target, which is one argument of its own. */
export function openerFor({ platform, systemRoot }: OpeningSystem): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['/usr/bin/open'];
  if (platform !== 'win32') return ['xdg-open'];
  // By its full path: Windows looks into the current folder first, where anything may lie.
  return [`${systemRoot || 'C:\\Windows'}\\System32\\rundll32.exe`, 'url.dll,FileProtocolHandler'];
}

/**
 * Hands a file (absolute) or an http(s) address to the program that the system has for it. No shell; nothing is
 * waited for but that the opener starts. False where it does not.
 */
export function openWithSystem(target: string, system: OpeningSystem): Promise<boolean> {
  const [command, ...before] = openerFor(system);
  return new Promise((tell) => {
    const child = spawn(command, [...before, target], { detached: true, stdio: 'ignore', shell: false });
    child.once('error', () => tell(false));
    child.once('spawn', () => {
      child.unref();
      tell(true);
    });
  });
}
