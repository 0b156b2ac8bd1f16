import type { Like } from '../../table.ts';
import type * as zh from '../../zh/reports/formats.ts';

export const pageTable = {
  skip: 'To the table',
  figures: 'Figures',
  bySection: 'Completion by section',
  burnUp: 'Completion and the even pace',
  burnUpSays: 'As of {day}, {done} of {of} are done; at an even pace it would be {even}.',
  actualLine: 'done',
  evenLine: 'even pace',
  grid: 'Recurring duties, month by month',
  gridNote: 'One cell a period; for weekly duties one cell holds the weeks of a month (met/owed).',
  requirement: 'Requirement',
  month: ({ month }) => String(month),
  states: { met: 'met', short: 'short', running: 'running', ahead: 'ahead', free: 'none owed', exempt: 'exempt' },
  missing: 'short {amount}',
  narrative: 'The self-check (draft)',
  table: 'All requirements',
  controls: 'Filter',
  search: 'Search (id, words, who is responsible)',
  status: 'Status',
  section: 'Section',
  lead: 'Responsible',
  everything: 'all',
  attention: 'needs attention (overdue, behind, without evidence, to be confirmed)',
  shown: '{shown} of {all} shown',
  more: 'Source and records',
  signature: 'Signature',
} as const satisfies Like<typeof zh.pageTable>;

export const wordTable = {
  annexes: 'Annexes: ',
  annexNumber: '{number}. ',
  summary: { label: 'Annex 1', title: 'Summary' },
  catalogue: { label: 'Annex 2', title: 'Evidence' },
  signatures: 'Signatures',
} as const satisfies Like<typeof zh.wordTable>;

export const workbookTable = {
  sheets: {
    ledger: 'Ledger',
    summary: 'Summary',
    requirements: 'Requirements',
    entries: 'Entries',
    evidence: 'Evidence',
  },
  section: '{number}. {title}',
  columns: {
    light: 'Warning',
    missing: 'Missing',
    lead: 'Lead',
    with: 'With',
    expected: 'Expected evidence',
    across: "District's target",
    kind: 'Kind',
    on: 'Date',
    amount: 'Amount or share',
    unit: 'Unit',
    period: 'Period',
    note: 'Note',
    reason: 'Reason',
    by: 'Recorder',
    recorded: 'Recorded at',
    entry: 'Entry',
    otherNames: 'Other names',
    bytes: 'Bytes',
    link: 'Link',
    requirements: 'Requirements',
    rate: 'Completion',
  },
  status: 'Status',
  total: 'Total',
  contributed: 'yes (contribution only)',
  facts: { unit: 'Unit', asOf: 'As of', recorder: 'Recorder', digest: 'Ledger digest', plan: 'Work points' },
} as const satisfies Like<typeof zh.workbookTable>;

export const calendarTable = {
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
} as const satisfies Like<typeof zh.calendarTable>;

export const templateTable = {
  inLine: 'line {line}: ',
  inParagraph: '{part}, paragraph {paragraph}, “{words}”: ',
  inPart: '{part}: ',
  problems: {
    'unknown-field': ({ name, near }) => `there is no field "${name}" here${near ? `; near it: ${near}` : ''}`,
    'list-as-word': ({ name }) => `"${name}" is a list: {{#${name}}} … {{/${name}}}`,
    'list-elsewhere': 'the list "{name}" does not belong into another list; move it out',
    'unsupported-tag': 'this form is not supported: "{name}"',
    unclosed: ({ name }) => `"${name}" does not end: a }} or {{/…}} is missing`,
    unopened: ({ name }) => `"${name}" ends but did not begin: {{#…}} is missing before it`,
    unreadable: 'cannot be read; the file may be damaged',
  },
} as const satisfies Like<typeof zh.templateTable>;
