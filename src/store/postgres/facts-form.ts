import { factsForm } from '../../core/progress/facts/facts-text.ts';

/** What stands beside stored facts: the program that worked them out, and the form that it gave them: `0.2.0+facts.103`. */
export function factsMark(version: string): string {
  return `${version}+facts.${factsForm}`;
}

const form = '\\+facts\\.([0-9]{1,6})$';

/** Whether facts are in this program's form. The first programs named none; those of an older or a newer one are not read. */
export function isOwnForm(mark: string): boolean {
  return Number(new RegExp(form).exec(mark)?.[1]) === factsForm;
}

/** In SQL, the form that a row of `syncs` names; 0 where it names none. */
export const formInRow = `COALESCE(substring(syncs.version from '${form}')::int, 0)`;
