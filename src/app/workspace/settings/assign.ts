import { type Assignment, longestName, mostNames, namesIn, refusedNames } from '../../../core/progress/assignment.ts';
import type { Host } from '../../../host.ts';
import { writeAssignment } from '../../../store/settings/assignment.ts';
import { settingsMessages } from '../../../words/areas/settings.ts';
import type { Language } from '../../../words/language.ts';
import { exact } from '../../../words/shown.ts';

/** Where assignments are kept: in a `.plan/`, for one plan. */
export interface AssignmentPlace {
  readonly folder: string;
  readonly plan: { readonly id: string };
  readonly language: Language;
}

/** Names as somebody typed them, each one line without control characters; or why they cannot be kept. */
export function typedNames(
  text: string,
): { readonly names: readonly string[] } | { readonly problem: 'too-many' | 'too-long'; readonly most: number } {
  const names = namesIn(exact(text));
  const problem = refusedNames(names);
  if (problem === undefined) return { names };
  return { problem, most: problem === 'too-many' ? mostNames : longestName };
}

/** Keeps who does these duties; no names: nobody does. */
export function assign(changes: Assignment, { folder, plan, language }: AssignmentPlace, host: Host): Promise<void> {
  return writeAssignment(folder, plan.id, changes, settingsMessages[language].assignmentFile, host.disk);
}
