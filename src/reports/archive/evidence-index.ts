import { bracketedId, csvRow } from '../../core/text/csv-cell.ts';
import { archiveMessages } from '../../words/areas/ledger/hand-in.ts';
import type { Language } from '../../words/language.ts';
import type { PlacedEvidence } from './evidence-layout.ts';

/** The index of the evidence as CSV, with the mark without which Excel and WPS garble Chinese; what is not there says why. */
export function evidenceIndex(
  placed: readonly PlacedEvidence[],
  isKept: (sha256: string) => boolean,
  language: Language,
): string {
  const say = archiveMessages[language];
  const rows = placed.map(({ requirement, text, name, evidence, place, removed }) => {
    const { sha256 = '', url } = evidence;
    const isThere = place !== undefined && isKept(sha256);
    const state = url !== undefined ? 'link' : removed ? 'removed' : isThere ? 'kept' : 'missing';
    return csvRow([bracketedId(requirement), text, name, isThere ? place : '', sha256, say.states[state]]);
  });
  return `\ufeff${csvRow(say.columns)}${rows.join('')}`;
}
