import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import type { Shown } from '../../words/shown.ts';

/** What `--yes` says, or a person; throws `Trouble` where nobody can be asked. */
export async function isAgreed(question: Shown, { yes }: { readonly yes?: boolean }, host: Host): Promise<boolean> {
  if (yes) return true;
  if (!host.interactive) throw new Trouble('only-a-terminal', { option: '--yes' });
  return (await host.prompter()).confirm(question);
}
