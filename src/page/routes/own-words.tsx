import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { keepWords, paragraphsIn, warningOf } from '../../app/workspace/settings/keep-words.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { type OwnWords, placeOfWords, placesOfWords, practiceOf, refusedWords } from '../../core/own-words.ts';
import { readOwnWords } from '../../store/settings/own-words.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { ownWordsMessages } from '../../words/areas/reports/own-words.ts';
import { exact, joined, type Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import type { TypedAnswer } from '../answers/read-answer.ts';
import type { Place, Setting } from '../place.ts';
import { posted } from './answer.tsx';
import { showReport } from './report.tsx';
import { leadTo } from './show.tsx';

/** What the unit writes for its report, as it stands. */
export function wordsOf(place: Place, { host }: Setting): Promise<OwnWords> {
  return readOwnWords(place.ledger.folder, place.workspace.plan.id, host.disk);
}

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
    <form method="post" action="/report/words#words" data-draft="words">
      {again === undefined ? null : (
        <div class="problem" role="alert">
          <p>{pageMessages[language].problems({ count: again.problems.size })}</p>
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
            <input type="hidden" name={`seen ${key}`} value={markOf(standing)} />
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
    </form>
  );
}

function labelOf(key: string, { plan, language }: Workspace): { readonly title: Shown; readonly about: Shown } {
  const say = ownWordsMessages[language];
  const found = placeOfWords(key) ?? { place: 'practice' as const };
  const section = plan.sections.find(({ number }) => practiceOf(number) === key);
  if (section === undefined) return { title: say.titles[found.place], about: say.about[found.place] };
  const about = say.sectionAbout({ section: section.number, title: section.title });
  return { title: say.ofSection({ title: say.titles[found.place], section: section.number }), about };
}

/** Tells what stood when a form was made from what stands now. */
function markOf(paragraphs: readonly string[]): string {
  return createHash('sha256').update(paragraphs.join('\n')).digest('hex').slice(0, 16);
}

/** Keeps what was changed, all of it or nothing; what somebody else changed meanwhile is shown, and not written over. */
export async function keepOwnWords(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const { plan, language } = place.workspace;
  const { folder } = place.ledger;
  const words = await wordsOf(place, setting);
  const changes = new Map<string, readonly string[]>();
  const problems = new Map<string, Shown>();
  for (const key of placesOfWords(plan)) {
    const [paragraphs, seen] = [paragraphsIn(typed.get(key)?.[0] ?? ''), typed.get(`seen ${key}`)?.[0]];
    const marks = [seen, markOf(words.get(key) ?? [])];
    if (seen === undefined || marks.includes(markOf(paragraphs))) continue;
    changes.set(key, paragraphs);
    const problem = problemOf(key, paragraphs, seen, words, place.workspace);
    if (problem !== undefined) problems.set(key, problem);
  }
  if (problems.size > 0) return showReport(context, setting, place, { words: { typed, problems } });
  if (changes.size > 0) await keepWords(changes, { folder, plan, language }, setting.host);
  const warning = warningOf(changes, language);
  const said = pageMessages[language].report.kept({ count: changes.size });
  return leadTo(context, setting, '/report', [said, ...(warning === undefined ? [] : [warning])]);
}

function problemOf(
  key: string,
  paragraphs: readonly string[],
  seen: string,
  words: OwnWords,
  workspace: Workspace,
): Shown | undefined {
  const { language } = workspace;
  const refused = refusedWords(key, paragraphs);
  if (refused !== undefined) {
    return guidedTroubleWords(
      new Trouble('words-refused', { key: labelOf(key, workspace).title, ...refused }),
      language,
    );
  }
  const standing = words.get(key) ?? [];
  if (markOf(standing) === seen) return undefined;
  return pageMessages[language].report.meanwhile({ text: standing.join(' ') });
}
