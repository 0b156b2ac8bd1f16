import { isBareFigure, withoutUnit } from '../../amounts/measure.ts';
import { hasLetters } from '../../characters.ts';
import { isEnglishAmount, isEvidence } from '../../english/english-measure.ts';
import { isLatin } from '../../english/english-text.ts';
import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { type ColumnRole, sentenceOf } from '../table-row.ts';
import { endOf, isAction, type TableRow, type TableShape } from '../table-shape.ts';

export function entry(line: Line, text: string): Line {
  return { ...line, followsGap: true, isEntry: true, text };
}

/** How we'll know, Evidence, Success measure. */
const ofKnowing = /^how(?:we|you|it)|evidence|success|indicator|^measures?$|verif/iu;

export function rowLine(line: Line, { cells }: TableRow, { heads, roles: all }: TableShape): Line {
  const called = all.findIndex((role) => role === 'title' || role === 'finding');
  const roles = all.map((role, at) => {
    const cell = cells[at] ?? '';
    if (role === 'duty' && ofKnowing.test(heads[at] ?? '') && isEvidence(cell)) return 'aside';
    // 床位占比（%） | ≥63, among rows that say in words what is to be done.
    const isFigure = role === 'duty' && isBareFigure(cell) && withoutUnit(cells[called] ?? '') !== cells[called];
    return isFigure && !all.includes('measure') ? 'measure' : role;
  });
  const { title, said } = labelledTask(cells[called] ?? '');
  const measure = cells[roles.indexOf('measure')] ?? '';
  const isNumbered = headingOf(title)?.isDoubtful === false;
  const isSaid = roles.includes('duty');
  // 改造户厕 and, in the next column, 300户 are one duty.
  const isJoined = cells.some((cell, at) => roles[at] === 'duty' && cell.startsWith(`${title}: `));
  const isAsked =
    (isAction(heads[called]) && !isJoined) ||
    (!isSaid && (isBareFigure(measure) || (isEnglishAmount(measure) && isLatin(title))));
  const own = isAsked ? said : isSaid || measure === '' ? '' : `${title}${measure}`;
  const kept = roles.flatMap((_, at) => (isKept(roles, at, cells, own !== '' && own !== title) ? [at] : []));
  const name = own === '' ? title : withoutUnit(title);
  // A time of its own says more than 2026年目标 does.
  const isTimed = roles.some((role, at) => role === 'when' && (cells[at] ?? '') !== '');
  const year = isTimed ? '' : endOf(heads[roles.indexOf('measure')]);
  const text = roles.includes('yearly')
    ? eachYear(name, cells, { heads, roles })
    : sentenceOf(
        [...kept.map((at) => (roles[at] === 'count' && isNumbered ? '' : (cells[at] ?? ''))), year],
        [...kept.map((at) => heads[at] ?? ''), ''],
        [...kept.map((at) => roles[at] ?? 'duty'), 'when'],
        [name, own].filter((part) => part !== ''),
      );
  // What is added or taken off in the end, +5, is nobody's task.
  const isExtra = /^[+＋\-－]/u.test(cells[roles.indexOf('score')] ?? '');
  const bold = name === '' || isExtra ? undefined : text.slice(0, text.indexOf(name) + name.length);
  const isFinding = roles[called] === 'finding';
  return { ...entry(line, text), ...(bold !== undefined && { bold, ...(isFinding && { isFinding }) }) };
}

/** A row that says of each year what is to be done: a sentence a year, to its end. */
function eachYear(name: string, cells: readonly string[], { heads, roles }: Omit<TableShape, 'rows'>): string {
  const of = (names: readonly ColumnRole[]) =>
    roles.flatMap((role, at) => (names.includes(role) && cells[at - 1] !== cells[at] ? [at] : []));
  const beside = of(['who', 'score', 'rule', 'aside']);
  const sentence = (columns: readonly number[], more: string, said: readonly string[]) =>
    sentenceOf(
      [...columns.map((at) => cells[at] ?? ''), more],
      [...columns.map((at) => heads[at] ?? ''), ''],
      [...columns.map((at) => roles[at] ?? 'duty'), 'when'],
      said,
    );
  const years = of(['yearly']).filter((at) => hasLetters(cells[at] ?? ''));
  const said = years.map((at) => sentence(beside, endOf(heads[at]), [(cells[at] ?? '').replace(/[。；;]$/u, '')]));
  // 年度目标, beside what each quarter brings: of the whole year.
  const whole = of(['duty']).some((at) => hasLetters(cells[at] ?? ''))
    ? sentence([...of(['duty']), ...beside, ...of(['when'])], '', [])
    : '';
  return [sentence(of(['count']), '', name === '' ? [] : [name]), whole, ...said].join('');
}

/** Energy: fit new lamps: what the task is called, and what it is. */
function labelledTask(cell: string): { readonly title: string; readonly said: string } {
  const [, title = cell, said = cell] = /^([A-Z][A-Za-z' &-]{1,39}): +([^ ].*)$/u.exec(cell) ?? [];
  return { title, said };
}

/** What is merged over two columns, a duty or whose it is, is said once; beside what heads its group it is said, too. */
function isKept(roles: readonly ColumnRole[], at: number, cells: readonly string[], saysMeasure: boolean): boolean {
  const role = roles[at] as ColumnRole;
  if (role === 'group' || role === 'title' || role === 'finding' || (role === 'measure' && saysMeasure)) return false;
  return (role !== 'duty' && role !== 'who') || at === 0 || roles[at - 1] === 'group' || cells[at - 1] !== cells[at];
}
