import type { Listed } from '../../app/evidence/match-evidence.ts';
import { dayOf } from '../../core/evidence-match/file-time.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { beforeWords, dutyWords, reasonsWords } from '../../screens/attach-screen.ts';
import { sortingMessages } from '../../words/areas/page/sort.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { exact, line, type Shown, shown } from '../../words/shown.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';
import type { Place } from '../place.ts';
import { Lines } from './layout.tsx';

/** A form that comes back: what was typed, and by file why it is not taken; what is only asked about, once more. */
export interface SortAgain {
  readonly typed: TypedAnswer;
  readonly problems?: ReadonlyMap<string, Shown>;
  readonly doubts?: readonly Shown[];
  /** By what it is told, where it is sent once more, that just this is meant. */
  readonly meant?: string;
}

/** Why the form comes back. */
export function SortProblems({ again, place }: { readonly again: SortAgain; readonly place: Place }) {
  const { problems, doubts = [] } = again;
  const say = pageMessages[place.workspace.language];
  return (
    <div class={problems === undefined ? 'warning' : 'problem'} role="alert">
      {problems === undefined ? <Lines lines={doubts} /> : <p>{say.problemsBelow({ count: problems.size })}</p>}
    </div>
  );
}

interface RowValues {
  readonly id: string;
  readonly listed: Listed;
  readonly place: Place;
  readonly duties: readonly RequirementProgress[];
  readonly again: SortAgain | undefined;
}

/** A file with the duty and the day that are likeliest, to be chosen. */
export function SortedFile({ id, listed: { file, before, match }, place: { workspace }, duties, again }: RowValues) {
  const { language } = workspace;
  const say = sortingMessages[language];
  const [attached] = before;
  const [likeliest] = match.suggestions;
  const suggested = match.suggestions.map(({ duty }) => duty.requirement.id);
  const offered = attached === undefined && match.isClear ? likeliest?.duty.requirement.id : '';
  const chosen = again?.typed.get(`duty ${id}`)?.[0] ?? offered ?? '';
  const day = again?.typed.get(`day ${id}`)?.[0] ?? (match.time === undefined ? '' : (dayOf(match.time) ?? ''));
  const problem = again?.problems?.get(id);
  const name = shown(file.name);
  const option = ({ requirement }: RequirementProgress, found: RequirementProgress) => (
    <option value={requirement.id} selected={requirement.id === chosen}>
      {dutyWords(found)}
    </option>
  );
  return (
    <li>
      <strong>{name}</strong>
      {attached === undefined ? null : <p class="warning">{beforeWords(file, attached, language)}</p>}
      {likeliest === undefined ? null : <p class="help">{reasonsWords(likeliest.reasons, language)}</p>}
      {problem === undefined ? null : <span class="wrong">{problem}</span>}
      <div class="pair">
        <select name={`duty ${id}`} aria-label={line`${say.duty} ${name}`}>
          <option value="">{say.later}</option>
          {match.suggestions.length === 0 ? null : (
            <optgroup label={say.suggested}>{match.suggestions.map(({ duty }) => option(duty, duty))}</optgroup>
          )}
          <optgroup label={say.all}>
            {duties.filter(({ requirement }) => !suggested.includes(requirement.id)).map((duty) => option(duty, duty))}
          </optgroup>
        </select>
        <input
          type="text"
          name={`day ${id}`}
          value={exact(day)}
          aria-label={line`${say.day} ${name}`}
          placeholder={say.day}
          autocomplete="off"
        />
      </div>
      <label class="check">
        <input type="checkbox" name={`count ${id}`} value="1" checked={again?.typed.get(`count ${id}`) !== undefined} />{' '}
        {say.count}
      </label>
    </li>
  );
}
