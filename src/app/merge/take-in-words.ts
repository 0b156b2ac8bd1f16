import { placeOfWords, refusedWords } from '../../core/own-words.ts';
import type { Host } from '../../host.ts';
import type { MergeSource } from '../../store/ledger/merge-source.ts';
import { readOwnWords } from '../../store/settings/own-words.ts';
import { keepWords } from '../workspace/settings/keep-words.ts';
import type { OpenStore, Workspace } from '../workspace/workspace.ts';
import { type ListsTakenIn, takeInLists } from './take-in-lists.ts';

/** Takes in from another copy or a packet of this unit what it wrote in its report, as far as nothing stands there yet. */
export async function takeInWords(
  source: MergeSource,
  { plan, language }: Workspace,
  { config, folder }: OpenStore,
  host: Host,
): Promise<ListsTakenIn> {
  const readIn = (there: string) => readOwnWords(there, plan.id, host.disk);
  const kept = {
    here: await readIn(folder),
    readIn,
    isSound: (key: string, paragraphs: readonly string[]) =>
      placeOfWords(key) !== undefined && refusedWords(key, paragraphs) === undefined,
    keep: (changes: ReadonlyMap<string, readonly string[]>) => keepWords(changes, { folder, plan, language }, host),
  };
  return takeInLists(source, kept, config.unit.id, host);
}
