import type { Context } from 'hono';
import { answersOf } from '../../app/answers/answers-of.ts';
import { saveAnswers, savedLines } from '../../app/answers/save-answers.ts';
import { progressNow } from '../../app/workspace/workspace.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { remedyFields, remedyOf } from '../../core/progress/remedy.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { exact, joined, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { readAnswer, type TypedAnswer } from '../answers/read-answer.ts';
import { changedSince } from '../answers/staleness.ts';
import type { Place, Setting } from '../place.ts';
import { posted } from './answer.tsx';
import { showReport } from './report.tsx';
import { leadTo } from './show.tsx';

/** Records all rows that were changed in one step, or none and what is wrong with which. */
export async function saveRemedies(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const { workspace, ledger, progress } = place;
  const problems = new Map<string, Shown>();
  const answers = progress.requirements.flatMap((found) => {
    const row = rowOf(found, typed);
    if (row === undefined) return [];
    const read = readRow(found, row, place);
    if (typeof read === 'string') problems.set(found.requirement.id, read);
    return typeof read === 'string' ? [] : read.map((one) => ({ placed: found, ...one }));
  });
  const again = (refused: ReadonlyMap<string, Shown>) =>
    showReport(context, setting, place, { remedies: { typed, problems: refused } });
  if (problems.size > 0) return again(problems);
  const { language } = workspace;
  if (answers.length === 0) return leadTo(context, setting, '/report', [pageMessages[language].report.nothingChanged]);
  try {
    const appended = await saveAnswers(answers, workspace, ledger, () => progress);
    const now = await progressNow(workspace, ledger);
    return leadTo(context, setting, '/report', savedLines(appended, now, workspace, true));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const [first] = answers;
    return again(new Map([[first?.placed.requirement.id ?? '', guidedTroubleWords(error, language)]]));
  }
}

/** What the table has of a duty, as its own form would; `undefined` where it is not in the table, or nothing in it was changed. */
function rowOf(found: RequirementProgress, typed: TypedAnswer): TypedAnswer | undefined {
  const { id } = found.requirement;
  const seen = typed.get(`seen ${id}`);
  if (seen === undefined) return undefined;
  const fields = remedyFields.map((field) => [field, typed.get(`${field} ${id}`) ?? ['']] as const);
  const before = remedyOf(found.entries) ?? {};
  const isChanged = fields.some(([field, [text = '']]) => text.trim() !== exact(before[field] ?? ''));
  return isChanged ? new Map<string, readonly string[]>([...fields, ['seen', seen]]) : undefined;
}

function readRow(found: RequirementProgress, row: TypedAnswer, { workspace }: Place) {
  if (changedSince(row.get('seen')?.[0] ?? '', found) !== undefined) {
    return pageMessages[workspace.language].report.rowChanged;
  }
  const read = readAnswer('remedy', row, found, workspace);
  if ('refusals' in read) return joined([...read.refusals.values()], ' ');
  return answersOf('remedy', read.draft, found, workspace) ?? [];
}
