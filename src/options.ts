import type { OptionForm } from './option-form.ts';
import type { VerbName } from './words/help-names.ts';
import { languages } from './words/language.ts';

/** Those that every verb has. */
export const globalOptions = [
  { flags: '--plan <file|id>', name: 'plan' },
  { flags: '--dir <path>', name: 'dir' },
  { flags: '--lang <language>', name: 'lang', choices: languages },
  { flags: '--as-of <date>', name: 'asOf' },
  { flags: '--no-color', name: 'color' },
  { flags: '--plain', name: 'plain' },
  { flags: '--quiet', name: 'quiet' },
  { flags: '--no-input', name: 'input' },
  { flags: '--no-pager', name: 'pager' },
] as const satisfies readonly OptionForm[];

const json = { flags: '--json', name: 'json' } as const;
/** Of a verb that writes several formats: the same as `-f json`. */
const asJson = { flags: '--json', name: 'asJson', implies: { format: 'json' } } as const;
const yes = { flags: '-y, --yes', name: 'yes' } as const;
const output = { flags: '-o, --output <file>', name: 'output' } as const;
const bom = { flags: '--no-bom', name: 'bom' } as const;
const withEvidence = { flags: '--with-evidence', name: 'withEvidence' } as const;
const keepBoth = { flags: '--keep-both', name: 'keepBoth' } as const;
const section = { flags: '--section <number>', name: 'section' } as const;
const item = { flags: '--item <id>', name: 'item' } as const;
const lead = { flags: '--lead <name>', name: 'lead' } as const;

/** The day beside the signature. */
const signedOn = { flags: '--signed-on <date>', name: 'signedOn' } as const;

/** Whether a row of a form that differs from what stands corrects that, or adds to it. */
const changed = { flags: '--changed <how>', name: 'changed', choices: ['correct', 'add'] } as const;

/** The unit of the district whose copy is meant. */
const ofUnit = { flags: '--unit <name>', name: 'ofUnit' } as const;

/** The unit's own name. */
const unit = { flags: '--unit <name>', name: 'unit' } as const;

/** The unit's kind, to a plan that is chosen for it. */
const kind = { flags: '--kind <kind>', name: 'kind' } as const;

/** A shared store instead of files: its URL, or that of the environment. */
const fromStore = { flags: '--store [url]', name: 'store' } as const;
const limit = { flags: '--limit <count>', name: 'limit' } as const;

/** Which requirements to walk, or to put on a form. */
const filters = [
  { flags: '--only <which>', name: 'only', choices: ['open', 'overdue', 'due', 'all'] },
  section,
  item,
  lead,
  { flags: '--tag <tag>', name: 'tag' },
] as const;

/** What one answer says; a file of answers has the same keys. */
export const answerOptions = [
  { flags: '--done', name: 'done' },
  { flags: '--add <amount>', name: 'add' },
  { flags: '--share <part/whole>', name: 'share' },
  { flags: '--now <value>', name: 'now' },
  { flags: '--none', name: 'none' },
  { flags: '--breach <count>', name: 'breach' },
  { flags: '--corrected [entry]', name: 'corrected' },
  { flags: '--progress <text>', name: 'progress' },
  { flags: '--exempt <reason>', name: 'exempt' },
  { flags: '--reopen [reason]', name: 'reopen' },
  { flags: '--confirm', name: 'confirm' },
  { flags: '--score <points>', name: 'score' },
  { flags: '--receipt', name: 'receipt' },
  { flags: '--note <text>', name: 'note' },
  { flags: '--cause <text>', name: 'cause' },
  { flags: '--measure <text>', name: 'measure' },
  { flags: '--owner <name>', name: 'owner' },
  { flags: '--due <date>', name: 'due' },
  { flags: '--on <date>', name: 'on' },
  { flags: '--period <period>', name: 'period' },
  { flags: '--evidence <file|url...>', name: 'evidence' },
] as const satisfies readonly OptionForm[];

