import { join } from 'node:path';
import { allUnitsRecords } from '../../app/district/all-units-records.ts';
import { neededUnitList, type UnitList } from '../../app/district/unit-list.ts';
import { writeOutputs } from '../../app/output/output.ts';
import { namesFolder, refuseFolderOfOutputs } from '../../app/output/output-folder.ts';
import { signedOnDay } from '../../app/output/signed-on.ts';
import { writeJson } from '../../app/output/write-json.ts';
import { openOwnWorkspace, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { addDays, onWeekday } from '../../core/day.ts';
import { noticesOf, remindable, type UnitNotice } from '../../core/district/notices.ts';
import { rollUp } from '../../core/district/rollup.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { circular } from '../../reports/notice/circular.ts';
import type { LetterFacts } from '../../reports/notice/letter.ts';
import { partsOf, unitLetter } from '../../reports/notice/unit-letter.ts';
import { readOwnWords } from '../../store/settings/own-words.ts';
import { Trouble } from '../../trouble.ts';
import { noticeMessages } from '../../words/areas/reports/notice.ts';
import type { Language } from '../../words/language.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { letterFiles, type NamedLetter, namedLetters } from './letter-files.ts';
import { noticeJson } from './notice-json.ts';

/** The bureau's letters from the district's table: whom to remind, whom to press, and what to tell all. Files are written; nothing is sent. */
export async function notice(call: Call<'notice'>, host: Host): Promise<ExitCode> {
  const { output: folder, json } = call.options;
  if (folder !== undefined) {
    if (!(await namesFolder(folder, host))) throw new Trouble('notice-needs-folder');
    await refuseFolderOfOutputs(folder, host);
  }
  const workspace = await openOwnWorkspace(call, host);
  const { language, plan, asOf, today } = workspace;
  const list = await neededUnitList(workspace, host);
  const { records, apart, notes } = await allUnitsRecords(call, workspace, host, { readsEntries: true });
  for (const note of notes) host.err.show(note);
  for (const { why } of apart) host.err.show(host.err.theme.warning(exact(why)));
  const table = rollUp(plan, records, asOf, today, apart);
  const notices = noticesOf(table, list.notice);
  const facts = await factsFor(call, workspace, list, host);
  const ofAll = circular(remindable(table.units, plan), notices, facts);
  const letters = namedLetters(
    notices.map((one) => ({ notice: one, letter: unitLetter(one, facts) })),
    ofAll,
    language,
  );
  if (folder !== undefined) {
    const files = await letterFiles(letters, facts);
    const within = files.map(({ name, content }) => ({ output: join(folder, name), content }));
    await writeOutputs(within, { yes: call.options.yes, isToldTogether: true }, language, host);
  }
  if (json) writeJson(noticeJson(letters, facts, { list, folder }), host);
  else say(notices, letters, folder, language, host);
  const isSound = apart.length === 0 && notices.every(({ arrival }) => arrival !== 'unusable');
  return isSound ? ExitCode.ok : ExitCode.foundSomething;
}

async function factsFor(
  call: Call<'notice'>,
  workspace: Workspace,
  { notice: { reply } }: UnitList,
  { disk }: Host,
): Promise<LetterFacts> {
  const { plan, asOf, today, language, folder, config } = workspace;
  const signedOn = signedOnDay(call, workspace);
  const day = signedOn ?? today;
  const words = await readOwnWords(folder, plan.id, disk);
  const contact = words.get('contact')?.join('') ?? config?.recorder ?? '';
  return { plan, asOf, day, signedOn, replyBy: onWeekday(addDays(day, reply)), contact, language };
}

/** Who is written to and why, with whom to reach there; what is written says itself. */
function say(
  notices: readonly UnitNotice[],
  letters: readonly NamedLetter[],
  folder: string | undefined,
  language: Language,
  { out, err }: Host,
): void {
  const words = noticeMessages[language];
  const count = (level: UnitNotice['level']) => notices.filter((one) => one.level === level).length;
  if (notices.length === 0) out.show(words.none);
  for (const one of notices) out.show(lineOf(one, language));
  out.show(words.summary({ remind: count('remind'), supervise: count('supervise') }));
  if (folder !== undefined) err.show(words.written({ count: letters.length, folder }));
  else if (err.guide === undefined) err.show(words.notWritten);
}

function lineOf(notice: UnitNotice, language: Language): Shown {
  const say = noticeMessages[language];
  const { unit } = notice.row;
  const contact = unit.contact === undefined ? say.contactMissing : say.contactIs({ contact: unit.contact });
  return say.row({
    file: say.files[notice.level],
    unit: unit.name,
    parts: partsOf(notice, say.silentOnes, language),
    contact,
  });
}
