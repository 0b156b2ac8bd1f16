import type { Span } from '../core/day.ts';
import type { Placement } from '../core/ledger/entry.ts';
import { inOrderOfDays, shownDay } from '../core/ledger/entry-day.ts';
import { type IsRemoved, removedAmong } from '../core/ledger/evidence/attachments.ts';
import { changeSince } from '../core/progress/outdated.ts';
import type { RequirementProgress } from '../core/progress/progress.ts';
import { everyOf } from '../core/target/kinds.ts';
import { safeText } from '../core/text/safe-text.ts';
import { shownText } from '../core/text/shown-text.ts';
import { requirementMessages } from '../words/areas/screen.ts';
import { entryWords } from '../words/entry-words.ts';
import { sentence } from '../words/table.ts';
import { periodLines, statusWords, targetWords, valueWords } from '../words/target-words.ts';
import type { Canvas } from './status-screen.ts';
import { displayWidth, padEnd, truncate, wrap } from './text.ts';

/** On a screen of 24 lines only so many entries leave room for the question. */
const fewEntries = 4;

/** One requirement a screen: where we are, the source's clause, what stands, what is missing. `plan`: its first and last day. */
export function requirementScreen(found: RequirementProgress, position: string, plan: Span, canvas: Canvas): string {
  return [...heading(found, position, canvas), ...body(found, canvas), ...entries(found, plan, canvas, fewEntries)]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The same with everything that was ever recorded, and each period, for `show`. */
export function requirementDetails(found: RequirementProgress, plan: Span, canvas: Canvas): string {
  const lines = [
    ...heading(found, '', canvas),
    ...body(found, canvas),
    ...facts(found, canvas),
    ...periods(found, canvas),
    ...(found.entries.length === 0
      ? [` ${requirementMessages[canvas.language].noEntries}`]
      : entries(found, plan, canvas, Number.POSITIVE_INFINITY)),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** ` 3/9  一、突出政治引领 › 1. 强化政治领航            1.1` and a rule. */
function heading({ section, item, requirement }: RequirementProgress, position: string, canvas: Canvas): string[] {
  const { columns, theme, isPlain } = canvas;
  const id = safeText(requirement.id);
  const place = `${safeText(section.number)}、${safeText(section.title)} › ${safeText(item.id)}. ${safeText(item.title)}`;
  if (isPlain) return [` ${position}`, ` ${id}`, ` ${place}`].filter((line) => line.trim() !== '');
  const room = columns - displayWidth(id) - 2;
  const where = truncate(position === '' ? ` ${place}` : ` ${position}  ${place}`, room);
  return [`${theme.faint(padEnd(where, room))} ${theme.strong(id)}`, theme.faint('-'.repeat(Math.max(1, columns - 1)))];
}

function body(found: RequirementProgress, canvas: Canvas): string[] {
  const { columns, theme, language } = canvas;
  const { requirement } = found;
  const indented = (text: string) => wrap(text, columns - 2).map((line) => ` ${line}`);
  const quote =
    requirement.quote === undefined ? '' : requirementMessages[language].quote({ text: safeText(requirement.quote) });
  return [
    ...indented(safeText(requirement.text)).map((line) => theme.strong(line)),
    ...(quote === '' ? [] : indented(quote)),
    '',
    ...standing(found, canvas),
    ...warnings(found, language)
      .flatMap(indented)
      .map((line) => theme.warning(line)),
  ];
}

/** What is asked on the left and where it stands on the right; one below the other where they do not fit. */
function standing(found: RequirementProgress, { columns, theme, language, isPlain }: Canvas): string[] {
  const say = requirementMessages[language];
  const { requirement, due, status, light } = found;
  const state = [statusWords(found, language), valueWords(found, language)]
    .filter((part) => part !== '')
    .join(say.colon);
  const target = requirement.target === undefined ? say.doneOrNot : targetWords(requirement.target, language);
  // A recurring duty is due period by period, as its target says.
  const by = everyOf(requirement.target) ? '' : ` · ${say.before({ day: due })}`;
  const asks = ` ${say.asks} ${target}${by}`;
  const calm = status === 'done' ? theme.good : theme.strong;
  const paint = light === 'red' ? theme.bad : light === 'yellow' ? theme.warning : calm;
  if (!isPlain && displayWidth(asks) + displayWidth(state) + 3 <= columns) {
    return [`${padEnd(asks, columns - displayWidth(state) - 2)} ${paint(state)}`];
  }
  return [...wrap(asks, columns - 1), ...wrap(state, columns - 2).map((line) => ` ${paint(line)}`)];
}

/** What someone has to know before answering: a return's reason, a changed text, missing evidence. */
function warnings(
  { reopened, outdated, lacksEvidence, contributes, requirement }: RequirementProgress,
  language: Canvas['language'],
): string[] {
  const say = requirementMessages[language];
  return [
    ...(reopened === undefined ? [] : [reopenedWords(reopened, language)]),
    ...(outdated[0] === undefined ? [] : [outdatedWords(outdated[0], requirement, language)]),
    ...(lacksEvidence ? [say.lacksEvidence({ names: requirement.evidence.map(safeText).join('、') })] : []),
    ...(contributes ? [say.contributes] : []),
  ];
}

function reopenedWords({ entry }: Placement, language: Canvas['language']): string {
  const say = requirementMessages[language];
  const values = { by: shownText(entry.by), reason: shownText(entry.reason ?? '') };
  return entry.kind === 'review' ? say.returned(values) : say.reopened(values);
}

function outdatedWords(
  placement: Placement,
  requirement: RequirementProgress['requirement'],
  language: Canvas['language'],
): string {
  const say = requirementMessages[language];
  const changed = sentence(say.changed[changeSince(placement, requirement)], {
    said: safeText(placement.entry.said ?? ''),
  });
  return say.outdated({ changed, id: safeText(requirement.id) });
}

/** What `show` adds: who leads, evidence expected, the rule behind it. */
function facts({ requirement }: RequirementProgress, { language }: Canvas): string[] {
  const say = requirementMessages[language];
  const { lead, with: others, evidence, basis, tags } = requirement;
  const listed = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [` ${label}${names.map(safeText).join('、')}`];
  const rule =
    basis === undefined
      ? []
      : [[basis.title, basis.article ?? '', basis.url ?? ''].filter((part) => part !== '').join(' ')];
  return [
    ...listed(say.lead, lead),
    ...listed(say.with, others),
    ...listed(say.evidence, evidence),
    ...listed(say.basis, rule),
    ...listed(say.tags, tags),
  ];
}

function periods(found: RequirementProgress, { language }: Canvas): string[] {
  const lines = periodLines(found, language);
  return lines.length === 0 ? [] : [` ${requirementMessages[language].periods}`, ...lines.map((line) => `   ${line}`)];
}

function entries(found: RequirementProgress, plan: Span, canvas: Canvas, most: number): string[] {
  const { columns, language } = canvas;
  const say = requirementMessages[language];
  const hidden = Math.max(0, found.entries.length - most);
  const inOrder = inOrderOfDays(found.entries);
  const shown = hidden === 0 ? inOrder : inOrder.slice(-most);
  const isRemoved = removedAmong(found.entries);
  const lines = shown.flatMap((placement) => wrap(entryText(placement, found, plan, isRemoved, canvas), columns - 3));
  return [
    ...(hidden === 0 ? [] : [` ${say.earlier({ count: hidden, id: safeText(found.requirement.id) })}`]),
    ...lines.map((line) => ` ${line}`),
  ];
}

/** `2023-03-08 +1 次 王老师「第一次专题学习」 佐证 会议记录.docx`. */
function entryText(
  { entry }: Placement,
  { requirement }: RequirementProgress,
  plan: Span,
  isRemoved: IsRemoved,
  { language }: Canvas,
): string {
  const words = `${shownText(entry.by)} ${entryWords(entry, requirement, language, isRemoved)}`;
  const day = shownDay(entry, plan);
  return day === undefined ? words : `${safeText(day)} ${words}`;
}
