import { join, resolve } from 'node:path';
import type { Workspace } from '../../app/workspace/workspace.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import type { Assignment } from '../../core/progress/assignment.ts';
import type { Host } from '../../host.ts';
import { isTrouble, Trouble } from '../../trouble.ts';
import { formMessages } from '../../words/areas/reports/form.ts';
import type { Language } from '../../words/language.ts';
import { assignedInForm, changesOf, type SaidOfDuties } from './assigned-in-form.ts';
import { type FilledForm, type Judged, judgedForm, readFilledForm, type Unacceptable } from './read-filled-form.ts';

/** The forms in a folder where they came back, by name; what else lies there is named and left. Throws `Trouble` where there is none. */
export async function filledFormsIn(folder: string, language: Language, host: Host): Promise<readonly FilledForm[]> {
  const names = (await host.disk.list(resolve(host.cwd, folder))).filter((name) =>
    /^[^.~].*\.(?:csv|xlsx)$/i.test(name),
  );
  const forms: FilledForm[] = [];
  for (const name of names) {
    const form = await formAt(join(folder, name), name, host);
    if (form === undefined) host.err.show(formMessages[language].noForm({ file: name }));
    else forms.push(form);
  }
  if (forms.length === 0) throw new Trouble('answers-no-forms', { folder });
  return forms;
}

/** `undefined` for a table that is no form: evidence may lie beside them. */
async function formAt(file: string, name: string, host: Host): Promise<FilledForm | undefined> {
  try {
    return await readFilledForm(await host.disk.readBytes(resolve(host.cwd, file)), file, name);
  } catch (error) {
    if (isTrouble(error, 'answers-no-head')) return undefined;
    throw error;
  }
}

/** What the rows of forms say, and whom they name; of several, what is wrong also says in which. */
export async function judgedForms(
  forms: readonly FilledForm[],
  standing: readonly Entry[],
  workspace: Workspace,
  host: Host,
): Promise<{ readonly judged: readonly Judged[]; readonly assigned: Assignment }> {
  const judged: Judged[] = [];
  const said: SaidOfDuties = new Map();
  for (const form of forms) {
    const problems = assignedInForm(form, said, workspace);
    const found = [...(await judgedForm(form, standing, workspace, host)), ...problems];
    judged.push(...(forms.length === 1 ? found : found.map((one) => inFile(one, form, workspace))));
  }
  return { judged, assigned: changesOf(said, workspace, host) };
}

function inFile<One extends Judged | Unacceptable>(one: One, { name }: FilledForm, { language }: Workspace): One {
  const placed = (place: string) => formMessages[language].inFile({ file: name, place });
  if ('place' in one) return { ...one, place: placed(one.place) };
  const { unlessKnown } = one;
  return unlessKnown === undefined
    ? one
    : { ...one, unlessKnown: { ...unlessKnown, place: placed(unlessKnown.place) } };
}
