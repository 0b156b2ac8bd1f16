import { pressingIn } from '../../app/output/gather-report.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { remedyFields, remedyOf } from '../../core/progress/remedy.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { exact, line, type Shown } from '../../words/shown.ts';
import { dueExample } from '../answers/fields-of.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';
import { seenOf } from '../answers/staleness.ts';
import type { Place } from '../place.ts';
import { dutyTitle } from './duty.tsx';
import { dutyPath } from './layout.tsx';
import { PostForm } from './post-form.tsx';

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
  const ids = pressingIn(workspace, ledger);
  return progress.requirements.filter(({ requirement: { id } }) => ids.has(id) || again?.problems.has(id));
}

/** 原因, 整改措施, 责任人, 完成时限 of all that the report names as not done, in one table. */
export function Remedies({ place, again }: TableValues) {
  const { language } = place.workspace;
  const say = pageMessages[language];
  const rows = rowsOf(place, again);
  if (rows.length === 0) return <p>{say.report.noRemedies}</p>;
  return (
    <PostForm action="/report/remedies#remedies" draft="remedies">
      {again === undefined ? null : (
        <div class="problem" role="alert">
          <p>{say.problemsBelow({ count: again.problems.size })}</p>
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
      <p class="help">{say.fields.dueHelp({ example: dueExample(place.workspace) })}</p>
      <button type="submit">{say.report.keepRemedies}</button>
    </PostForm>
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
