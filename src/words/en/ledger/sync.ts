import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/sync.ts';
import { counted } from '../counted.ts';

export const words = {
  down: 'Fetching …',
  up: 'Sending …',
  verifying: 'Checking the shared store …',
  list: ({ count, size }) => `Evidence to be sent (${counted(count, 'file')}, ${size}):`,
  confirm:
    'Send all of it to the shared store? It may hold personal data; be sure that those who read there may have it.',
  sent: ({ entries, evidence, store }) =>
    Number(evidence) > 0
      ? `Sent ${counted(entries, 'entry', 'entries')} and ${counted(evidence, 'evidence file')} to ${store}.`
      : `Sent ${counted(entries, 'entry', 'entries')} to ${store}.`,
  same: 'The same as {store}; nothing to send.',
  withoutEvidence: ({ count }) => `Without ${counted(count, 'evidence file')}; add --with-evidence to send them.`,
  others: ({ count, unit }) =>
    `${counted(count, 'entry', 'entries')} here of units other than ${unit}: kept with their file, counted for no unit.`,
  kept: {
    damaged: '{file} is damaged and was not sent; plan verify names the line.',
    'store-damaged': 'What the shared store has of {file} is not sound, so ours was not sent; tell its owner.',
    reviews: '{file} holds reviews, which the reviewer sends under their own login.',
    'not-reviews': "{file} holds the unit's own entries, which the unit sends; a reviewer sends reviews only.",
  },
} as const satisfies Like<typeof zh>;
