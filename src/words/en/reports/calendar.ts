import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/reports/calendar.ts';

export const words = {
  settled: '[{status}] {title}',
  ofPeriod: '{title} ({period})',
  target: 'Target: {words}',
  quote: 'The source: {text}',
  lead: 'Lead: {names}',
  with: 'With: {names}',
  evidence: 'Evidence: {names}',
  place: '{section} › {item}',
  plan: '{title}',
  between: ', ',
} as const satisfies Like<typeof zh>;
