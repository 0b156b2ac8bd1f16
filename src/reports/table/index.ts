import type { RollupWriter } from './rollup-writer.ts';

interface RollupFormat {
  readonly load: () => Promise<RollupWriter>;
  /** Nothing that a terminal could show. */
  readonly isBinary?: true;
}

/** Every format, by its name, which is its file ending. */
export const rollupFormats = {
  md: { load: async () => (await import('./markdown.ts')).rollupMarkdown },
  csv: { load: async () => (await import('./csv.ts')).rollupCsv },
  json: { load: async () => (await import('./json.ts')).rollupJson },
  xlsx: { load: async () => (await import('./xlsx.ts')).rollupXlsx, isBinary: true },
  html: { load: async () => (await import('./html.ts')).rollupPage },
} as const satisfies Readonly<Record<string, RollupFormat>>;

export type RollupFormatName = keyof typeof rollupFormats;
