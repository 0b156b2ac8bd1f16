import { resolve } from 'node:path';
import { neededUnitList } from '../../app/district/unit-list.ts';
import { knownKeys } from '../../app/keys/known-keys.ts';
import { isAgreed } from '../../app/output/is-agreed.ts';
import { refuseOutput, writeOutput } from '../../app/output/output.ts';
import { showingWork } from '../../app/output/show-work.ts';
import { writeJson } from '../../app/output/write-json.ts';
import { openOwnWorkspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { inboxOutput } from '../../core/contract/outputs/inbox.ts';
import { toldPlan } from '../../core/contract/told/told-plan.ts';
import { toldUnit } from '../../core/contract/told/told-unit.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { withSent } from '../../store/packet/unwrap.ts';
import { Trouble } from '../../trouble.ts';
import { inboxMessages } from '../../words/areas/ledger/copies.ts';
import { workMessages } from '../../words/areas/terminal.ts';
import type { Language } from '../../words/language.ts';
import { exact, joined, line, type Shown, shown } from '../../words/shown.ts';
import { type Answer, answersTo, type Handled } from './answers.ts';
import { type InboxItem, isUsable, readInbox } from './read-inbox.ts';
import { type Reviewing, takeIn } from './take-in.ts';

/** What schools sent, in whatever wrapping: says what each is, takes in what is sound, and drafts the answer to each sender. */
export async function inbox(call: Call<'inbox'>, host: Host): Promise<ExitCode> {
  const [folder = '.'] = call.args;
  await refuseOutput(call.options, false, host);
  const workspace = await openOwnWorkspace(call, host);
  const { config, language } = workspace;
  if (config === undefined) throw new Trouble('no-ledger-here');
  const list = await neededUnitList(workspace, host);
  const path = resolve(host.cwd, folder);
  if ((await host.disk.kindOf(path)) === undefined)
    throw new Trouble('source-missing', { file: folder, why: 'ENOENT' });
  return withSent(path, folder, host.disk, async (sent) => {
    const items = await showingWork(workMessages[language].collecting, host, (advance) =>
      readInbox(sent, list, workspace, host, advance),
    );
    sayItems(items, folder, language, call.options.json === true ? host.err : host.out);
    const reviewing: Reviewing = { workspace, config, keys: await knownKeys(list, workspace, host), call };
    const handled = (await mayTakeIn(items, call, language, host))
      ? await takeIn(items, reviewing, host)
      : items.map((item) => ({ ...item, isTakenIn: false }));
    const answers = answersTo(handled, list, language);
    if (call.options.json === true) writeJson(told(handled, answers, reviewing), host);
    await giveAnswers(answers, call, language, host);
    return handled.every(isSettled) ? ExitCode.ok : ExitCode.foundSomething;
  });
}

/** Letters and pictures are nobody's fault. */
function isSettled({ kind, why, unit }: Handled): boolean {
  if (kind === 'sheet') return why === undefined && unit !== undefined;
  return kind === 'other' || why === undefined;
}

function sayItems(items: readonly InboxItem[], folder: string, language: Language, out: Host['out']): void {
  const say = inboxMessages[language];
  if (items.every(({ kind }) => kind === 'other'))
    out.show(out.guide === 'page' ? say.nothingSent : say.nothing({ folder }));
  for (const item of items) out.show(item.why === undefined ? itemLine(item, language) : out.theme.bad(item.why));
}

function itemLine({ sent, kind, unit, ledger }: InboxItem, language: Language): Shown {
  const say = inboxMessages[language];
  const file = sent.shown;
  if (kind === 'sheet') {
    return unit === undefined ? say.sheetOfNobody({ file }) : say.soundSheet({ file, unit: unit.name });
  }
  if (unit === undefined || ledger === undefined) return say.other({ file });
  const { entries, submission } = ledger;
  const signed = submission === undefined ? say.unsigned : say.signedBy({ name: shown(submission.signed) });
  return say.sound({ file, kind: say.kinds[kind], unit: unit.name, records: entries, signed });
}

/** Asked after all has been shown; where nobody can be asked, only what the call says is done. */
async function mayTakeIn(
  items: readonly InboxItem[],
  { options }: Call<'inbox'>,
  language: Language,
  host: Host,
): Promise<boolean> {
  const count = items.filter(isUsable).length;
  if (count === 0 || (options.json && !options.yes)) return false;
  const say = inboxMessages[language];
  if (await isAgreed(say.confirm({ count }), options, host)) return true;
  host.err.show(say.notTaken);
  return false;
}

/** To be read and copied, or as a file, an answer a paragraph. */
async function giveAnswers(
  answers: readonly Answer[],
  { options }: Call<'inbox'>,
  language: Language,
  host: Host,
): Promise<void> {
  if (answers.length === 0) return;
  const text = joined(
    answers.map(({ text: each }) => line`${each}\n`),
    '\n',
  );
  if (options.output !== undefined) await writeOutput(text, options, language, host);
  else if (options.json !== true) host.out.show(line`\n${inboxMessages[language].answers}\n\n${text}`);
}

type InboxJson = OutputOf<typeof inboxOutput>;

function told(handled: readonly Handled[], answers: readonly Answer[], { workspace }: Reviewing): InboxJson {
  return {
    format: 1,
    plan: toldPlan(workspace.plan),
    items: handled.map(toldItem),
    answers: answers.map(({ unit, text }) => ({ unit: toldUnit(unit), text })),
  };
}

function toldItem(item: Handled): InboxJson['items'][number] {
  const { sent, kind, unit, why, ledger, isTakenIn } = item;
  return {
    file: sent.shown,
    kind,
    unit: unit === undefined ? null : toldUnit(unit),
    usable: isUsable(item),
    ...(why !== undefined && { why: exact(why) }),
    ...(ledger && { records: ledger.entries, signed: ledger.submission?.signed ?? null }),
    takenIn: isTakenIn,
  };
}
