import { safeText } from '../../text/safe-text.ts';
import { shownText } from '../../text/shown-text.ts';
import type { Evidence } from '../entry.ts';

/** As every screen and report names it. An address is left as it is: masked it would lead nowhere. */
export function evidenceName(evidence: Evidence): string {
  return 'url' in evidence ? safeText(evidence.url) : shownText(evidence.name);
}
