import type { Evidence } from '../core/ledger/entry.ts';
import { exact, type Shown, shown } from './shown.ts';

/** As every screen and report names it. An address is left as it is: masked it would lead nowhere. */
export function evidenceName(evidence: Evidence): Shown {
  return 'url' in evidence ? exact(evidence.url) : shown(evidence.name);
}
