import type { Context } from 'hono';
import { readDaysTold } from '../../app/answers/ask-day.ts';
import { type AnsweredRequirement, saveAnswers, savedLines } from '../../app/answers/save-answers.ts';
import { matchedFiles } from '../../app/evidence/match-evidence.ts';
import { progressNow } from '../../app/workspace/workspace.ts';
import type { Day } from '../../core/day.ts';
import { typedTime } from '../../core/evidence-match/file-time.ts';
import { countingSteps, entryFor, ownDuties } from '../../core/evidence-match/happenings.ts';
import { happenedOn } from '../../core/ledger/entry.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { Trouble } from '../../trouble.ts';
import { dayExamples } from '../../words/answers/typed-words.ts';
import { sortingMessages } from '../../words/areas/page/sort.ts';
import type { Shown } from '../../words/shown.ts';
import { sizeWords } from '../../words/size-words.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { doubtsOf, meantMark } from '../answers/doubts.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';
import { mostUploaded } from '../answers/uploads.ts';
import type { Place, Setting } from '../place.ts';
import { DropField } from '../views/drop-field.tsx';
import { PostForm } from '../views/post-form.tsx';
import { type SortAgain, SortedFile, SortProblems } from '../views/sorted-file.tsx';
import { posted } from './answer.tsx';
import { leadTo, show } from './show.tsx';

/** Where many files at once, or a folder, are handed over. */
export function SortForm({ place: { workspace } }: { readonly place: Place }) {
  const say = sortingMessages[workspace.language];
  return (
    <PostForm action="/evidence/sort" enctype="multipart/form-data">
      <DropField id="many" label={say.many} help={say.manyHelp} />
      <button type="submit">{say.send}</button>
    </PostForm>
  );
}

/** Takes files in, to be sorted; nothing is recorded yet. */
export async function takeFiles(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { files } = await posted(context);
  const { language } = place.workspace;
  const say = sortingMessages[language];
  if (files.length === 0) return leadTo(context, setting, '/evidence', [say.nothing]);
  const taken = await setting.waiting.take(files, setting.host);
  const size = sizeWords(mostUploaded, language);
  if (taken === undefined) return leadTo(context, setting, '/evidence/sort', [say.full({ size })]);
  return leadTo(context, setting, '/evidence/sort', taken.left === 0 ? [] : [say.left({ count: taken.left })]);
}

/** Each file with the duty and the day that are likeliest: nothing is recorded before somebody says so. */
export async function showSorting(
  context: Context,
  setting: Setting,
  place: Place,
  again?: SortAgain,
): Promise<Response> {
  const { workspace, ledger, progress } = place;
  const say = sortingMessages[workspace.language];
  const { files } = setting.waiting;
  const matched = await matchedFiles(
    files.map(({ facts }) => facts),
    workspace,
    ledger,
    setting.host,
  );
  const rows = files.map(({ key, facts }) => ({ key, listed: matched.find(({ file }) => file.path === facts.path) }));
  const content =
    files.length === 0 ? (
      <p>{say.none}</p>
    ) : (
      <PostForm action="/evidence/attach" draft="sort">
        {again === undefined ? null : <SortProblems again={again} place={place} />}
        <p class="help">{say.help({ examples: dayExamples(workspace) })}</p>
        <ul class="entries">
          {rows.map(({ key, listed }) =>
            listed === undefined ? null : (
              <SortedFile id={key} listed={listed} place={place} duties={progress.requirements} again={again} />
            ),
          )}
        </ul>
        {again?.meant === undefined ? null : <input type="hidden" name="meant" value={again.meant} />}
        <button type="submit" name="way" value="attach">
          {say.attach}
        </button>{' '}
        <button type="submit" name="way" value="drop" class="second">
          {say.drop}
        </button>
      </PostForm>
    );
  const status = again === undefined ? 200 : 422;
  return show(context, setting, place, { title: say.title, part: 'evidence', content, status });
}

