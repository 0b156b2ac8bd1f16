/** Values in groups of one key, in the order in which the keys first come; none is empty, and what has no key is in none. */
export function groupedBy<Value, Key extends string | number>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key | undefined,
): Map<Key, [Value, ...Value[]]> {
  const groups = new Map<Key, [Value, ...Value[]]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
