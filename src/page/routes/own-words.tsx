import type { Context } from 'hono';
import { keepWords, paragraphsIn, warningOf, wordsKept } from '../../app/workspace/settings/keep-words.ts';
import type { Workspace } from '../../app/workspace/workspace.ts';
import { type OwnWords, placesOfWords, refusedWords } from '../../core/own-words.ts';
import { Trouble } from '../../trouble.ts';
import { pageMessages } from '../../words/areas/page.ts';
import type { Shown } from '../../words/shown.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import type { Place, Setting } from '../place.ts';
import { labelOf, markOfWords } from '../views/own-words.tsx';
import { posted } from './answer.tsx';
import { showReport } from './report.tsx';
import { leadTo } from './show.tsx';

/** Keeps what was changed, all of it or nothing; what somebody else changed meanwhile is shown, and not written over. */
export async function keepOwnWords(context: Context, setting: Setting, place: Place): Promise<Response> {
  const { typed } = await posted(context);
  const { plan, language } = place.workspace;
  const { folder } = place.ledger;
  const words = await wordsKept(folder, plan.id, setting.host);
  const changes = new Map<string, readonly string[]>();
  const problems = new Map<string, Shown>();
  for (const key of placesOfWords(plan)) {
    const [paragraphs, seen] = [paragraphsIn(typed.get(key)?.[0] ?? ''), typed.get(`seen ${key}`)?.[0]];
    const marks = [seen, markOfWords(words.get(key) ?? [])];
    if (seen === undefined || marks.includes(markOfWords(paragraphs))) continue;
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
  if (markOfWords(standing) === seen) return undefined;
  return pageMessages[language].report.meanwhile({ text: standing.join(' ') });
}
