import { resolve } from 'node:path';
import { plansAtHand } from '../app/workspace/choose-plan.ts';
import { languageOf } from '../app/workspace/language-of.ts';
import { openWorkspace, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { isPromptStopped, type TextQuestion } from '../screens/prompter.ts';
import { Trouble } from '../trouble.ts';
import { initMessages, menuMessages } from '../words/areas/start.ts';
import type { Language } from '../words/language.ts';
import { exact, line, unchanged } from '../words/shown.ts';
import { troubleWords } from '../words/trouble-words.ts';

const ways = ['check', 'status', 'undo', 'report', 'submit', 'review', 'sheet', 'backup', 'attach'] as const;

type Way = (typeof ways)[number] | 'quit';

/** For a double click: each choice runs a verb, and the menu comes back after it, whatever became of it. */
export async function menu(call: Call<'menu'>, host: Host): Promise<ExitCode> {
  if (!host.interactive) throw new Trouble('menu-needs-terminal');
  let hasFollowed = false;
  for (let current = call; ; ) {
    const opened = await openedFor(current, host);
    current = opened.call;
    const { language } = opened.workspace;
    const way = await chosenWay(opened.workspace, hasFollowed, host);
    if (way === 'quit' || way === 'stopped') {
      const say = menuMessages[language];
      host.out.show(way === 'quit' ? say.goodbye : line`\n${say.stopped}`);
      return way === 'quit' ? ExitCode.ok : ExitCode.stopped;
    }
    hasFollowed = true;
    await comeBackFrom(() => follow(way, opened, host), language, host);
  }
}

/** Ctrl+C after something was done must not leave anybody wondering whether it is kept. */
async function chosenWay(workspace: Workspace, hasFollowed: boolean, host: Host): Promise<Way | 'stopped'> {
  try {
    return await chooseWay(workspace, host);
  } catch (error) {
    if (hasFollowed && isPromptStopped(error)) return 'stopped';
    throw error;
  }
}

/** Where several plans lie in `plans/`, which one; asked once, as it is kept in the call. */
async function openedFor(
  call: Call<'menu'>,
  host: Host,
): Promise<{ readonly call: Call<'menu'>; readonly workspace: Workspace }> {
  try {
    return { call, workspace: await openWorkspace(call, host) };
  } catch (error) {
    if (!(error instanceof Trouble && error.code === 'several-plans')) throw error;
    const say = menuMessages[languageOf(call.options, host)];
    const plans = (await plansAtHand(host.cwd, host)).flatMap(({ plan, isBundled }) =>
      plan === undefined || isBundled ? [] : [plan],
    );
    const plan = await (await host.prompter()).choose({
      text: say.whichPlan,
      choices: plans.map(({ id, title }) => ({ value: id, label: exact(title) })),
    });
    const chosen = { ...call, options: { ...call.options, plan } };
    return { call: chosen, workspace: await openWorkspace(chosen, host) };
  }
}

async function chooseWay({ language, plan, config }: Workspace, host: Host): Promise<Way> {
  const say = menuMessages[language];
  const unit = config === undefined ? '' : line` · ${exact(config.unit.name)}`;
  host.out.show(line`\n ${host.out.theme.strong(line`${exact(plan.title)}${unit}`)}\n`);
  return (await host.prompter()).choose<Way>({
    text: say.what,
    help: say.help,
    choices: [
      ...ways.map((way) => ({ value: way, label: say.ways[way] })),
      { value: 'quit', label: say.quit, key: 'q' },
    ],
  });
}

/** A trouble is said and left behind: somebody who double-clicked must not find the window gone. Ctrl+C in a verb leads back here, too. */
async function comeBackFrom(work: () => Promise<unknown>, language: Language, { out, err }: Host): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isPromptStopped(error)) out.show(line`\n${menuMessages[language].back}`);
    else if (error instanceof Trouble) err.show(err.theme.bad(troubleWords(error, language)));
    else throw error;
  }
}

