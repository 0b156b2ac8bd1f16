import { completionOf, percentDone } from '../core/progress/completion.ts';
import type { Progress, RequirementProgress } from '../core/progress/progress.ts';
import { isReturned, type Need, needsDoing, upcoming } from '../core/progress/upcoming.ts';
import { mostPressingFirst } from '../core/progress/walk-queue.ts';
import { marksMessages, statusMessages } from '../words/areas/screen.ts';
import type { Language } from '../words/language.ts';
import { exact, joined, line, type Shown, shown } from '../words/shown.ts';
import { statusFigures, statusWords, valueWords } from '../words/target-words.ts';
import { pointsLines } from './points-lines.ts';
import { bar, displayWidth, padEnd, padStart, page, truncate, wrap } from './text.ts';
import type { Theme } from './theme.ts';

/** Where and how a screen is drawn. */
export interface Canvas {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly theme: Theme;
  readonly language: Language;
  /** One fact a line and no bars; absent: no. */
  readonly isPlain?: boolean;
  /** No sentence names a command; absent: one may. */
  readonly isGuided?: boolean | undefined;
}

/** Wider than this a line is hard to follow from title to bar. */
const widest = 100;

const between = line` · `;

/** So many overdue ones are listed; a longer list hides the rest. */
const mostListed = 8;

/** On 24 rows the table has to stay in sight above the question that keeps it there. */
const mostListedGuided = 5;

export function statusScreen(progress: Progress, canvas: Canvas): Shown {
  return page([
    header(progress, canvas),
    '',
    ...sections(progress, canvas),
    '',
    ...totals(progress, canvas),
    ...pointsLines(progress, canvas),
    ...urgent(progress, canvas),
    ...toConfirm(progress, canvas),
    ...orphans(progress, canvas),
    ...next(progress, canvas),
  ]);
}

/** Plan · unit · as of. */
export function header({ plan, unit, asOf, timeGone }: Progress, { columns, theme, language, isPlain }: Canvas): Shown {
  const say = statusMessages[language];
  const isBegun = asOf.day >= plan.period.from;
  const running = isBegun ? say.timeGone({ percent: Math.round(timeGone * 100) }) : say.notBegun(plan.period);
  const time = asOf.ended ? say.ended : running;
  const when = line`${say.asOf({ day: asOf.day })}${marksMessages[language].aside({ text: time })}`;
  const parts = [shown(plan.title), unit === undefined ? say.noUnit : shown(unit.name), when];
  const all = line` ${joined(parts, between)}`;
  // Too narrow for one line: one fact a line, nothing cut off.
  return theme.strong(!isPlain && displayWidth(all) <= columns ? all : page(parts.map((part) => line` ${part}`)));
}

/** `已完成 14/28（50%） 共 30 条：要办 28、不适用 2  ████░░░░`: the numbers add up. */
export function completionLine(progress: Progress, { columns, language, isPlain }: Canvas): Shown {
  const say = statusMessages[language];
  const { done, of } = completionOf(progress.totals);
  const words = say.done({ done, of, percent: percentDone(done, of) });
  const exempt = progress.totals.exempt;
  const left = exempt === 0 ? '' : line` ${say.exemptLeftOut({ all: of + exempt, of, exempt })}`;
  const all = line` ${words}${left}`;
  if (isPlain) return all;
  if (displayWidth(all) >= columns) return page([line` ${words}`, left]);
  // The bar takes what room there is; one of a few signs would say nothing, and one that wraps less than that.
  const room = Math.min(columns < 60 ? 10 : 32, columns - displayWidth(all) - 3);
  return room < 5 ? all : line`${all}  ${bar(of === 0 ? 0 : done / of, room)}`;
}

function sections({ plan, requirements }: Progress, canvas: Canvas): Shown[] {
  const { theme, language } = canvas;
  return plan.sections.flatMap((section) => {
    const within = requirements.filter((found) => found.section === section);
    if (within.length === 0) return [];
    const { number, title } = section;
    return [
      theme.strong(progressLine(line` ${statusMessages[language].section({ number, title })}`, within, canvas)),
      ...section.items.flatMap((item) => {
        const ofItem = within.filter((found) => found.item === item);
        return ofItem.length === 0
          ? []
          : [progressLine(line`   ${exact(item.id)} ${shown(item.title)}`, ofItem, canvas)];
      }),
    ];
  });
}

/** The bar stands last: its signs are two columns wide in some Chinese consoles, and nothing after it could line up. */
function progressLine(title: Shown, requirements: readonly RequirementProgress[], { columns, isPlain }: Canvas): Shown {
  const counted = requirements.filter(({ contributes, status }) => !contributes && status !== 'exempt');
  const done = counted.filter(({ status }) => status === 'done').length;
  if (isPlain) return line`${title} ${done}/${counted.length}`;
  const width = Math.min(columns, widest);
  const barWidth = width < 60 ? 8 : 16;
  const count = padStart(line`${done}/${counted.length}`, 6);
  const room = width - barWidth - displayWidth(count) - 3;
  const fraction = counted.length === 0 ? 0 : done / counted.length;
  return line`${padEnd(truncate(title, room), room)} ${count}  ${bar(fraction, barWidth)}`;
}

/** Words that belong side by side, on as many lines as they need. */
function sideBySide(parts: readonly Shown[], columns: number): Shown[] {
  const lines: Shown[][] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last === undefined || displayWidth(joined([...last, part], between)) + 1 > columns) lines.push([part]);
    else last.push(part);
  }
  return lines.map((each) => line` ${joined(each, between)}`);
}

function indented(text: Shown, indent: Shown, columns: number): Shown[] {
  return wrap(text, columns - indent.length).map((each) => line`${indent}${each}`);
}

