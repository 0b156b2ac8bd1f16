import type { Day } from '../core/day.ts';
import { dayOf, type FileTime } from '../core/evidence-match/file-time.ts';
import type { AttachedAs, FileView, GroupView, Proposed } from '../core/evidence-match/group-view.ts';
import type { FileFacts, Reason } from '../core/evidence-match/match-file.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { RequirementProgress } from '../core/progress/progress.ts';
import { attachMessages } from '../words/areas/ledger/attach.ts';
import { marksMessages } from '../words/areas/screen.ts';
import { entryLine } from '../words/entry-words.ts';
import type { Language } from '../words/language.ts';
import { shortDayWords } from '../words/period-words.ts';
import { exact, joined, line, type Shown, shown } from '../words/shown.ts';
import type { Canvas } from './status-screen.ts';
import { page, rule, truncate, wrap } from './text.ts';

/** So many names leave room for the question on a screen of 24 lines. */
const mostNamed = 3;

/** One group of files: their names, the duty that they may be evidence of, and why; the day, and the entry that they go to. */
export function attachScreen(group: GroupView, position: Shown, plan: Plan, canvas: Canvas): Shown {
  const { columns, theme, language, isPlain } = canvas;
  const say = attachMessages[language];
  const indented = (text: Shown) => wrap(text, columns - 2).map((each) => line` ${each}`);
  const isDone = group.files.every(({ before }) => before.length > 0);
  const above = group.files.length > mostNamed ? [line` ${theme.faint(say.more({ count: group.files.length }))}`] : [];
  return page([
    line` ${theme.faint(position)}`,
    ...(isPlain ? [] : [theme.faint(rule(columns))]),
    ...group.files.slice(0, mostNamed).flatMap((each) => fileLines(each, canvas)),
    ...above,
    ...(isDone ? [] : ['' as const, ...proposalLines(group, plan, language, indented, canvas)]),
  ]);
}

function fileLines({ file, before }: FileView, { columns, theme, language }: Canvas): Shown[] {
  const [attachment] = before;
  const name = line` ${theme.strong(truncate(shown(file.name), columns - 2))}`;
  if (attachment === undefined) return [name];
  const words = beforeWords(file, attachment, language);
  return wrap(words, columns - 2).map((each) => line` ${theme.warning(each)}`);
}

function proposalLines(
  { time, proposed, files }: GroupView,
  plan: Plan,
  language: Language,
  indented: (text: Shown) => readonly Shown[],
  { theme }: Canvas,
): readonly Shown[] {
  const say = attachMessages[language];
  const when = indented(timeWords(time, files[0]?.file, language));
  if (proposed === undefined) return [...indented(say.unknown), ...when];
  const reasons = reasonsWords(proposed.reasons, language);
  return [
    ...indented(say[proposed.manner]({ duty: dutyWords(proposed.duty) })).map((each) => theme.strong(each)),
    ...(reasons === '' ? [] : indented(say.because({ words: reasons }))),
    ...when,
    ...indented(placeWords(proposed, time, plan, language)),
  ];
}

/** `2.4 严格落实支部主题党日制度`. */
export function dutyWords({ requirement }: RequirementProgress): Shown {
  return line`${exact(requirement.id)} ${shown(requirement.text)}`;
}

/** 以前附过：签到表.jpg → 2.4（9月13日）. */
export function beforeWords({ name }: FileFacts, { entry, day }: AttachedAs, language: Language): Shown {
  const say = attachMessages[language];
  const on = day === undefined ? '' : shortDayWords(day as Day, language);
  return say.before({ name, where: say.where({ id: entry.requirement ?? '', day: on }) });
}

/** 名字里有“主题党日”，要求里也有；9月13日记过这一条. */
export function reasonsWords(reasons: readonly Reason[], language: Language): Shown {
  return joined(
    reasons.map((reason) => reasonWords(reason, language)),
    marksMessages[language].semicolon,
  );
}

function reasonWords(reason: Reason, language: Language): Shown {
  const say = attachMessages[language];
  switch (reason.kind) {
    case 'number':
      return say.reasons.number({ number: reason.number });
    case 'words': {
      const words = joined(
        reason.words.map((text) => say.quoted({ text })),
        say.between,
      );
      return say.reasons[reason.field]({ words, isFolder: reason.isFolder });
    }
    case 'recorded':
      return say.reasons.recorded({ day: shortDayWords(reason.day, language) });
    case 'companion':
      return say.reasons.companion({ name: reason.name });
  }
}

/** 日期 9月13日（名字里写的）. */
function timeWords(time: FileTime | undefined, file: FileFacts | undefined, language: Language): Shown {
  const say = attachMessages[language].time;
  if (time !== undefined) return say[time.isInPlan ? time.source : 'outside']({ day: spanWords(time, language) });
  const modified = file?.modified;
  return modified === undefined ? say.none : say.modified({ day: shortDayWords(modified, language) });
}

/** 9月13日, 1月1日至3月31日. */
export function spanWords(time: FileTime, language: Language): Shown {
  const { from, to } = time;
  // Of another year only the whole day says it.
  const words = time.isInPlan ? shortDayWords : (day: string) => exact(day);
  if (from === to) return words(from, language);
  return attachMessages[language].span({ from: words(from, language), to: words(to, language) });
}

function placeWords({ entry }: Proposed, time: FileTime | undefined, plan: Plan, language: Language): Shown {
  const say = attachMessages[language];
  if (entry !== undefined) return say.toEntry({ what: entryLine(entry, plan, language) });
  return time !== undefined && dayOf(time) !== undefined ? say.toDuty : say.noEntry;
}
