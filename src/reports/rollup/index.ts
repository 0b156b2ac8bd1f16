import type { Rollup } from '../../core/rollup/rollup.ts';
import type { Language } from '../../messages/language.ts';
import type { RollupView } from './main-tables.ts';

export interface RollupSettings {
  readonly lang: Language;
  readonly view: RollupView;
  /** A byte order mark before CSV. */
  readonly bom: boolean;
}

/** A district's table in one format; the same roll-up and settings give the same content. */
export type RollupWriter = (rollup: Rollup, settings: RollupSettings) => string | Uint8Array | Promise<Uint8Array>;

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
