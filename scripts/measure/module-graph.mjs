// What the modules of a tree are to each other: chains of imports, names that two of them declare, files with one importer.

/** The longest chain of static imports from each of some modules, by how many modules it goes through, the longest first. */
export function importChains(modules, entries) {
  const imports = new Map(
    modules.map(({ path, imports }) => [path, imports.filter(({ kind }) => kind === 'static').map(({ to }) => to)]),
  );
  const longest = new Map();
  const chainFrom = (path) => {
    const known = longest.get(path);
    if (known) return known;
    // Whoever comes round to it again while it is worked out goes no further.
    longest.set(path, [path]);
    const deepest = (imports.get(path) ?? [])
      .map(chainFrom)
      .reduce((best, chain) => (chain.length > best.length ? chain : best), []);
    longest.set(path, [path, ...deepest]);
    return longest.get(path);
  };
  return entries.map(chainFrom).sort((a, b) => b.length - a.length);
}

/** Where each verb begins: what is loaded when it is called. */
export function verbEntries(modules) {
  const loaded = modules.flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'dynamic').map(({ to }) => to));
  return [...new Set(loaded)].filter((path) => /^src\/(?:verbs|commands)\//.test(path)).sort();
}

/** Names that several modules declare and export. The same file in another language's folder says the same thing. */
export function sharedNames(modules) {
  const places = new Map();
  for (const { path, exports } of modules) {
    const thing = path.replace(/\/words\/[a-z]{2}\//, '/words/');
    for (const name of exports) places.set(name, new Map(places.get(name)).set(thing, path));
  }
  return [...places]
    .filter(([, things]) => things.size > 1)
    .map(([name, things]) => ({ name, paths: [...things.values()] }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Files of so many lines or fewer that one other imports, and which that is. */
export function smallWithOneImporter(files, modules, most) {
  const importers = new Map();
  for (const { path, imports } of modules)
    for (const { to } of imports) importers.set(to, new Set(importers.get(to)).add(path));
  return files
    .filter(({ path, lines }) => lines <= most && importers.get(path)?.size === 1)
    .map(({ path, lines }) => ({ path, lines, importer: [...importers.get(path)][0] }));
}
