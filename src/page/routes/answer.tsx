import type { Context } from 'hono';
import { type Answered, answersOf } from '../../app/answers/answers-of.ts';
import { saveAnswers, savedLines } from '../../app/answers/save-answers.ts';
import { progressNow } from '../../app/workspace/workspace.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { entryLine } from '../../words/entry-words.ts';
import { typedDays } from '../../words/period-words.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { doubtsOf } from '../answers/doubts.ts';
import { readAnswer, type TypedAnswer } from '../answers/read-answer.ts';
import { changedSince } from '../answers/staleness.ts';
import { namesOnly, withUploads } from '../answers/uploads.ts';
import type { Place, Setting } from '../place.ts';
import { answerSteps, Duty, dutyTitle } from '../views/duty.tsx';
import type { DutyValues } from '../views/duty-values.ts';
import { dutyPath } from '../views/layout.tsx';
import { leadTo, show } from './show.tsx';

/** What came with a form. */
export interface Posted {
  readonly typed: TypedAnswer;
  readonly files: readonly File[];
}

/** What came as a form is none. */
export class BrokenForm extends Error {}

/** Each field with all that was typed in it; files that nobody chose are empty and have no name. */
export async function posted({ req }: Context): Promise<Posted> {
  const given = await req.parseBody({ all: true }).catch((cause: unknown) => {
    throw new BrokenForm('', { cause });
  });
  const typed = new Map<string, readonly string[]>();
  const files: File[] = [];
  for (const [name, each] of Object.entries(given)) {
    const all = [each].flat();
    const texts = all.flatMap((one) => (typeof one === 'string' ? [harmless(one)] : []));
    if (texts.length > 0) typed.set(name, texts);
    for (const one of all) if (typeof one !== 'string' && one.name !== '') files.push(one);
  }
  return { typed, files };
}

/** Lines as they were typed, without what means something to a terminal or turns the direction of text. */
function harmless(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(exact)
    .join('\n');
}

/** Records what the form says, or shows it again with why it is not taken and all that was typed. */
export async function answer(
  context: Context,
  setting: Setting,
  place: Place,
  found: RequirementProgress,
): Promise<Response> {
  const { typed, files } = await posted(context);
  const step = answerSteps(found, place).find(({ value }) => value === typed.get('step')?.[0])?.value;
  const values = { place, found, step, typed };
  const stale = staleWords(typed.get('seen')?.[0] ?? '', found, place);
  if (stale.length > 0 || step === undefined) {
    return again(context, setting, { ...values, warnings: [...stale, ...pickAgain(files, place)] }, 409);
  }
  const read = readAnswer(step, typed, found, place.workspace);
  if ('refusals' in read) {
    return again(context, setting, { ...values, refusals: read.refusals, warnings: pickAgain(files, place) });
  }
  const { draft } = read;
  const answersWith = (paths: readonly string[]) =>
    answersOf(step, { ...draft, evidence: [...paths, ...(draft.evidence ?? [])] }, found, place.workspace);
  const answers = answersWith(files.map(({ name }) => name)) ?? [];
  const doubts = [...severalDays(answers, place), ...doubtsOf(answers, place.workspace)];
  if (doubts.length > 0 && typed.get('meant')?.[0] !== '1') {
    const warnings = [...doubts, ...pickAgain(files, place)];
    return again(context, setting, { ...values, warnings, isMeant: true });
  }
  return save(context, setting, values, files, answersWith);
}

/** Several days of one answer are seen before they are recorded. */
function severalDays(answers: readonly Answered[], { workspace: { language } }: Place): readonly Shown[] {
  const days = answers.flatMap(({ answer: { on } }) => on ?? []).sort();
  if (days.length < 2) return [];
  return [pageMessages[language].duty.several({ count: days.length, days: typedDays(days, language) })];
}

/** A browser keeps no files in a form that comes back. */
function pickAgain(files: readonly File[], { workspace: { language } }: Place): readonly Shown[] {
  return files.length === 0 ? [] : [pageMessages[language].duty.pickAgain];
}

function staleWords(seen: string, found: RequirementProgress, { workspace }: Place): readonly Shown[] {
  const { plan, language } = workspace;
  const changed = changedSince(seen, found);
  if (changed === undefined) return [];
  const say = pageMessages[language].stale;
  return [
    say.title,
    ...changed.added.map((entry) => say.added({ what: entryLine(entry, plan, language) })),
    ...(changed.gone === 0 ? [] : [say.gone({ count: changed.gone })]),
    say.again,
  ];
}

function again(
  context: Context,
  setting: Setting,
  values: DutyValues,
  status: 409 | 422 = 422,
): Response | Promise<Response> {
  const title = dutyTitle(values.found);
  return show(context, setting, values.place, { title, content: <Duty {...values} />, status });
}

/** Takes in the files and records all of it in one step, or shows the form again with why it was not. */
async function save(
  context: Context,
  setting: Setting,
  values: DutyValues,
  files: readonly File[],
  answersWith: (paths: readonly string[]) => readonly Answered[] | undefined,
): Promise<Response> {
  const { place, found } = values;
  const { workspace, ledger, progress } = place;
  let folder = '';
  try {
    const appended = await withUploads(files, setting.host, async (paths, at) => {
      folder = at;
      const all = answersWith(paths)?.map((one) => ({ placed: found, ...one }));
      return all && saveAnswers(all, workspace, ledger, () => progress);
    });
    if (appended === undefined) {
      const refusals = new Map([['files', pageMessages[workspace.language].fields.needed] as const]);
      return again(context, setting, { ...values, refusals });
    }
    const now = await progressNow(workspace, ledger);
    return leadTo(context, setting, dutyPath(found.requirement.id), savedLines(appended, now, workspace, true));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const warnings = [namesOnly(guidedTroubleWords(error, workspace.language), folder), ...pickAgain(files, place)];
    return again(context, setting, { ...values, warnings });
  }
}
