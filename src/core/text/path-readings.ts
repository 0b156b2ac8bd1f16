/**
 * What a path may mean that was typed or came of dragging a file into the window, the likeliest first: as it stands,
 * without the quotes around it, and as a shell would read it (`'it'\''s.docx'`, `a\ \(1\).docx`). Which of them is
 * there, the disk tells: a backslash may also belong to a name, and parts folders on Windows.
 */
export function pathReadings(text: string): readonly string[] {
  const plain = text.trim();
  const inner = /^(["'])(.*)\1$/s.exec(plain)?.[2] ?? plain;
  return [...new Set([plain, inner, asShell(plain)])];
}

/** Quotes taken away and escapes undone, as POSIX has them. */
function asShell(text: string): string {
  return text.replace(
    /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs,
    (_whole, single: string | undefined, double: string | undefined, escaped: string | undefined) =>
      single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? '',
  );
}
