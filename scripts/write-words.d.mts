/** What src/words/areas/ should hold: path in it -> text. */
export function joinedFiles(): ReadonlyMap<string, string>;

/** The tables of a language: path -> the names under which it exports them. */
export function tablesOf(language: string): ReadonlyMap<string, readonly string[]>;