/** Each verb's options, in the order in which its help lists them. */
export const options = {
  check: [
    ...filters,
    { flags: '--answers <file>', name: 'answers' },
    changed,
    { flags: '--receipts', name: 'receipts' },
    json,
    yes,
    ofUnit,
  ],
  record: [...answerOptions, json, yes, ofUnit],
  attach: [json, ofUnit],
  open: [{ flags: '--no-browser', name: 'browser' }],
  undo: [{ flags: '--redo', name: 'redo' }, json, yes, ofUnit],
  status: [lead, json, { flags: '--fail-on <status>', name: 'failOn', choices: ['overdue'] }, ofUnit],
  show: [json, ofUnit],
  evidence: [
    { flags: '--name <name|number>', name: 'evidenceName' },
    { flags: '--remove <reason>', name: 'remove' },
    json,
    yes,
    ofUnit,
  ],
  log: [
    { flags: '--since <date>', name: 'logSince' },
    limit,
    { flags: '--writer <name>', name: 'writer' },
    json,
    ofUnit,
  ],
  sheet: [
    output,
    { flags: '-f, --format <format>', name: 'sheetFormat', choices: ['csv', 'xlsx'] },
    { flags: '--by <view>', name: 'sheetBy', choices: ['lead'] },
    ...filters,
    bom,
    yes,
    ofUnit,
  ],
  menu: [],
  report: [
    { flags: '-f, --format <format>', name: 'reportFormat', choices: ['md', 'csv', 'json', 'xlsx', 'html', 'docx'] },
    output,
    { flags: '--tidy', name: 'tidy', implies: { format: 'csv' } },
    asJson,
    { flags: '--template <file>', name: 'template' },
    signedOn,
    section,
    item,
    lead,
    { flags: '--period <period>', name: 'reportPeriod' },
    { flags: '--by <view>', name: 'reportBy', choices: ['lead'] },
    { flags: '--draft-words <file>', name: 'draftWords' },
    { flags: '--words <file>', name: 'words' },
    bom,
    yes,
    ofUnit,
  ],
  calendar: [output, { flags: '--since <file>', name: 'since' }, lead, yes, ofUnit],
  submit: [
    { flags: '--period <period>', name: 'submitPeriod' },
    { flags: '--signed <name>', name: 'signed' },
    json,
    yes,
    ofUnit,
  ],
  archive: [output, signedOn, json, yes, ofUnit],
  validate: [
    { flags: '-f, --format <format[:file]>', name: 'validateFormat', isRepeatable: true },
    asJson,
    { flags: '--strict', name: 'strict' },
    { flags: '--fix', name: 'fix' },
    { flags: '--dry-run', name: 'dryRun' },
    { flags: '--against <revision|file>', name: 'against' },
    { flags: '--stdin-filename <name>', name: 'stdinFilename' },
    { flags: '--exclude <pattern>', name: 'exclude', isRepeatable: true },
    { flags: '--watch', name: 'watch' },
  ],
  explain: [json],
  schema: [output, yes],
  lsp: [],
  list: [limit, json],
  import: [
    output,
    { flags: '--review', name: 'review' },
    { flags: '--html <file>', name: 'html' },
    { flags: '--year <year>', name: 'year' },
    json,
    yes,
  ],
  next: [{ flags: '--year <year>', name: 'nextYear' }, { flags: '--unfinished', name: 'unfinished' }, output, yes],
  diff: [
    { flags: '-f, --format <format>', name: 'diffFormat', choices: ['txt', 'md', 'csv', 'json'] },
    asJson,
    output,
    yes,
  ],
  export: [output, withEvidence, { flags: '--all', name: 'exportAll' }, json, yes, ofUnit],
  merge: [keepBoth, json, ofUnit],
  sync: [withEvidence, keepBoth, { flags: '--all', name: 'syncAll' }, json, yes, ofUnit],
  verify: [{ flags: '--expect <digest>', name: 'expect' }, { flags: '--accept', name: 'acceptOlder' }, json, ofUnit],
  rollup: [
    fromStore,
    { flags: '--trust', name: 'trust' },
    { flags: '--verify', name: 'verifyFacts' },
    { flags: '--by <view>', name: 'by', choices: ['unit', 'item', 'group', 'lead'] },
    { flags: '-f, --format <format>', name: 'rollupFormat', choices: ['md', 'csv', 'json', 'xlsx', 'html'] },
    asJson,
    output,
    bom,
    yes,
  ],
  notice: [fromStore, output, signedOn, json, yes],
  inbox: [output, json, yes],
  review: [
    { flags: '--id <id>', name: 'reviewId' },
    { flags: '--accept', name: 'accept' },
    { flags: '--return <reason>', name: 'return' },
    { flags: '--points <points>', name: 'points' },
    { flags: '--by <view>', name: 'reviewBy', choices: ['unit', 'item'] },
    json,
    yes,
    ofUnit,
  ],
  store: [
    { flags: '--units <file>', name: 'units' },
    { flags: '--distribute', name: 'distribute' },
    { flags: '--from <file>', name: 'loginsFrom' },
    unit,
    { flags: '--group <name>', name: 'group' },
    output,
    yes,
  ],
  config: [{ flags: '--unset', name: 'unset' }, kind, json],
  init: [unit, kind, { flags: '--recorder <name>', name: 'recorder' }, { flags: '--git', name: 'git' }, json],
  key: [output, json, yes, ofUnit],
  doctor: [json],
  completion: [{ flags: '--shell <shell>', name: 'shell', choices: ['bash', 'zsh', 'fish', 'powershell'] }, yes],
} as const satisfies Record<VerbName, readonly OptionForm[]>;
