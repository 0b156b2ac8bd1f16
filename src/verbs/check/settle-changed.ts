import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { Doubt } from '../../core/ledger/compare-sayings.ts';
import { happenedOn } from '../../core/ledger/entry.ts';
import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import { entryWords } from '../../words/entry-words.ts';
import { line, type Shown } from '../../words/shown.ts';
import type { Accepted } from './read-filled-form.ts';

/** How an answer that may correct what stands is meant. */
type Meaning = 'correct' | 'add';
type Meanings = ReadonlyMap<Accepted, Meaning>;

/** An answer that may correct what stands, and its line. */
export interface DoubtfulAnswer {
  readonly answer: Accepted;
  readonly doubt: Doubt;
  readonly words: Shown;
}

/** Which answers correct what stands and which add to it: as the option says, else asked. `undefined`: record nothing for now. */
export async function settleChanged(
  doubtful: readonly DoubtfulAnswer[],
  file: string,
  workspace: Workspace,
  { options }: Call<'check'>,
  host: Host,
): Promise<Meanings | undefined> {
  if (doubtful.length === 0) return new Map();
  const say = checkMessages[workspace.language];
  const lines = doubtful.map((one) => line`${one.words}  ${doubtWords(one, workspace)}`);
  const { changed } = options;
  if (changed === undefined && !host.interactive) throw new Trouble('answers-changed', { file, problems: lines });
  host.err.show(say.answersChanged({ file, count: doubtful.length }));
  for (const each of lines) host.err.show(line`  ${each}`);
  if (changed !== undefined) return allMean(changed, doubtful);
  const meant = await ask(say.askChanged({ count: doubtful.length }), doubtful.length > 1, workspace, host);
  if (meant === 'each') return askEach(doubtful, workspace, host);
  return meant === 'stop' ? undefined : allMean(meant, doubtful);
}

function allMean(meaning: Meaning, doubtful: readonly DoubtfulAnswer[]): Meanings {
  return new Map(doubtful.map(({ answer }) => [answer, meaning]));
}

async function askEach(
  doubtful: readonly DoubtfulAnswer[],
  workspace: Workspace,
  host: Host,
): Promise<Meanings | undefined> {
  const say = checkMessages[workspace.language];
  const meanings = new Map<Accepted, Meaning>();
  for (const one of doubtful) {
    const what = line`${one.words}  ${doubtWords(one, workspace)}`;
    const meant = await ask(say.askChangedOne({ what }), false, workspace, host);
    if (meant === 'stop' || meant === 'each') return undefined;
    meanings.set(one.answer, meant);
  }
  return meanings;
}

/** Enter alone records nothing. */
async function ask(
  text: Shown,
  hasSeveral: boolean,
  { language }: Workspace,
  host: Host,
): Promise<Meaning | 'stop' | 'each'> {
  const say = checkMessages[language];
  const prompter = await host.prompter();
  return prompter.choose<Meaning | 'stop' | 'each'>({
    text,
    choices: [
      { value: 'stop', label: say.changedStop },
      { value: 'correct', label: say.changedCorrect },
      { value: 'add', label: say.changedAdd },
      ...(hasSeveral ? [{ value: 'each' as const, label: say.changedEach }] : []),
    ],
  });
}

/** `同一天已有 +2 次（来自上次的表）`. */
function doubtWords({ answer, doubt }: DoubtfulAnswer, workspace: Workspace): Shown {
  const say = checkMessages[workspace.language];
  const day = happenedOn(doubt.entry);
  if (doubt.isSame) return say.changedSame({ day });
  const values = {
    before: entryWords(doubt.entry, answer.placed.requirement, workspace.language),
    lastTime: doubt.isOfLastTime ? say.fromLastTime : '',
  };
  const isThatDay = day === (answer.draft.on ?? workspace.today);
  return isThatDay ? say.changedThatDay(values) : say.changedOtherDay({ day, ...values });
}
