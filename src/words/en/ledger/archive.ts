import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/archive.ts';

export const words = {
  report: 'report',
  evidence: 'evidence',
  ledger: 'ledger',
  plan: 'plan',
  notInPlan: 'no longer in the plan',
  index: 'index.csv',
  columns: ['id', 'requirement', 'evidence', 'place in the archive', 'SHA-256', 'state'],
  states: {
    kept: 'archived',
    missing: 'missing (the copy is gone or damaged)',
    removed: 'removed by request',
    link: 'link',
  },
  list: 'Evidence that goes into the archive ({count}, {size}):',
  confirm: 'Archive all of it? It may hold personal data: make sure that it may be handed out.',
  cancelled: 'Nothing was archived.',
  missing: 'Evidence {name} is missing or damaged and was not archived; the index says so.',
  made: 'Archived: {place} (files: {files}, of them evidence: {kept}). In all {evidence}. sha256sum -c SHA256SUMS in it checks them.',
} as const satisfies Like<typeof zh>;
