import type { DutyToSort } from '../core/draft/triage/duties-to-sort.ts';
import { fallsTo, type Requirement } from '../core/plan/plan.ts';
import { sortMessages } from '../words/areas/plans/review.ts';
import { line, type Shown, shown } from '../words/shown.ts';
import { targetWords } from '../words/target-words.ts';
import { placeWords } from './guess-screen.ts';
import type { Canvas } from './status-screen.ts';
import { displayWidth, padEnd, page, rule, truncate, wrap } from './text.ts';

/** One duty a screen: where it stands, how many are left, what it asks and by when, the document's clause, whose it is. */
export function dutyScreen(
  duty: DutyToSort,
  requirement: Requirement | undefined,
  left: number,
  { columns, theme, language }: Canvas,
): Shown {
  const say = sortMessages[language];
  const { target, due, for: kinds } = requirement ?? {};
  const id = shown(duty.id);
  const room = columns - displayWidth(id) - 2;
  const where = truncate(line` ${say.left({ count: left })}  ${placeWords(duty, say.wholePlan)}`, room);
  const indented = (text: Shown) => wrap(text, columns - 2).map((each) => line` ${each}`);
  return page([
    line`${theme.faint(padEnd(where, room))} ${theme.strong(id)}`,
    theme.faint(rule(columns)),
    ...indented(theme.strong(shown(duty.text))),
    ...(duty.quote === duty.text ? [] : indented(say.quote({ text: duty.quote }))),
    ...(target === undefined ? [] : indented(say.target({ text: targetWords(target, language) }))),
    ...(due === undefined ? [] : indented(say.due({ day: due }))),
    ...(duty.lead.length === 0 ? [] : indented(say.lead({ names: duty.lead.join(say.comma) }))),
    ...(duty.with.length === 0 ? [] : indented(say.with({ names: duty.with.join(say.comma) }))),
    ...(kinds === undefined || requirement === undefined
      ? []
      : indented(say.sortedAs[fallsTo(requirement, undefined) ? 'ours' : 'others'])),
  ]);
}
