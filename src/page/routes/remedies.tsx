import type { Context } from 'hono';
import { answersOf } from '../../app/answers/answers-of.ts';
import { saveAnswers, savedLines } from '../../app/answers/save-answers.ts';
import { gatherReport } from '../../app/output/gather-report.ts';
import { progressNow } from '../../app/workspace/workspace.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { remedyFields, remedyOf } from '../../core/progress/remedy.ts';
import { placesIn } from '../../reports/narrative/places.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { exact, joined, line, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { readAnswer, type TypedAnswer } from '../answers/read-answer.ts';
import { changedSince, seenOf } from '../answers/staleness.ts';
import type { Place, Setting } from '../place.ts';
import { dutyTitle } from '../views/duty.tsx';
import { dutyPath } from '../views/layout.tsx';
import { posted } from './answer.tsx';
import { showReport } from './report.tsx';
import { leadTo } from './show.tsx';

/** The table that comes back: what was typed, and by duty why it is not taken. */
export interface RemediesAgain {
  readonly typed: TypedAnswer;
  readonly problems: ReadonlyMap<string, Shown>;
}

interface TableValues {
  readonly place: Place;
  readonly again?: RemediesAgain | undefined;
}

/** What the report names as not done, in its order, and what was typed of a duty that no longer is among it. */
function rowsOf({ workspace, ledger, progress }: Place, again: RemediesAgain | undefined) {
  const report = gatherReport(workspace, ledger);
  const placeOf = placesIn(report);
  const ids = new Set(report.requirements.filter((each) => placeOf(each) === 'problems').map(({ id }) => id));
  return progress.requirements.filter(({ requirement: { id } }) => ids.has(id) || again?.problems.has(id));
}

/** 原因, 整改措施, 责任人, 完成时限 of all that the report names as not done, in one table. */
export function Remedies({ place, again }: TableValues) {
  const { language } = place.workspace;
  const say = pageMessages[language];
  const rows = rowsOf(place, again);
  if (rows.length === 0) return <p>{say.report.noRemedies}</p>;
  return (
    <form method="post" action="/report/remedies#remedies" data-draft="remedies">
      {again === undefined ? null : (
        <div class="problem" role="alert">
          <p>{say.problems({ count: again.problems.size })}</p>
        </div>
      )}
      <table class="filled">
        <thead>
          <tr>
            <th scope="col">{say.report.duty}</th>
            {remedyFields.map((field) => (
              <th scope="col">{say.fields[field]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((found) => (
            <Row place={place} found={found} again={again} />
          ))}
        </tbody>
      </table>
      <p class="help">{say.fields.dueHelp}</p>
      <button type="submit">{say.report.keepRemedies}</button>
    </form>
  );
}

function Row({ place, found, again }: TableValues & { readonly found: RequirementProgress }) {
  const { id } = found.requirement;
  const say = pageMessages[place.workspace.language].fields;
  const before = remedyOf(found.entries) ?? {};
  const problem = again?.problems.get(id);
  return (
    <tr>
      <th scope="row">
        <a href={dutyPath(id)}>{dutyTitle(found)}</a>
        {problem === undefined ? null : <span class="wrong">{problem}</span>}
        <input type="hidden" name={`seen ${id}`} value={seenOf(found)} />
      </th>
      {remedyFields.map((field) => {
        const name = `${field} ${id}`;
        const value = again?.typed.get(name)?.[0] ?? exact(before[field] ?? '');
        const label = line`${say[field]} ${exact(id)}`;
        return (
          <td data-label={say[field]}>
            {field === 'cause' || field === 'measure' ? (
              <textarea name={name} rows={2} aria-label={label}>
                {value}
              </textarea>
            ) : (
              <input type="text" name={name} value={value} aria-label={label} autocomplete="off" />
            )}
          </td>
        );
      })}
    </tr>
  );
}

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
    return leadTo(context, setting, '/report', savedLines(appended, now, workspace));
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