/** Attaches what was sorted in one step, or lets go of the rest; what was left open waits on. */
export async function attachSorted(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const { workspace, ledger, progress } = place;
  const { language } = workspace;
  const say = sortingMessages[language];
  if (typed.get('way')?.[0] === 'drop') {
    await setting.waiting.release(setting.waiting.files.map(({ key }) => key));
    return leadTo(context, setting, '/evidence', [say.dropped]);
  }
  const read = readSorted(typed, setting, place);
  if ('problems' in read) return showSorting(context, setting, place, { typed, problems: read.problems });
  const { answers, keys } = read;
  if (answers.length === 0) return leadTo(context, setting, '/evidence/sort', [say.nothingChosen]);
  const doubts = doubtsOf(answers, workspace);
  const told = answers.map(({ placed: { requirement }, answer, evidence }) => ({
    id: requirement.id,
    answer,
    evidence,
  }));
  const meant = meantMark(doubts, told);
  if (doubts.length > 0 && typed.get('meant')?.[0] !== meant)
    return showSorting(context, setting, place, { typed, doubts, meant });
  try {
    const appended = await saveAnswers(answers, workspace, ledger, () => progress);
    await setting.waiting.release(keys);
    const said = savedLines(appended, await progressNow(workspace, ledger), workspace, true);
    return leadTo(context, setting, setting.waiting.files.length === 0 ? '/evidence' : '/evidence/sort', said);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return showSorting(context, setting, place, { typed, doubts: [guidedTroubleWords(error, language)] });
  }
}

type Sorted = { readonly answers: readonly AnsweredRequirement[]; readonly keys: readonly string[] };

/** Files of one duty and one day become one entry. */
function readSorted(
  typed: TypedAnswer,
  { waiting }: Setting,
  { workspace, progress }: Place,
): Sorted | { readonly problems: ReadonlyMap<string, Shown> } {
  const problems = new Map<string, Shown>();
  const keys: string[] = [];
  const groups = new Map<string, SortedGroup>();
  const duties = ownDuties(progress);
  for (const { key, facts } of waiting.files) {
    const id = typed.get(`duty ${key}`)?.[0] ?? '';
    const found = duties.find(({ requirement }) => requirement.id === id);
    if (found === undefined) continue;
    const text = (typed.get(`day ${key}`)?.[0] ?? '').trim();
    const read = text === '' ? { days: [] } : readDaysTold(text, false, workspace);
    if ('refusal' in read) problems.set(key, read.refusal);
    else {
      const [day] = read.days ?? [];
      const group = groups.get(`${id} ${day}`) ?? { found, day, paths: [], isCounted: false };
      groups.set(`${id} ${day}`, group);
      group.paths.push(facts.path);
      group.isCounted ||= typed.get(`count ${key}`) !== undefined;
      keys.push(key);
    }
  }
  if (problems.size > 0) return { problems };
  return { answers: [...groups.values()].map(answerOf), keys };
}

/** Files of one duty and one day. */
interface SortedGroup {
  readonly found: RequirementProgress;
  readonly day: Day | undefined;
  readonly paths: string[];
  /** What they show is recorded with them, where it was not. */
  isCounted: boolean;
}

/** To what was recorded of that day, if anything was; else, if asked for, what they show is recorded with them. */
function answerOf({ found, day, paths, isCounted }: SortedGroup): AnsweredRequirement {
  const entry = entryFor(found, day && typedTime(day));
  const ways = entry === undefined && isCounted ? countingSteps(found) : [];
  const way = ways.find((each) => each === 'add') ?? ways[0];
  if (way !== undefined && day !== undefined) {
    const amount = way === 'add' ? { amount: '1' } : {};
    return { placed: found, answer: { kind: way, on: day, ...amount }, evidence: paths };
  }
  const on = entry === undefined ? day : (happenedOn(entry) as Day);
  const answer = { kind: 'attach' as const, ...(entry && { to: entry.id }), ...(on && { on }) };
  return { placed: found, answer, evidence: paths };
}
