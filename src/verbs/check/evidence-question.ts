import { basename, dirname, join, resolve } from 'node:path';
import { draggedPath, isLink } from '../../app/evidence/evidence-source.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { checkMessages } from '../../words/areas/ledger/check.ts';
import type { Language } from '../../words/language.ts';
import { type Shown, unchanged } from '../../words/shown.ts';
import type { Question } from './ask-in-turn.ts';

/** What is typed for the evidence of the answer before. */
const sameAgain = /^[=＝]$/;

/** Files and links, one after the other until nothing more is named; `last`: those of the answer before, offered again. */
export function evidenceQuestion(
  last: readonly string[],
  prompter: Prompter,
  host: Host,
  language: Language,
): Question {
  const say = checkMessages[language];
  const names = last.map((source) => (isLink(source) ? source : basename(source))).join('、');
  const first = last.length === 0 ? say.askEvidence : say.askEvidenceOr({ names });
  return async ({ evidence = [] }) => {
    let given = evidence;
    for (;;) {
      const source = await prompter.ask({
        text: given.length === 0 ? first : say.askMoreEvidence,
        suggestion: '',
        complete: (text) => pathsFrom(text, host),
      });
      if (source === undefined && given.length === 0) return undefined;
      if (source === '') return { evidence: given };
      if (source === undefined) given = given.slice(0, -1);
      else if (sameAgain.test(source) && last.length > 0) given = [...given, ...last];
      else given = [...given, ...(await namedFile(source, host, say))];
    }
  };
}

type Words = (typeof checkMessages)[Language];

/** Nothing, and said so, where there is no such file, it is a folder, or nothing is in it. */
async function namedFile(source: string, host: Host, say: Words): Promise<readonly string[]> {
  const { path, isThere, isFolder } = await draggedPath(source, host);
  const isEmpty = isThere && !isLink(path) && (await host.disk.sizeOf(path)) === 0;
  if (isThere && !isEmpty) return [path];
  const folder = host.out.guide ? say.isFolderGuided({ folder: path }) : say.isFolder({ folder: path });
  host.out.show(isEmpty ? say.emptyFile({ file: path }) : isFolder ? folder : say.noSuchFile({ file: path }));
  return [];
}

/** Paths that begin with what was typed, for Tab. */
async function pathsFrom(text: string, host: Host): Promise<readonly Shown[]> {
  const folder = text.endsWith('/') ? text : dirname(text);
  const names = await host.disk.list(resolve(host.cwd, folder));
  const paths = names.map((name) => (folder === '.' && !text.startsWith('.') ? name : join(folder, name)));
  return unchanged(paths).filter((path) => path.startsWith(text));
}
