import type { Rollup } from '../../core/district/rollup.ts';
import type { Language } from '../../words/language.ts';
import type { RollupView } from './main-tables.ts';

export interface RollupSettings {
  readonly lang: Language;
  readonly view: RollupView;
  /** Who put it together: stands in the signature lines. */
  readonly recorder: string;
  /** A byte order mark before CSV. */
  readonly bom: boolean;
}

/** A district's table in one format; the same roll-up and settings give the same content. */
export type RollupWriter = (rollup: Rollup, settings: RollupSettings) => string | Uint8Array | Promise<Uint8Array>;
