import { resolve } from 'node:path';
import { gatherReport } from '../../app/output/gather-report.ts';
import { writeOutput } from '../../app/output/output.ts';
import { keepWords, warningOf } from '../../app/workspace/settings/keep-words.ts';
import { openLedger, openStore, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { OwnWords } from '../../core/own-words.ts';
import { areSameNames } from '../../core/progress/assignment.ts';
import { readWordsDraft } from '../../core/words-draft.ts';
import type { Host } from '../../host.ts';
import { wordsDraft } from '../../reports/words-draft.ts';
import { readPlainFile } from '../../store/plain-file.ts';
import { readOwnWords } from '../../store/settings/own-words.ts';
import { largestPlanLists } from '../../store/settings/plan-lists.ts';
import { decodeAnyText } from '../../store/text-file.ts';
import { Trouble } from '../../trouble.ts';
import { ownWordsMessages } from '../../words/areas/reports/own-words.ts';
import { languages } from '../../words/language.ts';
import { exact } from '../../words/shown.ts';

/** Writes the unit's own words as one file to edit, beside what the ledger says. */
export async function draftWords(file: string, call: Call<'report'>, workspace: Workspace, host: Host): Promise<void> {
  const { format, output, template, words: taken, yes } = call.options;
  if ([format, output, template, taken].some((option) => option !== undefined)) throw new Trouble('draft-words-alone');
  const ledger = await openLedger(workspace, host);
  const words = await readOwnWords(ledger.folder, workspace.plan.id, host.disk);
  const report = gatherReport(workspace, ledger, { words });
  const text = wordsDraft(report, words, workspace.plan, workspace.language);
  await writeOutput(text, { output: file, ...(yes && { yes }) }, workspace.language, host);
}

/** Takes the words back out of such a file: all of them, or none and the place that is wrong. */
export async function takeWords(file: string, call: Call<'report'>, workspace: Workspace, host: Host): Promise<void> {
  const { plan, language } = workspace;
  if (call.options.unit !== undefined) throw new Trouble('words-of-other-unit');
  const { folder } = await openStore(workspace, host);
  const read = await wordsIn(file, workspace, host);
  const before = await readOwnWords(folder, plan.id, host.disk);
  const changes = new Map([...read].filter(([key, texts]) => !areSameNames(before.get(key) ?? [], texts)));
  if (changes.size > 0) await keepWords(changes, { folder, plan, language }, host);
  const warning = warningOf(changes, language);
  if (warning !== undefined) host.err.show(host.err.theme.warning(warning));
  host.err.show(ownWordsMessages[language].draft.kept({ count: changes.size, file }));
}

async function wordsIn(file: string, { plan }: Workspace, { cwd, disk }: Host): Promise<OwnWords> {
  const decoded = decodeAnyText(await readPlainFile(resolve(cwd, file), largestPlanLists, disk));
  if (decoded === undefined) throw new Trouble('words-file-encoding', { file });
  const lines = decoded.text.split(/\r\n|[\r\n]/).map((line) => exact(line).trim());
  const pending = languages.map((language) => ownWordsMessages[language].pending);
  const read = readWordsDraft(lines, plan, pending);
  if ('problem' in read) throw new Trouble('words-file', { file, ...read });
  return read;
}
