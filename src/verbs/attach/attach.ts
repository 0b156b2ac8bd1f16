import { relative } from 'node:path';
import { evidenceSource, isLink } from '../../app/evidence/evidence-source.ts';
import { type Gathered, gatherFiles } from '../../app/evidence/gather-files.ts';
import { calendarOf, matchedFiles } from '../../app/evidence/match-evidence.ts';
import { warnOfFaults } from '../../app/workspace/ledger-faults.ts';
import { withLedger } from '../../app/workspace/set-up.ts';
import {
  openStore,
  openUnitLedger,
  openWorkspace,
  readUnitLedger,
  type UnitLedger,
  type Workspace,
} from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { groupFiles } from '../../core/evidence-match/group-files.ts';
import type { FileFacts } from '../../core/evidence-match/match-file.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { beforeWords } from '../../screens/attach-screen.ts';
import { isPromptStopped } from '../../screens/prompter.ts';
import { Trouble } from '../../trouble.ts';
import { attachMessages } from '../../words/areas/ledger/attach.ts';
import { joined, line, shown } from '../../words/shown.ts';
import { type AttachWalk, startWalk, walkGroups } from './attach-walk.ts';
import { listSuggestions, writeSuggestions } from './list-suggestions.ts';

/** Evidence first: suggests a duty and a day for each file, and records what a person confirms. Without a terminal, the list of it. */
export async function attach(call: Call<'attach'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const gathered = await gatherFiles(
    call.args.map((text) => pathOf(text, host)),
    host,
  );
  if (call.options.json) {
    writeSuggestions(
      await matchedFiles(gathered.files, workspace, await ledgerOf(workspace, host), host),
      gathered,
      workspace,
      host,
    );
    return ExitCode.ok;
  }
  sayLeftOut(gathered, workspace, host);
  if (gathered.files.length === 0) {
    host.err.show(attachMessages[workspace.language].nothing);
    return ExitCode.ok;
  }
  if (host.interactive) return walkThrough(gathered.files, workspace, call, host);
  listSuggestions(
    await matchedFiles(gathered.files, workspace, await ledgerOf(workspace, host), host),
    workspace,
    host,
  );
  return ExitCode.ok;
}

function pathOf(text: string, host: Host): string {
  const path = evidenceSource(text, host);
  if (isLink(path)) throw new Trouble('attach-link', { url: path });
  return path;
}

async function ledgerOf(workspace: Workspace, host: Host): Promise<UnitLedger | undefined> {
  const ledger = workspace.config === undefined ? undefined : await openUnitLedger(workspace, host);
  if (ledger !== undefined) warnOfFaults(ledger, workspace.language, host);
  return ledger;
}

/** So many names of each kind are said; the others are counted. */
const mostNamed = 5;

function sayLeftOut({ passedOver, files, left }: Gathered, { language }: Workspace, host: Host): void {
  const say = attachMessages[language];
  const kinds = new Set(passedOver.map(({ why }) => why));
  for (const why of kinds) {
    const paths = passedOver.filter((each) => each.why === why).map(({ path }) => path);
    const names = paths.slice(0, mostNamed).map((path) => shown(relative(host.cwd, path) || path));
    const more = paths.length > mostNamed ? say.more({ count: paths.length }) : '';
    host.err.show(say.passedOver({ names: joined([...names, more], say.between), why: say.why[why] }));
  }
  if (left > 0) host.err.show(host.err.theme.warning(say.tooMany({ count: files.length, left })));
}

async function walkThrough(
  files: readonly FileFacts[],
  opened: Workspace,
  call: Call<'attach'>,
  host: Host,
): Promise<ExitCode> {
  const say = attachMessages[opened.language];
  let walk: AttachWalk = startWalk([]);
  try {
    const workspace = await withLedger(opened, call.options, host);
    const store = await openStore(workspace, host);
    const ledger = await readUnitLedger(workspace, store);
    warnOfFaults(ledger, workspace.language, host);
    const all = await matchedFiles(files, workspace, ledger, host);
    for (const {
      file,
      before: [attachment],
    } of all) {
      if (attachment !== undefined) host.out.show(beforeWords(file, attachment, workspace.language));
    }
    const open = all.filter(({ before }) => before.length === 0).map(({ match }) => match);
    walk = startWalk(groupFiles(open));
    if (open.length > 0) host.out.show(line`\n${say.intro({ count: open.length, groups: walk.turns.length })}`);
    await walkGroups({ walk, calendar: calendarOf(workspace, host), workspace, store, host });
    const { attached, entries } = walk;
    host.out.show(line`\n${say.summary({ files: attached.size, entries, left: open.length - attached.size })}`);
    return ExitCode.ok;
  } catch (error) {
    if (!isPromptStopped(error)) throw error;
    host.out.show(line`\n${say.stopped({ files: walk.attached.size })}`);
    return ExitCode.stopped;
  }
}
