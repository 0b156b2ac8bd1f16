/** `1 entry`, `2 entries`, `0 files`: an English noun by how many there are. */
export function counted(count: string | number | undefined, noun: string, several = `${noun}s`): string {
  return `${count} ${Number(count) === 1 ? noun : several}`;
}
