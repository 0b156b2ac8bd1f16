import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/reports/rollup.ts';
import { counted } from '../counted.ts';

export const words = {
  title: "{district}: {plan}, the district's table",
  asOf: 'As of {day}',
  ended: 'the plan has ended',
  counts: ({ units, submitted, zero, unsubmitted, silent, unusable, unrecognized }) =>
    `${counted(units, 'unit')}: ${submitted} reported, ${zero} reported nothing to report${Number(unrecognized) > 0 ? `, ${unrecognized} received under a key to be recognized` : ''}, ${unsubmitted} received but not signed, nothing came from ${silent}${Number(unusable) > 0 ? `, ${unusable} came but cannot be used` : ''}.`,
  completion: '{percent}% done across the district ({done} of {of}, exempt ones left out).',
  stale: ({ units, days }) => `${counted(units, 'unit')} not updated for more than ${days} days.`,
  tables: {
    missing: '1. Cannot be used, or not reported',
    zero: '2. Nothing to report',
    laggards: '3. Behind',
    totals: "4. The district's targets",
    unit: 'By unit',
    item: 'By requirement',
    group: 'By group',
    lead: 'By leading unit',
  },
  sheets: {
    summary: 'Missing and behind',
    totals: 'District targets',
    unit: 'Units',
    item: 'Requirements',
    group: 'Groups',
    lead: 'Leads',
    detail: 'Detail',
  },
  signature: 'Signatures',
  digest: "One digest over every unit's ledger: {digest}",
  none: 'none',
  received: ({ count, of, last }) => `${count}/${of}${last ? ` (${last})` : ''}`,
  columns: {
    unit: 'Unit',
    report: 'Report',
    contact: 'Contact',
    period: 'Period',
    signed: 'Signed by',
    day: 'Date',
    why: 'Why',
    rate: 'Rate',
    done: 'Done',
    of: 'Held to',
    behind: 'Behind',
    received: 'Taken note of',
    accepted: 'Accepted',
    returned: 'Returned',
    lacksEvidence: 'Evidence missing',
    updated: 'Last record',
    synced: 'Last sync',
    which: 'Overdue, unfinished or behind',
    id: 'Id',
    text: 'Requirement',
    target: 'Target',
    value: 'District total',
    status: 'Status',
    parts: 'Units counted',
    held: 'Units held',
    inProgress: 'In progress',
    notStarted: 'Not started',
    exempt: 'Exempt',
    laggards: 'Overdue or unfinished in',
    kind: 'Group',
    name: 'Name',
    units: 'Units',
    reported: 'Reported',
    lead: 'Lead',
    requirements: 'Requirements',
    standing: 'Standing',
  },
  states: {
    silent: 'nothing came',
    broken: 'unusable',
    'other-plan': 'other plan version',
    unsubmitted: 'received, not signed',
    unrecognized: 'received, signature to be recognized',
    zero: 'nothing to report',
    submitted: 'reported',
  },
  why: {
    silent: 'nothing came',
    'other-plan': 'it reports on another version of the plan and is not counted; ask for a report on the present one',
    unrecognized:
      'not signed by the key on the list; compare the fingerprint {fingerprint} by telephone, and if it is theirs, list it with plan rollup --trust',
    unsubmitted: ({ count }) =>
      Number(count) === 0
        ? 'no record and no signed report yet'
        : `${counted(count, 'record')}, no signed report yet (plan submit)`,
  },
  missingScope: ({ count }) => `${counted(count, 'part')} of what was signed missing`,
  unsigned: 'unsigned',
  unlistedKey: 'key not listed',
  signedUnder: 'signed under the key with the fingerprint {fingerprint}',
  missingHead: ({ unit, file, found }) =>
    Number(found) === 0
      ? `Not all that ${unit} signed is here: there was a file ${file}, which did not come; ask for it`
      : `Not all that ${unit} signed is here: of ${file} only the first ${counted(found, 'line')} came, and more was signed; ask for a new packet`,
  laterEntries: '{count} added since',
  stale30: 'not updated',
  othersEntries: ({ count }) => `${counted(count, 'record')} of other units set apart`,
  faults: ({ count }) => `the ledger is damaged in ${counted(count, 'place')}`,
  cell: '{done}/{of}',
  overdueCell: '{name} {count}',
  behindCell: 'behind {count}',
  noGroup: '(no group)',
  noLead: '(nobody named)',
  andMore: '{names} … {count} in all',
  sep: ', ',
  comma: ', ',
  partsOf: '{count} of {of}',
  apart: '{count} more of what came cannot be used: see below.',
  sortHint: 'Click a heading to sort, a unit for its requirements.',
  rowsLater:
    '{of} rows, shown as you scroll. Without a script there are only the first {count}, and print has only what was shown; all of them are in the workbook.',
  foldsLater:
    '{of} units, each shown when it is opened. Without a script there are none, and print has only those that were opened; all of them are in the workbook.',
  more: 'Show more',
  detailOf: '{unit}: every requirement',
  backToTop: 'Back to the table',
  unreadableInStore:
    'neither its facts nor its entries in the shared store can be read; not counted. Its owner runs plan store verify, or upgrade plan and try again',
  falseFacts:
    '{unit}: what the shared store keeps for the table is not what its entries say; its row goes by the entries [facts-differ]; ask the unit, and have it sync again',
  strangeReviews:
    'units with acceptances that do not count, as their key is no listed reviewer\u2019s: {count}. If it is one, write it under reviewers in units.yaml: {keys}',
  verified: 'Worked out again from the entries: {count} units, of which {wrong} differ.',
  ofAnother: '{file} says it is the ledger of "{unit}" and is not counted; check whether it is the right one',
  ofOtherId:
    'the ledger in {file} bears the id {theirs} (of "{name}"), while "{unit}" has {listed} in the list; it is not counted. If it is the same unit, write id: {theirs} at "{unit}" in units.yaml (in the page: under “Units”, its list)',
  missingIn: ({ file, unit, id }) =>
    unit
      ? `${file} (the ledger of "${unit}", id ${id}) belongs to no unit in the list and is not counted. If it is one of them, renamed perhaps, write id: ${id} there in units.yaml`
      : `nothing says whose ${file} is, and it is not counted; say so, e.g. school=${file}`,
  notOnRow: '(no unit)',
  several: '{unit} came several times, put together: {files}',
} as const satisfies Like<typeof zh>;
