import { guided } from '../../app/output/guided.ts';
import { languageOf } from '../../app/workspace/language-of.ts';
import { openSettled } from '../../app/workspace/plans/settle-plan.ts';
import { changeSettings } from '../../app/workspace/settings/change-settings.ts';
import { openSettings } from '../../app/workspace/settings/open-settings.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { isPromptStopped } from '../../screens/prompter.ts';
import { Trouble } from '../../trouble.ts';
import { initMessages, menuMessages } from '../../words/areas/start.ts';
import type { Language } from '../../words/language.ts';
import { line, shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { attachFiles, backUp, handOutOrTakeIn, makeReport, takeInReview } from './menu-files.ts';
import type { MenuPlace } from './menu-place.ts';
import { otherPlan } from './other-plan.ts';
import { otherUnit } from './other-unit.ts';

/** What most come for, and what is done a few times a year: together they would leave no room for a table on 24 rows. */
const first = ['open', 'check', 'status', 'undo', 'report', 'submit', 'plans'] as const;
const further = ['sheet', 'attach', 'backup', 'review', 'settings', 'unit', 'verify'] as const;

type Way = (typeof first)[number] | (typeof further)[number];

/** For a double click: each choice runs a verb, and the menu comes back after it, whatever became of it. */
export async function menu(given: Call<'menu'>, real: Host): Promise<ExitCode> {
  if (!real.interactive) throw new Trouble('menu-needs-terminal');
  const host = guided(real);
  const { runVerb } = given;
  let call: Call<'menu'> = { ...given, runVerb: (name, each, within = host) => runVerb(name, each, within) };
  let hasFollowed = false;
  for (;;) {
    const place = await openedPlace(call, host);
    if (typeof place === 'number') return place;
    const { language } = place.workspace;
    const way = await chosenWay(place.workspace, hasFollowed, host);
    if (way === 'quit' || way === 'stopped') {
      const say = menuMessages[language];
      host.out.show(way === 'quit' ? say.goodbye : line`\n${say.stopped}`);
      return way === 'quit' ? ExitCode.ok : ExitCode.stopped;
    }
    hasFollowed = true;
    call = (await comeBackFrom(() => follow(way, place, host), language, host)) ?? place.call;
  }
}

/** Where nothing can be opened the menu has nothing to offer: why is said without commands, too. */
async function openedPlace(call: Call<'menu'>, host: Host): Promise<MenuPlace | ExitCode> {
  try {
    return await openSettled(call, true, host);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    host.err.show(guidedTroubleWords(error, await languageOf(call, host)));
    return error.exitCode;
  }
}

/** Ctrl+C after something was done must not leave anybody wondering whether it is kept. */
async function chosenWay(workspace: Workspace, hasFollowed: boolean, host: Host): Promise<Way | 'quit' | 'stopped'> {
  try {
    return await chooseWay(workspace, host);
  } catch (error) {
    if (hasFollowed && isPromptStopped(error)) return 'stopped';
    throw error;
  }
}

async function chooseWay(workspace: Workspace, host: Host): Promise<Way | 'quit'> {
  const say = menuMessages[workspace.language];
  showWhere(workspace, host);
  const prompter = await host.prompter();
  for (;;) {
    const way = await prompter.choose<Way | 'more' | 'quit'>({
      text: say.what,
      help: say.help,
      choices: [
        ...first.map((each) => ({ value: each, label: say.ways[each] })),
        { value: 'more', label: say.more },
        { value: 'quit', label: say.quit, key: 'q' },
      ],
    });
    if (way !== 'more') return way;
    const other = await prompter.choose<Way | undefined>({
      text: say.whatMore,
      choices: [
        ...further.map((each) => ({ value: each, label: say.ways[each] })),
        { value: undefined, label: say.nothing, key: '←' },
      ],
    });
    if (other !== undefined) return other;
  }
}

/** The plan and the unit; of a plan that has ended, that a new year has its place here. */
function showWhere({ language, plan, config, today }: Workspace, { out }: Host): void {
  const unit = config === undefined ? '' : line` · ${shown(config.unit.name)}`;
  out.show(line`\n ${out.theme.strong(line`${shown(plan.title)}${unit}`)}`);
  const { to } = plan.period;
  if (today > to) out.show(line` ${menuMessages[language].ended({ to })}`);
}

/** A trouble is said and left behind: somebody who double-clicked must not find the window gone. Ctrl+C in a verb leads back here, too. */
async function comeBackFrom<Result>(
  work: () => Promise<Result>,
  language: Language,
  { out, err }: Host,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isPromptStopped(error)) out.show(line`\n${menuMessages[language].back}`);
    else if (error instanceof Trouble) err.show(err.theme.bad(guidedTroubleWords(error, language)));
    else throw error;
    return undefined;
  }
}

/** Goes one way; gives the call with which the menu goes on, where that is another one. */
async function follow(way: Way, place: MenuPlace, host: Host): Promise<Call<'menu'> | undefined> {
  const { call, workspace } = place;
  const needsLedger = way !== 'open' && way !== 'check' && way !== 'plans' && way !== 'unit';
  if (needsLedger && workspace.config === undefined) await setUpFirst(place, host);
  switch (way) {
    case 'plans':
      return otherPlan(place, host);
    case 'unit':
      return otherUnit(place, host);
    case 'settings':
      return changeOwn(place, host);
    case 'status':
      await call.runVerb('status', call);
      return leaveInSight(workspace.language, host);
    case 'open':
      await call.runVerb('open', call);
      break;
    case 'check':
      await call.runVerb('check', call);
      break;
    case 'submit':
    case 'undo':
    case 'verify':
      await call.runVerb(way, { ...call, args: [] });
      break;
    case 'report':
      await makeReport(place, host);
      break;
    case 'sheet':
      await handOutOrTakeIn(place, host);
      break;
    case 'attach':
      await attachFiles(place, host);
      break;
    case 'review':
      await takeInReview(place, host);
      break;
    case 'backup':
      await backUp(place, host);
  }
  return undefined;
}

/** Everything but the walk, which asks for itself, needs a ledger. */
async function setUpFirst({ call, workspace }: MenuPlace, host: Host): Promise<void> {
  host.out.show(initMessages[workspace.language].welcome);
  await call.runVerb('init', call);
}

/** The menu below it would push a table out of a window of 24 rows. */
async function leaveInSight(language: Language, host: Host): Promise<undefined> {
  const say = menuMessages[language];
  await (await host.prompter()).choose({
    text: say.seen,
    choices: [{ value: undefined, label: say.toMenu, key: '←' }],
  });
}

/** The language that a shortcut starts the menu in gives way to the one that was chosen. */
async function changeOwn({ call }: MenuPlace, host: Host): Promise<Call<'menu'>> {
  await changeSettings(await openSettings(call, host), host);
  const { lang: _, ...options } = call.options;
  return { ...call, options };
}
