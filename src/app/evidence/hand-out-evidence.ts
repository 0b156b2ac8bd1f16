import type { Entry } from '../../core/ledger/entry.ts';
import type { Host } from '../../host.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import { workMessages } from '../../words/areas/terminal.ts';
import { line, type Shown, shown } from '../../words/shown.ts';
import { sizeWords } from '../../words/size-words.ts';
import type { Of } from '../../words/table.ts';
import { isAgreed } from '../output/is-agreed.ts';
import { showingWork } from '../output/show-work.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Hashes of the copies that entries name and that are there as they were; all of them are read for it. */
export async function soundCopies(
  entries: readonly Entry[],
  store: LedgerStore,
  { language }: Workspace,
  host: Host,
): Promise<ReadonlySet<string>> {
  const found = await showingWork(workMessages[language].evidence, host, (advance) =>
    store.checkEvidence(entries, advance),
  );
  return new Set(found.flatMap(({ sha256, state }) => (state === 'ok' || state === 'empty' ? [sha256] : [])));
}

/** How a verb words what it hands out, and asks for it. */
interface HandOutWords {
  readonly list: (values: Of<'count' | 'size'>) => Shown;
  readonly confirm: Shown;
}

/** Shows every file of evidence that is to leave the house, and asks, unless the call has answered. */
export async function mayHandOut(
  files: readonly { readonly name: string; readonly bytes: number }[],
  say: HandOutWords,
  { language }: Workspace,
  options: { readonly yes?: boolean },
  host: Host,
): Promise<boolean> {
  if (files.length === 0) return true;
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
  host.err.show(say.list({ count: files.length, size: sizeWords(size, language) }));
  for (const { name, bytes } of files) host.err.show(line`  ${shown(name)}  ${sizeWords(bytes, language)}`);
  return isAgreed(say.confirm, options, host);
}
