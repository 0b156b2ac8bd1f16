import { dirname } from 'node:path';
import type { Host } from '../../host.ts';
import { gitAttributesIn, ledgerMergeAttribute } from '../../store/layout.ts';
import { gitTop } from '../../store/repository-top.ts';
import { initMessages } from '../../words/areas/start.ts';
import type { Language } from '../../words/language.ts';

/**
 * Has git merge the ledger files of a `.plan/` by this program, if the call says so or a person agrees who works in a git
 * repository; a clone has to be told each. Whoever is led by menus is not asked.
 */
export async function offerGitMerge(
  folder: string,
  { git }: { readonly git?: boolean },
  language: Language,
  host: Host,
): Promise<void> {
  const say = initMessages[language];
  if (!git) {
    if (!host.interactive || host.out.guide || (await gitTop(dirname(folder), host.disk)) === undefined) return;
    if (!(await (await host.prompter()).confirm(say.gitOffer))) return;
  }
  const { setLedgerMerge } = await import('../../store/git.ts');
  await setLedgerMerge(folder, host.env);
  await fitAttributes(folder, host);
  host.out.show(say.gitSet);
}

/** Only where git is to merge them: what else stands there stays. */
async function fitAttributes(folder: string, { disk }: Host): Promise<void> {
  const path = gitAttributesIn(folder);
  const before = (await disk.kindOf(path)) === undefined ? '' : new TextDecoder().decode(await disk.readBytes(path));
  if (before.split(/\r?\n/).includes(ledgerMergeAttribute)) return;
  const ended = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  await disk.writeWhole(path, `${ended}${ledgerMergeAttribute}\n`);
}
