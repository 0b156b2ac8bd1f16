import { assign, typedNames } from '../../app/workspace/settings/assign.ts';
import type { OpenStore, Workspace } from '../../app/workspace/workspace.ts';
import { type Assignment, areSameNames, everyName } from '../../core/progress/assignment.ts';
import type { RequirementProgress } from '../../core/progress/progress.ts';
import { clears } from '../../core/progress/remedy.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { settingsMessages } from '../../words/areas/settings.ts';
import { exact, type Shown, unchanged } from '../../words/shown.ts';

/** Asks who does a duty within the unit and keeps it; what then is known of all, or `undefined` where nothing changed. */
export async function askWho(
  { requirement, assigned }: RequirementProgress,
  workspace: Workspace,
  { folder }: OpenStore,
  prompter: Prompter,
  host: Host,
): Promise<Assignment | undefined> {
  const { plan, language, assignment } = workspace;
  const say = settingsMessages[language];
  const typed = await prompter.ask({
    text: say.askAssign,
    suggestion: exact(assigned.join(say.between)),
    refuse: (text) => refusalOf(text, workspace),
    complete: async (text) => completed(text, everyName(plan, assignment), say.between),
  });
  const names = typed === undefined ? assigned : namesFrom(typed);
  if (areSameNames(names, assigned)) return undefined;
  await assign(new Map([[requirement.id, names]]), { folder, plan, language }, host);
  host.out.show(host.out.theme.good(say.nowAssigned({ id: requirement.id, names: names.join(say.between) })));
  return new Map([...assignment, [requirement.id, names]]);
}

function refusalOf(text: string, { language }: Workspace): Shown | undefined {
  const read = typedNames(text);
  return 'problem' in read ? settingsMessages[language].badNames(read) : undefined;
}

function namesFrom(text: string): readonly string[] {
  const read = text.trim() === clears ? undefined : typedNames(text);
  return read !== undefined && 'names' in read ? read.names : [];
}

/** The last name that is typed, as one of those that are known. */
function completed(text: string, known: readonly string[], between: string): readonly Shown[] {
  const names = text.split(between);
  const last = names.pop() ?? '';
  const before = names.map((name) => `${name}${between}`).join('');
  return unchanged([...new Set(known)].filter((name) => name.startsWith(last)).map((name) => `${before}${name}`));
}
