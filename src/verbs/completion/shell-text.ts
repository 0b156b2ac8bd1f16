/** The text of a script as it stands, but for `\${`, in which the backslash keeps JavaScript from taking it for its own. */
export function shellText(parts: TemplateStringsArray): string {
  return parts.raw.join('').replaceAll('\\${', '${');
}
