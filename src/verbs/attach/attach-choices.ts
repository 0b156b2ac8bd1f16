import { dayOf } from '../../core/evidence-match/file-time.ts';
import type { GroupView, Proposed } from '../../core/evidence-match/group-view.ts';
import { countingSteps } from '../../core/evidence-match/happenings.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { unitOf } from '../../core/target/kinds.ts';
import { dutyWords, spanWords } from '../../screens/attach-screen.ts';
import type { Choice, ChoiceQuestion } from '../../screens/prompter.ts';
import { truncate } from '../../screens/text.ts';
import { attachMessages } from '../../words/areas/ledger/attach.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';

/** What a person can answer to a group of files. */
export type AttachStep =
  | { readonly kind: 'skip' | 'find' | 'day' | 'split' | 'back' | 'undo' | 'quit' }
  | { readonly kind: 'attach'; readonly duty: RequirementProgress }
  /** The evidence together with an answer: done, or once more. */
  | { readonly kind: 'done' | 'add'; readonly duty: RequirementProgress };

/** Columns that a list takes of its own lines. */
const margin = 8;

/** Leaving it stands first, and a single key attaches: Enter alone never records. */
export function attachQuestion(group: GroupView, columns: number, language: Language): ChoiceQuestion<AttachStep> {
  const say = attachMessages[language];
  const isDone = group.files.every(({ before }) => before.length > 0);
  const { proposed } = group;
  const way = (kind: 'skip' | 'find' | 'day' | 'split' | 'back' | 'undo' | 'quit', label: Shown, key?: string) => ({
    value: { kind },
    label,
    ...(key !== undefined && { key }),
  });
  const open = [
    ...(proposed === undefined ? [] : attaching(proposed, group, columns, language)),
    way('day', group.time === undefined ? say.giveDay : say.changeDay),
    ...(group.files.length > 1 ? [way('split', say.split({ count: group.files.length }))] : []),
    way('find', say.find, '/'),
  ];
  return {
    text: say.question,
    help: isDone ? say.helpDone : proposed === undefined ? say.helpUnknown : say.help,
    choices: [
      way('skip', isDone ? say.skipDone : say.skip),
      ...(isDone ? [] : open),
      way('back', say.back, '←'),
      way('undo', say.undo, 'u'),
      way('quit', say.quit, 'q'),
    ],
    ...(!isDone && proposed !== undefined && { shortcuts: { y: { kind: 'attach' as const, duty: proposed.duty } } }),
  };
}

function attaching(
  proposed: Proposed,
  { others, time }: GroupView,
  columns: number,
  language: Language,
): readonly Choice<AttachStep>[] {
  const say = attachMessages[language];
  const to = (duty: RequirementProgress): Choice<AttachStep> => ({
    value: { kind: 'attach', duty },
    label: truncate(say.attach({ duty: dutyWords(duty) }), columns - margin),
  });
  const day = time !== undefined && dayOf(time) !== undefined ? spanWords(time, language) : '';
  return [to(proposed.duty), ...answering(proposed, day, language), ...others.map(to)];
}

/** Evidence of something that was never recorded may be recorded with it, where the duty is open and one more is an answer to it. */
function answering({ duty, entry }: Proposed, day: Shown, language: Language): readonly Choice<AttachStep>[] {
  if (entry !== undefined) return [];
  const say = attachMessages[language];
  const { target, id } = duty.requirement;
  return countingSteps(duty).map((kind) => ({
    value: { kind, duty },
    label: kind === 'add' ? say.attachAndAdd({ id, unit: unitOf(target), day }) : say.attachAndDone({ id, day }),
  }));
}
