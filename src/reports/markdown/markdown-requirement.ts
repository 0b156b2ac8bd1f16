import { reportMessages } from '../../words/areas/reports/report.ts';
import type { Language } from '../../words/language.ts';
import { dayWords } from '../../words/period-words.ts';
import { changeWords, dueDay, entrySentence, withoutStop } from '../report-words.ts';
import type { Remark, ReportedRequirement } from '../reported-requirement.ts';
import { escaped, escapedLine, numbered } from './markdown-text.ts';

/** One requirement: its clause, how it stands, what was recorded when and by whom, and what is wanting. */
export function requirementBlocks(reported: ReportedRequirement, language: Language): string[] {
  const say = reportMessages[language];
  const { id, text, quote, target, entries, words } = reported;
  const heading = say.requirement({ id: escaped(id), text: escaped(text), status: escaped(words[language].status) });
  return [
    `#### ${heading}`,
    ...(quote === undefined ? [] : [`> ${say.quote({ text: escaped(quote) })}`]),
    standing(reported, language),
    ...warnings(reported, language),
    entries.length === 0
      ? say.noEntries
      : numbered(entries.map((entry) => escapedLine(entrySentence(entry, language, target)))),
  ];
}

/** 目标：不少于 2 次，期限2023年12月31日。完成情况：推进中，已 1 次，尚差 1 次。 */
function standing(reported: ReportedRequirement, language: Language): string {
  const say = reportMessages[language];
  const { doneOn, words } = reported;
  const due = dueDay(reported);
  const { status, light, value, madeUp, target } = words[language];
  const done = doneOn === undefined ? '' : say.doneOn({ day: dayWords(doneOn, language) });
  const stands = [status, light, value, done]
    .filter((part) => part !== '')
    .map(escaped)
    .join(say.comma);
  return [
    say.asks({ target: escaped(target), day: due === undefined ? '' : dayWords(due, language) }),
    say.stands({ words: stands }),
    madeUp === '' ? '' : say.madeUp({ periods: escaped(madeUp) }),
  ]
    .filter((part) => part !== '')
    .join(say.space);
}

function warnings(reported: ReportedRequirement, language: Language): string[] {
  const say = reportMessages[language];
  const { lacksEvidence, expectedEvidence, outdated, reopened } = reported;
  const names = expectedEvidence.map(escaped).join(say.listComma);
  return [
    ...(reopened === undefined ? [] : [reopenedSentence(reopened, language)]),
    ...(lacksEvidence ? [say.lacksEvidence({ names })] : []),
    ...(outdated[0] === undefined
      ? []
      : [say.outdated({ changed: escaped(changeWords(outdated[0], language)), count: outdated.length })]),
  ];
}

function reopenedSentence({ kind, on, by, reason }: Remark, language: Language): string {
  const say = reportMessages[language];
  const values = { day: dayWords(on, language), by: escaped(by), reason: escaped(withoutStop(reason)) };
  return kind === 'review' ? say.sentBack(values) : say.reopened(values);
}
