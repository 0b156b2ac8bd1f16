/** Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`; only two rows are kept. */
function editDistance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replace, swap));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** A name that goes on where the word stops is nearer than any misspelling; one that is longer by more than `reach` is not near. */
function distanceTo(word: string, name: string, reach: number): number {
  if (word !== '' && name.startsWith(word)) return 0;
  return name.length - word.length > reach ? Infinity : editDistance(word, name);
}

/** The known names nearest to what was typed, nearest first; none where nothing is near. */
export function nearestOf(typed: string, known: readonly string[], most: number): readonly string[] {
  const word = typed.slice(0, 40).toLowerCase();
  const reach = Math.max(1, Math.floor(word.length / 2));
  return known
    .map((name) => ({ name, distance: distanceTo(word, name.toLowerCase(), reach) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

export function nearest(typed: string, known: readonly string[]): string | undefined {
  return nearestOf(typed, known, 1)[0];
}