async function follow(
  way: Exclude<Way, 'quit'>,
  { call, workspace }: { readonly call: Call<'menu'>; readonly workspace: Workspace },
  host: Host,
): Promise<void> {
  const { language } = workspace;
  if (way !== 'check' && workspace.config === undefined) await setUpFirst(workspace, call, host);
  switch (way) {
    case 'check':
      await call.runVerb('check', call);
      break;
    case 'attach':
      await attachFiles(call, language, host);
      break;
    case 'status':
      await call.runVerb('status', call);
      break;
    case 'report':
      await makeReport(call, language, host);
      break;
    case 'sheet':
      await handOutOrTakeIn(call, language, host);
      break;
    case 'submit':
      await call.runVerb('submit', { ...call, args: [] });
      break;
    case 'review':
      await takeInReview(call, language, host);
      break;
    case 'undo':
      await call.runVerb('undo', { ...call, args: [] });
      break;
    case 'backup':
      await backUp(call, language, host);
  }
}

/** Everything but the walk, which asks for itself, needs a ledger. */
async function setUpFirst({ language }: Workspace, call: Call<'menu'>, host: Host): Promise<void> {
  host.out.show(initMessages[language].welcome);
  await call.runVerb('init', call);
}

async function makeReport(call: Call<'menu'>, language: Language, host: Host): Promise<void> {
  const say = menuMessages[language];
  const output = await (await host.prompter()).choose<string>({
    text: say.whichReport,
    choices: [
      ...say.reports.map(({ label, file }) => ({ value: file, label: line`${label}  ${file}` })),
      { value: '', label: say.nothing, key: '←' },
    ],
  });
  if (output === '') return;
  await call.runVerb('report', { args: [], options: { ...call.options, output } });
  await show(output, language, host);
}

async function handOutOrTakeIn(call: Call<'menu'>, language: Language, host: Host): Promise<void> {
  const say = menuMessages[language];
  const prompter = await host.prompter();
  const way = await prompter.choose<'out' | 'in' | undefined>({
    text: say.whichSheet,
    choices: [
      { value: 'out', label: say.handOut },
      { value: 'in', label: say.takeIn },
      { value: undefined, label: say.nothing, key: '←' },
    ],
  });
  if (way === 'out') {
    const output = say.sheetFile;
    await call.runVerb('sheet', { args: [], options: { ...call.options, output } });
    await show(output, language, host);
  } else if (way === 'in') {
    const answers = await askFile({ text: say.whichFilled, suggestion: say.sheetFile }, host);
    if (answers !== undefined) await call.runVerb('check', { args: [], options: { ...call.options, answers } });
  }
}

/** A file of this folder by name, or one dragged into the window; `undefined` when the person goes back. */
async function askFile(question: TextQuestion, host: Host): Promise<string | undefined> {
  const typed = await (await host.prompter()).ask({
    ...question,
    complete: async (text) => unchanged(await host.disk.list(host.cwd)).filter((name) => name.startsWith(text)),
  });
  if (typed === undefined) return undefined;
  const { draggedPath } = await import('../app/evidence/evidence-source.ts');
  return (await draggedPath(typed, host)).path;
}

async function attachFiles(call: Call<'menu'>, language: Language, host: Host): Promise<void> {
  const say = menuMessages[language];
  const refuse = (text: string) => (text.trim() === '' ? say.nameFolder : undefined);
  const given = await askFile({ text: say.whichFiles, refuse }, host);
  if (given !== undefined) await call.runVerb('attach', { ...call, args: [given] });
}

async function takeInReview(call: Call<'menu'>, language: Language, host: Host): Promise<void> {
  const say = menuMessages[language];
  const refuse = (text: string) => (text.trim() === '' ? say.nameFile : undefined);
  const packet = await askFile({ text: say.whichPacket, refuse }, host);
  if (packet === undefined) return;
  await call.runVerb('merge', { ...call, args: [packet] });
}

async function backUp(call: Call<'menu'>, language: Language, host: Host): Promise<void> {
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
  const output = await freeName(say.backupFile({ moment: host.now().slice(0, 16).replace(/[T:]/g, '-') }), host);
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
