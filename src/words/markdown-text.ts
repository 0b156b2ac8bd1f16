/** Text that Markdown would read as more than text, as HTML entities where even a careless reader could run it. */
const special = /[\\`*_{}[\]#|~&<>]/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Data as Markdown text, anywhere within a line: a heading, a table cell, a list. One line in, one line out. */
export function escaped(text: string): string {
  return text.replace(special, (sign) => entities[sign] ?? `\\${sign}`);
}

/** Data that begins a line: `1.`, `-`, `+`, `=` or spaces there would begin a list, a rule or code. */
export function escapedLine(text: string): string {
  return escaped(text.trimStart())
    .replace(/^([0-9]+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/** A table whose cells are Markdown already: `escaped` is for the data in them. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Numbered lines, each one Markdown line. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}
