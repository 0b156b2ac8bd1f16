/** What macOS and Windows put beside files: no part of what anybody sent. A path with slashes, or a name. */
export function isOfSystem(path: string): boolean {
  const steps = path.split('/');
  return steps.includes('__MACOSX') || /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i.test(steps.at(-1) ?? '');
}
