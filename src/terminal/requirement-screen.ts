import type { Placement } from '../core/ledger/entry.ts';
import { happenedOn } from '../core/ledger/entry.ts';
import type { RequirementProgress } from '../core/progress/progress.ts';
import { safeText } from '../core/safe-text.ts';
import { entryWords } from '../messages/entry-words.ts';
import { requirementMessages } from '../messages/requirement-messages.ts';
import { periodLines, statusWords, targetWords, valueWords } from '../messages/target-words.ts';
import type { Canvas } from './status-screen.ts';
import { displayWidth, padEnd, truncate, wrap } from './text.ts';

/** On a screen of 24 lines only so many entries leave room for the question. */
const fewEntries = 4;

/** One requirement a screen: where we are, the source's clause, what stands, what is missing. */
export function requirementScreen(found: RequirementProgress, position: string, canvas: Canvas): string {
  return [...heading(found, position, canvas), ...body(found, canvas), ...entries(found, canvas, fewEntries)]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The same with everything that was ever recorded, and each period, for `show`. */
export function requirementDetails(found: RequirementProgress, canvas: Canvas): string {
  const lines = [
    ...heading(found, '', canvas),
    ...body(found, canvas),
    ...facts(found, canvas),
    ...periods(found, canvas),
    ...(found.entries.length === 0
      ? [` ${requirementMessages[canvas.language].noEntries}`]
      : entries(found, canvas, Number.POSITIVE_INFINITY)),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** ` 3/9  一、突出政治引领 › 1. 强化政治领航            1.1` and a rule. */
function heading({ section, item, requirement }: RequirementProgress, position: string, canvas: Canvas): string[] {
  const { columns, theme } = canvas;
  const id = safeText(requirement.id);
  const place = `${safeText(section.number)}、${safeText(section.title)} › ${safeText(item.id)}. ${safeText(item.title)}`;
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
    ...warnings(found, language).flatMap(indented).map((line) => theme.warning(line)),
  ];
}

/** What is asked on the left and where it stands on the right; one below the other where they do not fit. */
function standing(found: RequirementProgress, { columns, theme, language }: Canvas): string[] {
  const say = requirementMessages[language];
  const { requirement, due, status, light } = found;
  const state = [statusWords(found, language), valueWords(found, language)]
    .filter((part) => part !== '')
    .join(say.colon);
  const target = requirement.target === undefined ? say.doneOrNot : targetWords(requirement.target, language);
  const asks = ` ${say.asks} ${target} · ${say.before({ day: due })}`;
  const calm = status === 'done' ? theme.good : theme.strong;
  const paint = light === 'red' ? theme.bad : light === 'yellow' ? theme.warning : calm;
  if (displayWidth(asks) + displayWidth(state) + 3 <= columns) {
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
    ...(reopened === undefined
      ? []
      : [say.reopened({ by: safeText(reopened.entry.by), reason: safeText(reopened.entry.reason ?? '') })]),
    ...(outdated.length === 0 ? [] : [say.outdated({ said: safeText(outdated[0]?.entry.said ?? '') })]),
    ...(lacksEvidence ? [say.lacksEvidence({ names: requirement.evidence.map(safeText).join('、') })] : []),
    ...(contributes ? [say.contributes] : []),
  ];
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

function entries(found: RequirementProgress, canvas: Canvas, most: number): string[] {
  const { columns, language } = canvas;
  const say = requirementMessages[language];
  const hidden = Math.max(0, found.entries.length - most);
  const shown = hidden === 0 ? found.entries : found.entries.slice(-most);
  const lines = shown.flatMap((placement) => wrap(entryText(placement, found, canvas), columns - 3));
  return [
    ...(hidden === 0 ? [] : [` ${say.earlier({ count: hidden, id: safeText(found.requirement.id) })}`]),
    ...lines.map((line) => ` ${line}`),
  ];
}

/** `2023-03-08 +1 次 王老师「第一次专题学习」 佐证 会议记录.docx`. */
function entryText({ entry }: Placement, { requirement }: RequirementProgress, { language }: Canvas): string {
  return `${happenedOn(entry)} ${safeText(entry.by)} ${entryWords(entry, requirement, language)}`;
}
