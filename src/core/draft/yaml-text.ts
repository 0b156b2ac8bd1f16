/** What YAML would read as something else than this text: signs at its start, `: `, ` #`, numbers, words of its own. */
const special =
  /^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #|^(?:true|false|yes|no|null|~|[-+.]?[0-9][0-9_.,eE:+-]*|\.inf|\.nan)$|^\s|\s$|^(?:---|\.\.\.)|^=|^<<$/i;
const specialInFlow = /[,[\]{}]/;

/** A text as YAML on a line of its own: without quotes where it needs none. */
export function scalar(text: string): string {
  return special.test(text) ? quoted(text) : text;
}

/** A text as YAML within brackets. */
export function inFlow(text: string): string {
  return special.test(text) || specialInFlow.test(text) ? quoted(text) : text;
}

/** One name as it is, several in brackets. */
export function nameList(names: readonly string[]): string {
  const [only = ''] = names;
  return names.length === 1 ? scalar(only) : `[${names.map(inFlow).join(', ')}]`;
}

/** Double quotes, in which nothing needs an escape, unless the text has some itself. */
function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
