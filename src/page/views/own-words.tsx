import type { Workspace } from '../../app/workspace/workspace.ts';
import { type OwnWords, placeOfWords, placesOfWords, practiceOf } from '../../core/own-words.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { ownWordsMessages } from '../../words/areas/reports/own-words.ts';
import { exact, joined, type Shown } from '../../words/shown.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';
import { markOf } from '../answers/staleness.ts';
import type { Place } from '../place.ts';
import { PostForm } from './post-form.tsx';

/** A form that comes back: what was typed, and by place why it is not taken. */
export interface WordsAgain {
  readonly typed: TypedAnswer;
  readonly problems: ReadonlyMap<string, Shown>;
}

interface FormValues {
  readonly place: Place;
  readonly words: OwnWords;
  readonly again?: WordsAgain | undefined;
}

/** A field for each place of the report, in its order. */
export function OwnWordsForm({ place: { workspace }, words, again }: FormValues) {
  const { plan, language } = workspace;
  const say = pageMessages[language].report;
  return (
    <PostForm action="/report/words#words" draft="words">
      {again === undefined ? null : (
        <div class="problem" role="alert">
          <p>{pageMessages[language].problemsBelow({ count: again.problems.size })}</p>
        </div>
      )}
      <p class="help">{say.ownHelp}</p>
      {placesOfWords(plan).map((key) => {
        const standing = words.get(key) ?? [];
        const problem = again?.problems.get(key);
        const text = again?.typed.get(key)?.[0] ?? joined(standing.map(exact), '\n');
        const { title, about } = labelOf(key, workspace);
        return (
          <div class="field">
            <label for={key}>{title}</label>
            <span class="help" id={`${key}-help`}>
              {about}
            </span>
            {problem === undefined ? null : <span class="wrong">{problem}</span>}
            <input type="hidden" name={`seen ${key}`} value={markOfWords(standing)} />
            <textarea
              id={key}
              name={key}
              rows={Math.min(12, Math.max(2, standing.length + 1))}
              aria-describedby={`${key}-help`}
              aria-invalid={problem === undefined ? undefined : 'true'}
            >
              {text}
            </textarea>
          </div>
        );
      })}
      <button type="submit">{say.keepWords}</button>
    </PostForm>
  );
}

/** What stands above a place's field, and what is to be written there. */
export function labelOf(key: string, { plan, language }: Workspace): { readonly title: Shown; readonly about: Shown } {
  const say = ownWordsMessages[language];
  const found = placeOfWords(key) ?? { place: 'practice' as const };
  const section = plan.sections.find(({ number }) => practiceOf(number) === key);
  if (section === undefined) return { title: say.titles[found.place], about: say.about[found.place] };
  const about = say.sectionAbout({ section: section.number, title: section.title });
  return { title: say.ofSection({ title: say.titles[found.place], section: section.number }), about };
}

/** Tells what stood when a form was made from what stands now. */
export function markOfWords(paragraphs: readonly string[]): string {
  return markOf(paragraphs.join('\n'));
}
