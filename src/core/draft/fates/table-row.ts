/** A row of a table as its cells one behind the other; the line below its head as nothing; any other line as it is. */
export function tableRow<Words extends { readonly text: string }>(line: string, words: readonly Words[]): Words[] {
  if (!/^\s*\|.*\|\s*$/.test(line)) return [...words];
  if (/^[\s|:-]+$/.test(line)) return [];
  const last = words.length - 1;
  return words.map((each, index) => {
    const cells = each.text.replace(/\s*\|\s*/g, '｜');
    const text = cells.slice(index === 0 && cells.startsWith('｜') ? 1 : 0);
    return { ...each, text: index === last ? text.replace(/｜$/, '') : text };
  });
}
