import type { Span } from '../core/day.ts';
import type { Placement } from '../core/ledger/entry.ts';
import { inOrderOfDays, shownDay } from '../core/ledger/entry-day.ts';
import { type IsRemoved, removedAmong } from '../core/ledger/evidence/attachments.ts';
import { endsExemption } from '../core/progress/facts/decisions.ts';
import { changeSince } from '../core/progress/outdated.ts';
import type { RequirementProgress } from '../core/progress/progress.ts';
import { everyOf } from '../core/target/kinds.ts';
import { pointsWords } from '../words/answers/points-words.ts';
import { marksMessages, requirementMessages } from '../words/areas/screen.ts';
import { entryWords } from '../words/entry-words.ts';
import { exact, joined, line, type Shown, shown } from '../words/shown.ts';
import { sentence } from '../words/table.ts';
import { periodLines, statusWords, targetWords, valueWords } from '../words/target-words.ts';
import { itemWords } from './guess-screen.ts';
import type { Canvas } from './status-screen.ts';
import { displayWidth, padEnd, page, rule, truncate, wrap } from './text.ts';

/** On a screen of 24 lines only so many entries leave room for the question. */
const fewEntries = 4;

/** Who sees it: somebody who goes on by a list of choices, or by commands. */
type Seen = 'walk' | 'show';

/** One requirement a screen: where we are, the source's clause, what stands, what is missing. `plan`: its first and last day. */
export function requirementScreen(found: RequirementProgress, position: Shown, plan: Span, canvas: Canvas): Shown {
  return page([
    ...heading(found, position, canvas),
    ...body(found, canvas, 'walk'),
    ...entries(found, plan, canvas, fewEntries),
  ]);
}

/** The same with everything that was ever recorded, and each period, for `show`. */
export function requirementDetails(found: RequirementProgress, plan: Span, canvas: Canvas): Shown {
  return page([
    ...heading(found, '', canvas),
    ...body(found, canvas, 'show'),
    ...facts(found, canvas),
    ...periods(found, canvas),
    ...(found.entries.length + found.toCome.length === 0
      ? [line` ${requirementMessages[canvas.language].noEntries}`]
      : entries(found, plan, canvas, Number.POSITIVE_INFINITY)),
  ]);
}

/** ` 3/9  一、突出政治引领 › 1. 强化政治领航            1.1` and a rule. */
function heading({ section, item, requirement }: RequirementProgress, position: Shown, canvas: Canvas): Shown[] {
  const { columns, theme, isPlain } = canvas;
  const id = exact(requirement.id);
  const place = line`${exact(section.number)}、${shown(section.title)} › ${itemWords(item)}`;
  if (isPlain) return [...(position === '' ? [] : [line` ${position}`]), line` ${id}`, line` ${place}`];
  const room = columns - displayWidth(id) - 2;
  const where = truncate(position === '' ? line` ${place}` : line` ${position}  ${place}`, room);
  return [line`${theme.faint(padEnd(where, room))} ${theme.strong(id)}`, theme.faint(rule(columns))];
}

function body(found: RequirementProgress, canvas: Canvas, seen: Seen): Shown[] {
  const { columns, theme, language } = canvas;
  const { requirement } = found;
  const indented = (text: Shown) => wrap(text, columns - 2).map((each) => line` ${each}`);
  const points = pointsWords(found, language);
  const quote = requirement.quote === undefined ? '' : requirementMessages[language].quote({ text: requirement.quote });
  return [
    ...indented(shown(requirement.text)).map((each) => theme.strong(each)),
    ...(quote === '' ? [] : indented(quote)),
    '',
    ...standing(found, canvas),
    ...assigned(found, canvas).flatMap(indented),
    ...(points === undefined ? [] : indented(points.all)),
    ...warnings(found, canvas, seen)
      .flatMap(indented)
      .map((each) => theme.warning(each)),
  ];
}

/** Who does it within the unit; the plan says who leads. */
function assigned({ assigned: names }: RequirementProgress, { language }: Canvas): Shown[] {
  return names.length === 0 ? [] : [line`${requirementMessages[language].assigned}${shown(names.join('、'))}`];
}

/** What is asked on the left and where it stands on the right; one below the other where they do not fit. */
function standing(found: RequirementProgress, { columns, theme, language, isPlain }: Canvas): Shown[] {
  const say = requirementMessages[language];
  const { requirement, due, status, light } = found;
  const state = joined([statusWords(found, language), valueWords(found, language)], say.colon);
  const target = requirement.target === undefined ? say.doneOrNot : targetWords(requirement.target, language);
  // A recurring duty is due period by period, as its target says.
  const by = everyOf(requirement.target) ? '' : line` · ${say.before({ day: due })}`;
  const asks = line` ${say.asks} ${target}${by}`;
  const calm = status === 'done' ? theme.good : theme.strong;
  const paint = light === 'red' ? theme.bad : light === 'yellow' ? theme.warning : calm;
  if (!isPlain && displayWidth(asks) + displayWidth(state) + 3 <= columns) {
    return [line`${padEnd(asks, columns - displayWidth(state) - 2)} ${paint(state)}`];
  }
  return [...wrap(asks, columns - 1), ...wrap(state, columns - 2).map((each) => line` ${paint(each)}`)];
}

