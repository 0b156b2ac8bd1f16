import { exact } from '../../words/shown.ts';

/** A name as SQL takes it, whatever characters it has. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The owner is shown a statement to run: what stands between its quotes must not end them. */
export function inSql(text: string): string {
  return exact(text).replaceAll("'", "''");
}
