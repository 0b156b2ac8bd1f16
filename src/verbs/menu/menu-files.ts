import { join, resolve } from 'node:path';
import { askFile } from '../../app/answers/ask-file.ts';
import type { Call } from '../../call.ts';
import type { Host } from '../../host.ts';
import { menuMessages } from '../../words/areas/start.ts';
import type { Language } from '../../words/language.ts';
import { line } from '../../words/shown.ts';
import type { MenuPlace } from './menu-place.ts';

export async function makeReport({ call, workspace: { language } }: MenuPlace, host: Host): Promise<void> {
  const say = menuMessages[language];
  const file = await (await host.prompter()).choose<string>({
    text: say.whichReport,
    choices: [
      ...say.reports.map(({ label, file }) => ({ value: file, label: line`${label}  ${file}` })),
      { value: '', label: say.nothing, key: '←' },
    ],
  });
  if (file === '') return;
  const output = placed(file, call);
  await call.runVerb('report', { args: [], options: { ...call.options, output } });
  await show(output, language, host);
}

/** Beside the ledger: where several units are reported for, each has its own. */
function placed(file: string, { options: { dir } }: Call<'menu'>): string {
  return dir === undefined ? file : join(dir, file);
}

export async function handOutOrTakeIn(place: MenuPlace, host: Host): Promise<void> {
  const say = menuMessages[place.workspace.language];
  const way = await (await host.prompter()).choose<'out' | 'by-lead' | 'in' | undefined>({
    text: say.whichSheet,
    choices: [
      { value: 'out', label: say.handOut },
      { value: 'by-lead', label: say.handOutByLead },
      { value: 'in', label: say.takeIn },
      { value: undefined, label: say.nothing, key: '←' },
    ],
  });
  if (way === 'in') await takeIn(place, host);
  else if (way !== undefined) await handOut(way === 'by-lead', place, host);
}

async function handOut(byLead: boolean, { call, workspace: { language } }: MenuPlace, host: Host): Promise<void> {
  const say = menuMessages[language];
  const output = placed(byLead ? say.sheetByLeadFile : say.sheetFile, call);
  const options = { ...call.options, output, ...(byLead && { by: 'lead' as const }) };
  await call.runVerb('sheet', { args: [], options });
  await show(output, language, host);
}

async function takeIn({ call, workspace: { language } }: MenuPlace, host: Host): Promise<void> {
  const say = menuMessages[language];
  const answers = await askFile({ text: say.whichFilled, suggestion: say.sheetFile }, host);
  if (answers !== undefined) await call.runVerb('check', { args: [], options: { ...call.options, answers } });
}

export async function attachFiles({ call, workspace: { language } }: MenuPlace, host: Host): Promise<void> {
  const say = menuMessages[language];
  const refuse = (text: string) => (text.trim() === '' ? say.nameFolder : undefined);
  const given = await askFile({ text: say.whichFiles, refuse }, host);
  if (given !== undefined) await call.runVerb('attach', { ...call, args: [given] });
}

export async function takeInReview({ call, workspace: { language } }: MenuPlace, host: Host): Promise<void> {
  const say = menuMessages[language];
  const refuse = (text: string) => (text.trim() === '' ? say.nameFile : undefined);
  const packet = await askFile({ text: say.whichPacket, refuse }, host);
  if (packet !== undefined) await call.runVerb('merge', { ...call, args: [packet] });
}

export async function backUp({ call, workspace: { language } }: MenuPlace, host: Host): Promise<void> {
  const say = menuMessages[language];
  const withEvidence = await (await host.prompter()).choose<boolean | undefined>({
    text: say.whichBackup,
    choices: [
      { value: true, label: say.withEvidence },
      { value: false, label: say.withoutEvidence },
      { value: undefined, label: say.nothing, key: '←' },
    ],
  });
  if (withEvidence === undefined) return;
  const name = say.backupFile({ moment: host.now().slice(0, 16).replace(/[T:]/g, '-') });
  const output = await freeName(placed(name, call), host);
  await call.runVerb('export', { args: [], options: { ...call.options, output, withEvidence, yes: true } });
  host.out.show(say.backedUp({ file: resolve(host.cwd, output) }));
}

/** No backup ever replaces another. */
async function freeName(name: string, host: Host): Promise<string> {
  for (let count = 1; ; count += 1) {
    const file = count === 1 ? name : name.replace(/\.zip$/, `-${count}.zip`);
    if ((await host.disk.kindOf(resolve(host.cwd, file))) === undefined) return file;
  }
}

/** Says where a file lies, and opens it if somebody wants to. */
async function show(output: string, language: Language, host: Host): Promise<void> {
  const say = menuMessages[language];
  const path = resolve(host.cwd, output);
  host.out.show(say.lies({ file: path }));
  if ((await (await host.prompter()).confirm(say.open)) && !(await host.open(path))) host.out.show(say.noProgram);
}
