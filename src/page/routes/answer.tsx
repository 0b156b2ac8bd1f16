import type { Context } from 'hono';
import type { AnswerStep } from '../../app/answers/answer-steps.ts';
import { type Answered, answersOf } from '../../app/answers/answers-of.ts';
import { saveAnswers, savedLines } from '../../app/answers/save-answers.ts';
import { progressNow } from '../../app/workspace/workspace.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { entryLine } from '../../words/entry-words.ts';
import type { Language } from '../../words/language.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { sizeWords } from '../../words/size-words.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { doubtsAt, meantMark } from '../answers/doubts.ts';
import type { FieldName } from '../answers/fields-of.ts';
import type { HeldFile } from '../answers/held.ts';
import { type Refusals, readAnswer, type TypedAnswer } from '../answers/read-answer.ts';
import { changedSince } from '../answers/staleness.ts';
import { mostUploaded, namesOnly } from '../answers/uploads.ts';
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
  const posting = await posted(context);
  const { typed } = posting;
  const step = answerSteps(found, place).find(({ value }) => value === typed.get('step')?.[0])?.value;
  const { held, refusals: unheld } = await heldOf(posting, setting, place);
  const values = { place, found, step, typed, held };
  const stale = staleWords(posting, step, found, place);
  if (stale.length > 0 || step === undefined) {
    return again(context, setting, { ...values, refusals: unheld, warnings: stale }, 409);
  }
  const read = readAnswer(step, typed, found, place.workspace);
  const refusals = new Map([...('refusals' in read ? read.refusals : []), ...unheld]);
  if ('refusals' in read || refusals.size > 0) return again(context, setting, { ...values, refusals });
  const { draft } = read;
  const evidence = [...held.map(({ path }) => path), ...(draft.evidence ?? [])];
  const answers = answersOf(step, { ...draft, evidence }, found, place.workspace) ?? [];
  const doubts = doubtsAt(found, answers, place.workspace);
  const meant = meantMark(doubts, answers);
  if (doubts.length > 0 && typed.get('meant')?.[0] !== meant) {
    return again(context, setting, { ...values, warnings: doubts, meant });
  }
  return save(context, setting, values, answers);
}

/** The files of a form: those that it brought before and still has ticked, and those that came now. */
async function heldOf(
  { typed, files }: Posted,
  { held, host }: Setting,
  { workspace: { language } }: Place,
): Promise<{ readonly held: readonly HeldFile[]; readonly refusals: Refusals }> {
  const say = pageMessages[language];
  const keys = typed.get('held') ?? [];
  const before = held.find(keys);
  const all = await held.hold(files, before, host);
  const refusal =
    all === undefined
      ? say.tooLarge({ size: sizeWords(mostUploaded, language) })
      : before.length < keys.length
        ? say.fields.filesGone
        : emptyAmong(all, language);
  return { held: all ?? before, refusals: new Map(refusal === undefined ? [] : [['files', refusal]]) };
}

/** What shows nothing is no evidence: most of such files were not copied whole. */
function emptyAmong(held: readonly HeldFile[], language: Language): Shown | undefined {
  const empty = held.find(({ bytes }) => bytes === 0);
  return empty && pageMessages[language].fields.emptyFile({ name: empty.name });
}

/** What changed since the form was made. Where it is asked for no more, its words are shown: there is no field left that holds them. */
function staleWords(
  { typed }: Posted,
  step: AnswerStep | undefined,
  found: RequirementProgress,
  { workspace }: Place,
): readonly Shown[] {
  const { plan, language } = workspace;
  const changed = changedSince(typed.get('seen')?.[0] ?? '', found);
  if (changed === undefined) return [];
  const say = pageMessages[language].stale;
  const texts = wordFields.flatMap((name) => typed.get(name) ?? []).filter((text) => text.trim() !== '');
  return [
    say.title,
    ...changed.added.map((entry) => say.added({ what: entryLine(entry, plan, language) })),
    ...(changed.gone === 0 ? [] : [say.gone({ count: changed.gone })]),
    ...(step === undefined ? [say.otherwise, ...texts.map((text) => say.typed({ text }))] : [say.again]),
  ];
}

/** What people write in whole sentences. */
const wordFields = ['happened', 'what', 'note', 'inner', 'reason', 'reopen'] as const satisfies readonly FieldName[];

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
  values: DutyValues & { readonly held: readonly HeldFile[] },
  answers: readonly Answered[],
): Promise<Response> {
  const { place, found, held } = values;
  const { workspace, ledger, progress } = place;
  if (answers.length === 0) {
    const refusals = new Map([['files', pageMessages[workspace.language].fields.neededFile] as const]);
    return again(context, setting, { ...values, refusals });
  }
  try {
    const all = answers.map((one) => ({ placed: found, ...one }));
    const appended = await saveAnswers(all, workspace, ledger, () => progress);
    await setting.held.release(held.map(({ key }) => key));
    const now = await progressNow(workspace, ledger);
    return leadTo(context, setting, dutyPath(found.requirement.id), savedLines(appended, now, workspace, true));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const warning = held.reduce<Shown>(
      (said, { folder }) => namesOnly(said, folder),
      guidedTroubleWords(error, workspace.language),
    );
    return again(context, setting, { ...values, warnings: [warning] });
  }
}