/** What someone has to know before answering: a return's reason, a changed text, missing evidence. */
export function warnings(
  { reopened, entries, outdated, lacksEvidence, contributes, requirement }: RequirementProgress,
  canvas: Pick<Canvas, 'language' | 'isGuided'>,
  seen: Seen,
): Shown[] {
  const { language } = canvas;
  const say = requirementMessages[language];
  return [
    ...(reopened === undefined ? [] : [reopenedWords(reopened, entries, language)]),
    ...(outdated[0] === undefined ? [] : [outdatedWords(outdated[0], requirement, canvas, seen)]),
    ...(lacksEvidence ? [say.lacksEvidence({ names: requirement.evidence.join('、') })] : []),
    ...(contributes ? [say.contributes] : []),
  ];
}

function reopenedWords({ entry }: Placement, entries: readonly Placement[], language: Canvas['language']): Shown {
  const say = requirementMessages[language];
  const values = { by: entry.by, reason: entry.reason ?? '' };
  if (entry.kind === 'review') return say.returned(values);
  return endsExemption(entry, entries) ? say.nowApplies(values) : say.reopened(values);
}

function outdatedWords(
  placement: Placement,
  requirement: RequirementProgress['requirement'],
  { language, isGuided }: Pick<Canvas, 'language' | 'isGuided'>,
  seen: Seen,
): Shown {
  const say = requirementMessages[language];
  const changed = sentence(say.changed[changeSince(placement, requirement)], {
    said: placement.entry.said ?? '',
  });
  if (seen === 'show' && !isGuided) return say.outdated({ changed, id: requirement.id });
  return say.outdatedHere({ changed });
}

/** What `show` adds: who leads, evidence expected, the rule behind it. */
function facts({ requirement }: RequirementProgress, { language }: Canvas): Shown[] {
  const say = requirementMessages[language];
  const { lead, with: others, evidence, basis, scoring, tags } = requirement;
  const listed = (label: Shown, names: readonly string[]) =>
    names.length === 0 ? [] : [line` ${label}${shown(names.join('、'))}`];
  const law =
    basis === undefined
      ? []
      : [[basis.title, basis.article ?? '', basis.url ?? ''].filter((part) => part !== '').join(' ')];
  return [
    ...listed(say.lead, lead),
    ...listed(say.with, others),
    ...listed(say.evidence, evidence),
    ...listed(say.basis, law),
    ...listed(say.scoring, scoring === undefined ? [] : [scoring]),
    ...listed(say.tags, tags),
  ];
}

function periods(found: RequirementProgress, { language }: Canvas): Shown[] {
  const lines = periodLines(found, language);
  if (lines.length === 0) return [];
  return [line` ${requirementMessages[language].periods}`, ...lines.map((each) => line`   ${each}`)];
}

function entries(found: RequirementProgress, plan: Span, canvas: Canvas, most: number): Shown[] {
  const { columns, language } = canvas;
  const say = requirementMessages[language];
  const inOrder = inOrderOfDays([...found.entries, ...found.toCome]);
  const hidden = Math.max(0, inOrder.length - most);
  const latest = hidden === 0 ? inOrder : inOrder.slice(-most);
  const isRemoved = removedAmong(found.entries);
  const lines = latest.flatMap((placement) => wrap(entryText(placement, found, plan, isRemoved, canvas), columns - 3));
  return [...(hidden === 0 ? [] : [line` ${say.earlier({ count: hidden })}`]), ...lines.map((each) => line` ${each}`)];
}

/** `2023-03-08 +1 次 王老师「第一次专题学习」 佐证 会议记录.docx`; of a day to come, that it is one. */
function entryText(
  placement: Placement,
  { requirement, toCome }: RequirementProgress,
  plan: Span,
  isRemoved: IsRemoved,
  { language }: Canvas,
): Shown {
  const { entry } = placement;
  const said = line`${shown(entry.by)} ${entryWords(entry, requirement, language, isRemoved)}`;
  const aside = toCome.includes(placement)
    ? marksMessages[language].aside({ text: requirementMessages[language].toCome })
    : '';
  const words = line`${said}${aside}`;
  const day = shownDay(entry, plan);
  return day === undefined ? words : line`${exact(day)} ${words}`;
}
