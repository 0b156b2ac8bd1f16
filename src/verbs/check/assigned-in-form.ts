import { assign, typedNames } from '../../app/workspace/settings/assign.ts';
import type { OpenStore, Workspace } from '../../app/workspace/workspace.ts';
import { type AssignedCell, assignedCells } from '../../core/form/assigned-cells.ts';
import { fallsTo } from '../../core/plan/plan.ts';
import { type Assignment, areSameNames } from '../../core/progress/assignment.ts';
import { clears } from '../../core/progress/remedy.ts';
import type { Host } from '../../host.ts';
import { formMessages } from '../../words/areas/reports/form.ts';
import { settingsMessages } from '../../words/areas/settings.ts';
import { exact, line, type Shown, shown } from '../../words/shown.ts';
import { type FilledForm, type Unacceptable, unacceptable } from './read-filled-form.ts';

/** What forms say of who does which duty: the different lists of names, in their order. */
export type SaidOfDuties = Map<string, (readonly string[])[]>;

/** Adds what a form says of who does what, and gives what is wrong with which cell. */
export function assignedInForm(form: FilledForm, said: SaidOfDuties, workspace: Workspace): readonly Unacceptable[] {
  return form.sheets.flatMap((sheet) =>
    assignedCells(sheet, workspace.plan).flatMap((cell): Unacceptable[] => {
      const words = take(cell, said, workspace);
      return words === undefined
        ? []
        : [unacceptable({ row: cell.row, column: 'assigned', words }, sheet, form, workspace)];
    }),
  );
}

/** What is wrong with a cell; else what it says is among what is said. */
function take(
  { placed: { requirement }, text }: AssignedCell,
  said: SaidOfDuties,
  { config, language }: Workspace,
): Shown | undefined {
  const { id } = requirement;
  const read = text === clears ? { names: [] } : typedNames(text);
  if ('problem' in read) return settingsMessages[language].badNames(read);
  if (!fallsTo(requirement, config?.unit.kind)) return formMessages[language].notForUnit({ id });
  const others = said.get(id) ?? [];
  if (!others.some((other) => areSameNames(other, read.names))) said.set(id, [...others, read.names]);
  return undefined;
}

/**
 * What would change. Where a duty stands in several sheets and they do not agree, nothing does, and the person is told: which
 * of them was written anew, and which is as it was handed out, no form can tell.
 */
export function changesOf(said: SaidOfDuties, { assignment, language }: Workspace, host: Host): Assignment {
  const say = settingsMessages[language];
  const changes = new Map<string, readonly string[]>();
  for (const [id, [names = [], ...others]] of said) {
    const known = assignment.get(id) ?? [];
    if (others.length === 0 && !areSameNames(names, known)) changes.set(id, names);
    if (others.length === 0) continue;
    const ways = [names, ...others].map((each) => say.oneWay({ names: each.join(say.between) }));
    host.err.show(host.err.theme.warning(say.assignedApart({ id, ways: ways.join('') })));
  }
  return changes;
}

/** `1.1 教导处 → 德育处`, a line a change below one that says so; none where nothing changes. */
export function changeLines(changes: Assignment, file: string, { assignment, language }: Workspace): readonly Shown[] {
  if (changes.size === 0) return [];
  const say = settingsMessages[language];
  const words = (names: readonly string[] = []) => (names.length === 0 ? say.none : shown(names.join(say.between)));
  return [
    say.changes({ file, count: changes.size }),
    ...[...changes].map(([id, names]) => line`  ${exact(id)} ${words(assignment.get(id))} → ${words(names)}`),
  ];
}

/** After the answers, so that nobody is assigned by a form whose answers could not be recorded. */
export async function saveAssigned(
  changes: Assignment,
  { plan, language }: Workspace,
  { folder }: OpenStore,
  host: Host,
): Promise<void> {
  if (changes.size === 0) return;
  await assign(changes, { folder, plan, language }, host);
  host.out.show(settingsMessages[language].saved({ count: changes.size }));
}