function totals(progress: Progress, { theme, language, columns }: Canvas): Shown[] {
  const say = statusMessages[language];
  const counts = statusFigures(progress, language).map(({ status, name, count }) => {
    const text = line`${name} ${count}`;
    return status === 'overdue' && count > 0 ? theme.bad(text) : text;
  });
  const among = say.among({
    returned: progress.requirements.filter(isReturned).length,
    behind: progress.requirements.filter(({ light }) => light === 'yellow').length,
    evidence: progress.requirements.filter(({ lacksEvidence }) => lacksEvidence).length,
    unattached: progress.requirements.filter(({ doneWithoutEvidence }) => doneWithoutEvidence).length,
    outdated: progress.requirements.filter(({ outdated }) => outdated.length > 0).length,
  });
  const contributing = progress.requirements.filter(({ contributes }) => contributes).length;
  return [
    ...sideBySide(counts, columns),
    ...indented(among, line` `, columns),
    ...(contributing === 0 ? [] : indented(say.contributes({ count: contributing }), line` `, columns)),
  ];
}

/** Records made when a requirement read otherwise: they count where they can, until somebody says that they hold. */
function toConfirm({ requirements }: Progress, { columns, theme, language, isGuided }: Canvas): Shown[] {
  const say = statusMessages[language];
  const all = requirements.filter(({ outdated }) => outdated.length > 0);
  const lines = all.slice(0, mostListed).map(({ requirement }) => {
    const id = exact(requirement.id);
    const words = isGuided ? say.confirmGuided : say.confirm({ id });
    const room = columns - displayWidth(say.outdated) - 3;
    const name = truncate(line`${id} ${shown(requirement.text)}`, Math.max(8, room - displayWidth(words) - 2));
    return line` ${theme.warning(say.outdated)} ${truncate(line`${name}  ${words}`, room)}`;
  });
  return all.length > mostListed
    ? [
        ...lines,
        ...indented(
          (isGuided ? say.moreOutdatedGuided : say.moreOutdated)({ count: all.length - mostListed }),
          line`   `,
          columns,
        ),
      ]
    : lines;
}

/** Records whose requirement is no longer in the plan, by requirement. */
function orphans({ orphans: all }: Progress, { columns, theme, language, isGuided }: Canvas): Shown[] {
  if (all.length === 0) return [];
  const say = statusMessages[language];
  const ids = [...new Set(all.map(({ entry }) => entry.requirement ?? ''))];
  const lines = ids.slice(0, mostListed).map((id) => {
    const own = all.filter(({ entry }) => entry.requirement === id);
    const said = own.findLast(({ entry }) => entry.said !== undefined)?.entry.said ?? '';
    return truncate(line`   ${say.orphan({ id, said, count: own.length })}`, columns);
  });
  const more = ids.length - lines.length;
  return [
    line` ${theme.warning((isGuided ? say.orphansGuided : say.orphans)({ count: all.length }))}`,
    ...lines,
    ...(more > 0 ? indented((isGuided ? say.moreGuided : say.moreOrphans)({ count: more }), line`   `, columns) : []),
  ];
}

/** What has been returned or is overdue, each with what is missing in words. */
function urgent(progress: Progress, canvas: Canvas): Shown[] {
  const say = statusMessages[canvas.language];
  const pressing = progress.requirements.filter((found) =>
    ['returned', 'overdue'].includes(needsDoing(found, progress) ?? ''),
  );
  const all = mostPressingFirst(pressing, progress);
  const most = canvas.isGuided ? mostListedGuided : mostListed;
  const lines = all.slice(0, most).map((found) => line` ${urgentLine(found, progress, canvas)}`);
  if (all.length <= most) return lines;
  const more = (canvas.isGuided ? say.moreGuided : say.more)({ count: all.length - most });
  return [...lines, ...indented(more, line`   `, canvas.columns)];
}

function needWord(need: Need, found: RequirementProgress, language: Language): Shown {
  if (need === 'overdue') return statusWords(found, language);
  const say = statusMessages[language];
  return { returned: say.returned, due: say.dueSoon, 'lacks-evidence': say.lacksEvidence }[need];
}

/** 退回：材料不全; 逾期, 期末未完成（无记录）, 快到期, 缺佐证; empty where nothing presses. */
export function needWords(found: RequirementProgress, progress: Progress, language: Language): Shown {
  const need = needsDoing(found, progress);
  if (need === undefined) return '';
  const reason = found.reopened?.entry.reason ?? '';
  if (need !== 'returned' || reason === '') return needWord(need, found, language);
  return statusMessages[language].returnedFor({ reason });
}

/** `逾期  5.5 义务段道德与法治课进课表（期限 06-30）已 0 次，尚差 2 次`. */
export function urgentLine(
  found: RequirementProgress,
  progress: Progress,
  { columns, theme, language }: Canvas,
): Shown {
  const why = needsDoing(found, progress);
  const word = why === undefined ? '' : needWord(why, found, language);
  const paint = why === 'overdue' || why === 'returned' ? theme.bad : theme.warning;
  const { id, text } = found.requirement;
  const missing = valueWords(found, language);
  const rest = line` ${exact(id)} ${shown(text)}${missing === '' ? '' : line`：${missing}`}`;
  return line`${paint(word)} ${truncate(rest, Math.max(4, columns - displayWidth(word) - 3))}`;
}

function next(progress: Progress, { columns, language }: Canvas): Shown[] {
  const say = statusMessages[language];
  const [first] = upcoming(progress);
  if (first === undefined) return [];
  const { id, text } = first.requirement.requirement;
  const all = line` ${say.next}${exact(id)} ${shown(text)}，${say.before({ day: first.day })}`;
  return [truncate(all, columns)];
}
