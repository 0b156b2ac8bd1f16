/** What src/words/areas/ should hold: path in it -> text. */
export function joinedFiles(): ReadonlyMap<string, string>;

/** The tables of a language: path -> what it exports them as. */
export function tablesOf(language: string): ReadonlyMap<string, 'words' | 'raw'>;
