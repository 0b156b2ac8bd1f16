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
  overdue: 'overdue or unfinished at the end',
  attention: 'needs attention (overdue, unfinished, behind, without evidence, to be confirmed)',
  shown: '{shown} of {all} shown',
  more: 'Source and records',
  signature: 'Signature',
} as const satisfies Like<typeof zh.pageTable>;

export const wordTable = {
  annexes: 'Annexes: ',
  annexNumber: '{number}. ',
  summary: { label: 'Annex 1', title: 'Summary' },
  records: { label: 'Annex 3', title: 'Entries' },
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
    assigned: 'Assigned to',
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
  cancelled: 'cancelled',
  several: '{title}, and others: {count} in all',
  nameFor: '{title} ({name})',
  ofPeriod: '{title} ({period})',
  target: 'Target: {words}',
  quote: 'The source: {text}',
  lead: 'Lead: {names}',
  with: 'With: {names}',
  assigned: 'Assigned to: {names}',
  evidence: 'Evidence: {names}',
  place: '{section} › {item}',
  plan: '{title}',
  between: ', ',
} as const satisfies Like<typeof zh.calendarTable>;

export const templateTable = {
  inLine: 'line {line}: ',
  inParagraph: '{part}, paragraph {paragraph}, “{words}”: ',
  inPart: '{part}: ',
  inCell: 'sheet "{sheet}", cell {cell}: ',
  inSheet: 'sheet "{sheet}": ',
  dayCode: 'yyyy-mm-dd',
  problems: {
    'unknown-field': ({ name, near }) => `there is no field "${name}" here${near ? `; near it: ${near}` : ''}`,
    'list-as-word': ({ name }) => `"${name}" is a list: {{#${name}}} … {{/${name}}}`,
    'list-elsewhere': 'the list "{name}" does not belong into another list; move it out',
    'unsupported-tag': 'this form is not supported: "{name}"',
    unclosed: ({ name }) => `"${name}" does not end: a }} or {{/…}} is missing`,
    unopened: ({ name }) => `"${name}" ends but did not begin: {{#…}} is missing before it`,
    'stray-open': () => 'a {{ that no }} ends',
    'stray-close': ({ name }) => `a }} ${name ? `after "${name}" ` : ''}that no {{ begins`,
    'too-deep': 'lists and conditions stand more than 50 deep in each other, from "{name}" on',
    'tag-elsewhere':
      'a field where nothing is filled in (a formula, drawing, remark, endnote or name of a sheet); move it into plain text or a cell',
    'side-by-side': '"{name}" is on the same row as the list or condition before it; put them on rows of their own',
    'splits-rows':
      '{name} is partly within the rows of a list and partly not, and would be torn; put it wholly inside or outside',
    'single-row':
      'the formula names one cell of a list (row {name}), where several rows will be; use SUM or another function of many cells',
    'cannot-follow':
      'rows will move, and "{name}" cannot follow them; name cells plainly, or move it into another file',
    'pivot-table':
      'a sheet with a list cannot have a pivot table, which could not follow its rows; move it to another sheet',
    'linked-control':
      'a sheet with a list cannot have buttons or boxes that are linked to cells, which could not follow its rows; take the links out',
    'table-head': 'the head of a table cannot have fields; move them elsewhere',
    'too-long': 'the text that was filled in is too long for a cell',
    'too-many-rows': 'there would be more rows than a sheet can have',
    unreadable: 'cannot be read; the file may be damaged',
  },
} as const satisfies Like<typeof zh.templateTable>;
