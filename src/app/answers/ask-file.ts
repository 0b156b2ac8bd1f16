import type { Host } from '../../host.ts';
import type { TextQuestion } from '../../screens/prompter.ts';
import { unchanged } from '../../words/shown.ts';
import { draggedPath } from '../evidence/evidence-source.ts';

/** A file or folder of this folder by name, or one dragged into the window; `undefined` when the person goes back. */
export async function askFile(question: TextQuestion, host: Host): Promise<string | undefined> {
  const typed = await (await host.prompter()).ask({
    ...question,
    complete: async (text) => unchanged(await host.disk.list(host.cwd)).filter((name) => name.startsWith(text)),
  });
  return typed === undefined ? undefined : (await draggedPath(typed, host)).path;
}
