import { maskPersonal } from './mask-personal.ts';
import { safeText } from './safe-text.ts';

/** What people wrote, as every screen and report shows it: one harmless line, without the numbers of persons. */
export function shownText(text: string): string {
  return maskPersonal(safeText(text));
}
