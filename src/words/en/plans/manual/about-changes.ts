import type { Like } from '../../../table.ts';
import type { aboutChanges as zh } from '../../../zh/plans/manual/about-changes.ts';

export const aboutChanges = {
  'id-removed': {
    finds: 'Compared with an earlier version (--against): an id that was there is gone.',
    why: 'What ledgers hold under that id belongs to nothing any more. To renumber is to drop and add: do not.',
  },
  'id-reused': {
    finds: 'Compared with an earlier version (--against): an id now means another duty (quite other words).',
    why: 'What was recorded for the one would count for the other. A new duty takes an id that was never used.',
  },
  'duty-changed': {
    finds:
      'Compared with an earlier version (--against): the words, the target or the due of a duty changed. Punctuation and spaces may.',
    why: 'Earlier entries were made for the duty as it was; they show as outdated until plan record ID --confirm.',
  },
  'earlier-unreadable': {
    finds: 'The earlier version to compare with (--against) has errors, so nothing was compared. This is only a note.',
    why: 'The present version may be what mends it, so nothing stops; but know that ids were not compared.',
  },
  'bad-switch-off': {
    finds:
      'A comment that would switch a check off is wrong: no reason, no such check, an error (which cannot be), or for the whole file but not at its head.',
    why: 'Without a reason nobody knows later why; a mistyped one does nothing while it seems to.',
  },
  'unused-switch-off': {
    finds: 'A comment switches off what is not found.',
    why: 'The matter was mended and the comment stayed: it would let the next such fault pass in silence.',
  },
} as const satisfies Like<typeof zh>;
