/** The shells that `plan completion` knows. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof shells)[number];

export function isShell(name: string): name is Shell {
  return (shells as readonly string[]).includes(name);
}

/** The script of a shell, loaded when it is asked for. */
export async function completionScript(shell: Shell): Promise<string> {
  switch (shell) {
    case 'bash':
      return (await import('./bash.ts')).bashScript;
    case 'zsh':
      return (await import('./zsh.ts')).zshScript;
    case 'fish':
      return (await import('./fish.ts')).fishScript;
    case 'powershell':
      return (await import('./powershell.ts')).powershellScript;
  }
}
