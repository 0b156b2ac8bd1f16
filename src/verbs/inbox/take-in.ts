import { basename, resolve } from 'node:path';
import { copyOf } from '../../app/district/unit-workspace.ts';
import type { KnownKeys } from '../../app/keys/known-keys.ts';
import { mergeFrom } from '../../app/merge/merge-from.ts';
import { makeLedgerFolder } from '../../app/workspace/set-up.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { ListedUnit } from '../../core/district/unit-list.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import type { Config } from '../../store/config.ts';
import { isTrouble, Trouble } from '../../trouble.ts';
import { inboxMessages } from '../../words/areas/ledger/copies.ts';
import type { Language } from '../../words/language.ts';
import { troubleWords } from '../../words/trouble-words.ts';
import type { Handled } from './answers.ts';
import { type InboxItem, isUsable } from './read-inbox.ts';

/** Who takes in, and for whom. */
export interface Reviewing {
  readonly workspace: Workspace;
  readonly config: Config;
  readonly keys: KnownKeys;
  readonly call: Call<'inbox'>;
}

/** Takes in what can be, each into the copy of its unit; what parts from that copy is named, and never stops the rest. */
export async function takeIn(
  items: readonly InboxItem[],
  reviewing: Reviewing,
  host: Host,
): Promise<readonly Handled[]> {
  const say = inboxMessages[reviewing.workspace.language];
  const handled: Handled[] = [];
  for (const item of items) {
    const { unit, sent } = item;
    if (unit === undefined || !isUsable(item)) handled.push({ ...item, isTakenIn: false });
    else {
      host.err.show(say.taking({ unit: unit.name, file: sent.shown }));
      handled.push(await takenIn(item, unit, reviewing, host));
    }
  }
  host.err.show(say.taken({ count: handled.filter(({ isTakenIn }) => isTakenIn).length }));
  return handled;
}

async function takenIn(item: InboxItem, unit: ListedUnit, reviewing: Reviewing, host: Host): Promise<Handled> {
  const { language } = reviewing.workspace;
  const say = inboxMessages[language];
  // Results are the answers: what became of each file is said beside them.
  const aside = { ...host, out: host.err };
  try {
    const isSheet = item.kind === 'sheet';
    const done = await (isSheet ? sheetTakenIn : copyTakenIn)(item, unit, reviewing, aside);
    if (done === ExitCode.ok) return { ...item, isTakenIn: true };
    const why = isSheet ? say.sheetRefused : say.parted;
    return { ...item, isTakenIn: false, why: why({ file: basename(item.sent.shown) }) };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { ...item, isTakenIn: false, ...refusalOf(error, item, language, host) };
  }
}

/** Says why, by the name that people know: what lay in a zip was read elsewhere. */
function refusalOf(
  trouble: Trouble,
  { sent }: InboxItem,
  language: Language,
  { err }: Host,
): Pick<InboxItem, 'why' | 'refused'> {
  const refused = isTrouble(trouble, 'packet-refused') ? { ...trouble.values, file: sent.shown } : undefined;
  const why = troubleWords(refused === undefined ? trouble : new Trouble('packet-refused', refused), language);
  err.show(err.theme.bad(why));
  return { why, ...(refused && { refused }) };
}

async function copyTakenIn(
  { sent }: InboxItem,
  unit: ListedUnit,
  { workspace, config, keys }: Reviewing,
  host: Host,
): Promise<ExitCode> {
  const copy = { ...workspace, ...copyOf(unit, workspace, config, host) };
  await makeLedgerFolder(copy.folder, copy.config, host);
  const code = await mergeFrom(sent.path, copy, {}, host);
  const { files } = await (await host.openLedger(copy.folder)).read(workspace.plan.id);
  await keys.remember(files);
  return code;
}

/** A form is recorded in the unit's copy, as any that is filled in for it. */
async function sheetTakenIn({ sent }: InboxItem, unit: ListedUnit, { call }: Reviewing, host: Host): Promise<ExitCode> {
  const { output: _, json: __, ...options } = call.options;
  // By the name that people gave, where it lies there and not in a zip.
  const answers = resolve(host.cwd, sent.shown) === sent.path ? sent.shown : sent.path;
  const own = { ...options, answers, unit: unit.id, yes: true as const };
  return call.runVerb('check', { args: [], options: own }, host);
}
