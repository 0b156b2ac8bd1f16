import type { OptionName, VerbName } from '../words/help-names.ts';
import { languages } from '../words/language.ts';
import type { Run } from './call.ts';

/** One option: how it is written, and the values that it takes where they are few. */
export interface OptionForm {
  readonly flags: string;
  readonly name: OptionName;
  readonly choices?: readonly string[];
  /** May be given several times, each with one value. */
  readonly isRepeatable?: boolean;
}

export interface Verb {
  readonly name: VerbName;
  /** As commander writes arguments: `<id>`, `[files...]`. */
  readonly arguments?: string;
  readonly options: readonly OptionForm[];
  readonly examples: readonly string[];
  /** Loads the verb's code, only when it is called. */
  readonly load: () => Promise<Run>;
}

export const globalOptions: readonly OptionForm[] = [
  { flags: '--plan <file|id>', name: 'plan' },
  { flags: '--dir <path>', name: 'dir' },
  { flags: '--lang <language>', name: 'lang', choices: languages },
  { flags: '--as-of <date>', name: 'asOf' },
  { flags: '--no-color', name: 'color' },
  { flags: '--plain', name: 'plain' },
];

const recordOptions: readonly OptionForm[] = [
  { flags: '--on <date>', name: 'on' },
  { flags: '--period <period>', name: 'period' },
  { flags: '--evidence <file|url...>', name: 'evidence' },
  { flags: '-y, --yes', name: 'yes' },
];

const json: OptionForm = { flags: '--json', name: 'json' };
const yes: OptionForm = { flags: '-y, --yes', name: 'yes' };

/** The unit of the district whose copy is meant. */
const ofUnit: OptionForm = { flags: '--unit <name>', name: 'ofUnit' };

/** Which requirements to walk, or to put on a form. */
const filters: readonly OptionForm[] = [
  { flags: '--only <which>', name: 'only', choices: ['open', 'overdue', 'due', 'all'] },
  { flags: '--section <number>', name: 'section' },
  { flags: '--item <id>', name: 'item' },
  { flags: '--lead <name>', name: 'lead' },
  { flags: '--tag <tag>', name: 'tag' },
];

export const verbs: readonly Verb[] = [
  {
    name: 'check',
    arguments: '[id]',
    options: [...filters, { flags: '--answers <file>', name: 'answers' }, yes, ofUnit],
    examples: [
      'plan check',
      'plan check 1.1',
      'plan check --only overdue',
      'plan check --answers answers.yaml',
      'plan check --answers 填报表.xlsx',
    ],
    load: async () => (await import('../verbs/check/check.ts')).check,
  },
  {
    name: 'sheet',
    options: [
      { flags: '-o, --output <file>', name: 'output' },
      { flags: '-f, --format <format>', name: 'sheetFormat', choices: ['csv', 'xlsx'] },
      ...filters,
      { flags: '--no-bom', name: 'bom' },
      yes,
      ofUnit,
    ],
    examples: [
      'plan sheet -o 填报表.xlsx',
      'plan sheet -o 填报表.csv --section 一',
      'plan check --answers 填报表.xlsx',
    ],
    load: async () => (await import('../verbs/sheet.ts')).sheet,
  },
  {
    name: 'record',
    arguments: '<id>',
    options: [
      { flags: '--done', name: 'done' },
      { flags: '--add <amount>', name: 'add' },
      { flags: '--share <part/whole>', name: 'share' },
      { flags: '--progress <text>', name: 'progress' },
      { flags: '--exempt <reason>', name: 'exempt' },
      { flags: '--reopen [reason]', name: 'reopen' },
      { flags: '--confirm', name: 'confirm' },
      { flags: '--note <text>', name: 'note' },
      ...recordOptions,
      ofUnit,
    ],
    examples: [
      'plan record 1.1 --add 1 --on 2023-03-08 --note 第一次专题学习 --evidence 会议记录.docx',
      'plan record 2.1 --done --on 2023-12-20',
    ],
    load: async () => (await import('../verbs/record.ts')).record,
  },
  {
    name: 'undo',
    options: [{ flags: '--redo', name: 'redo' }, yes, ofUnit],
    examples: ['plan undo', 'plan undo --yes', 'plan undo --redo'],
    load: async () => (await import('../verbs/undo.ts')).undo,
  },
  {
    name: 'status',
    options: [json, { flags: '--fail-on <status>', name: 'failOn', choices: ['overdue'] }, ofUnit],
    examples: ['plan status', 'plan status --json --as-of 2023-06-30', 'plan status --fail-on overdue'],
    load: async () => (await import('../verbs/status.ts')).status,
  },
  {
    name: 'show',
    arguments: '<id>',
    options: [ofUnit],
    examples: ['plan show 1.1', 'plan show 2.3 --as-of 2023-06-30'],
    load: async () => (await import('../verbs/show.ts')).show,
  },
  {
    name: 'report',
    options: [
      { flags: '-f, --format <format>', name: 'reportFormat', choices: ['md', 'csv', 'json', 'xlsx', 'html', 'docx'] },
      { flags: '-o, --output <file>', name: 'output' },
      { flags: '--template <file>', name: 'template' },
      { flags: '--no-bom', name: 'bom' },
      yes,
      ofUnit,
    ],
    examples: [
      'plan report -o 自查报告.docx',
      'plan report -o 自查报告.md',
      'plan report -o 台账.xlsx',
      'plan report -f csv -o 台账.csv --as-of 2023-06-30',
      'plan report --template 模板.docx -o 自查报告.docx',
    ],
    load: async () => (await import('../verbs/report/report.ts')).report,
  },
  {
    name: 'calendar',
    options: [{ flags: '-o, --output <file>', name: 'output' }, { flags: '--lead <name>', name: 'lead' }, yes, ofUnit],
    examples: ['plan calendar -o 2023.ics', 'plan calendar -o 日历.ics --as-of 2023-09-01'],
    load: async () => (await import('../verbs/calendar.ts')).calendar,
  },
  {
    name: 'validate',
    arguments: '[files...]',
    options: [
      { flags: '-f, --format <format[:file]>', name: 'validateFormat', isRepeatable: true },
      { flags: '--strict', name: 'strict' },
      { flags: '--fix', name: 'fix' },
      { flags: '--dry-run', name: 'dryRun' },
      { flags: '--against <revision|file>', name: 'against' },
    ],
    examples: [
      'plan validate',
      'plan validate plans/2024.yaml -f github --strict',
      'plan validate -f sarif:plan.sarif -f junit:plan.xml -f pretty',
      'plan validate --fix --dry-run',
    ],
    load: async () => (await import('../verbs/validate/validate.ts')).validate,
  },
  {
    name: 'explain',
    arguments: '<code>',
    options: [],
    examples: ['plan explain unquoted-id', 'plan explain target-differs-from-quote --lang en'],
    load: async () => (await import('../verbs/explain.ts')).explain,
  },
  {
    name: 'evidence',
    arguments: '<id>',
    options: [
      { flags: '--name <name|number>', name: 'evidenceName' },
      { flags: '--remove <reason>', name: 'remove' },
      json,
      yes,
      ofUnit,
    ],
    examples: ['plan evidence 1.1', 'plan evidence 1.1 --name 会议记录.docx --remove 含学生个人信息'],
    load: async () => (await import('../verbs/evidence/evidence.ts')).evidence,
  },
  {
    name: 'log',
    options: [json, ofUnit],
    examples: ['plan log', 'plan log --json'],
    load: async () => (await import('../verbs/log.ts')).log,
  },
  {
    name: 'verify',
    options: [{ flags: '--expect <digest>', name: 'expect' }, ofUnit],
    examples: ['plan verify', 'plan verify --expect 校验码'],
    load: async () => (await import('../verbs/verify.ts')).verify,
  },
  {
    name: 'merge',
    arguments: '[dir|zip]',
    options: [{ flags: '--keep-both', name: 'keepBoth' }, ofUnit],
    examples: ['plan merge year.zip', 'plan merge U盘/台账', 'plan merge'],
    load: async () => (await import('../verbs/merge.ts')).merge,
  },
  {
    name: 'export',
    options: [
      { flags: '-o, --output <file>', name: 'output' },
      { flags: '--with-evidence', name: 'withEvidence' },
      yes,
      ofUnit,
    ],
    examples: ['plan export -o year.zip', 'plan export -o year.zip --with-evidence'],
    load: async () => (await import('../verbs/export.ts')).exportPacket,
  },
  {
    name: 'sync',
    arguments: '[url]',
    options: [
      { flags: '--with-evidence', name: 'withEvidence' },
      { flags: '--keep-both', name: 'keepBoth' },
      json,
      yes,
      ofUnit,
    ],
    examples: [
      'plan sync postgres://shiyan@db.example.org/plan',
      'plan sync --with-evidence',
      'plan sync postgres://shiyan@db.example.org/plan --json',
    ],
    load: async () => (await import('../verbs/sync/sync.ts')).sync,
  },
  {
    name: 'store',
    arguments: '<action> [words...]',
    options: [
      { flags: '--units <file>', name: 'units' },
      { flags: '--unit <name>', name: 'unit' },
      { flags: '--group <name>', name: 'group' },
    ],
    examples: [
      'plan store init postgres://owner@db.example.org/plan --units units.yaml',
      'plan store member shiyan --unit 实验小学',
      'plan store member clerk --group "*"',
      'plan store verify postgres://owner@db.example.org/plan',
    ],
    load: async () => (await import('../verbs/store/store.ts')).store,
  },
  {
    name: 'archive',
    options: [{ flags: '-o, --output <file>', name: 'output' }, yes, ofUnit],
    examples: ['plan archive -o 2023年归档.zip', 'plan archive -o 2023年归档 --yes'],
    load: async () => (await import('../verbs/archive.ts')).archive,
  },
  {
    name: 'next',
    options: [
      { flags: '--year <year>', name: 'nextYear' },
      { flags: '--unfinished', name: 'unfinished' },
      { flags: '-o, --output <file>', name: 'output' },
      yes,
    ],
    examples: ['plan next --year 2024 -o plans/2024.yaml', 'plan next --year 2024 --unfinished'],
    load: async () => (await import('../verbs/next.ts')).next,
  },
  {
    name: 'diff',
    arguments: '<before> <after>',
    options: [
      { flags: '-f, --format <format>', name: 'diffFormat', choices: ['txt', 'md', 'csv', 'json'] },
      { flags: '-o, --output <file>', name: 'output' },
      yes,
    ],
    examples: ['plan diff plans/2023.yaml plans/2024.yaml', 'plan diff plans/2023.yaml plans/2024.yaml -o 对照表.csv'],
    load: async () => (await import('../verbs/diff.ts')).diff,
  },
  {
    name: 'import',
    arguments: '<source>',
    options: [
      { flags: '-o, --output <file>', name: 'output' },
      { flags: '--review', name: 'review' },
      { flags: '--year <year>', name: 'year' },
      yes,
    ],
    examples: [
      'plan import 2024年工作要点.txt -o plans/2024.yaml',
      'plan import 要点.md --year 2024',
      'plan import --review plans/2024.yaml',
      'plan import - -o plans/2024.yaml',
    ],
    load: async () => (await import('../verbs/import/import.ts')).importDocument,
  },
  {
    name: 'rollup',
    arguments: '[sources...]',
    options: [
      { flags: '--store [url]', name: 'store' },
      { flags: '--by <view>', name: 'by', choices: ['unit', 'item', 'group', 'lead'] },
      { flags: '-f, --format <format>', name: 'rollupFormat', choices: ['md', 'csv', 'json', 'xlsx', 'html'] },
      { flags: '-o, --output <file>', name: 'output' },
      { flags: '--no-bom', name: 'bom' },
      yes,
    ],
    examples: [
      'plan rollup 收到 -o 全区汇总.xlsx',
      'plan rollup 实验小学=收到/a.zip 第二小学=收到/b.zip --by item',
      'plan rollup -o 全区.html --as-of 2023-06-30',
      'plan rollup --store postgres://审核员@数据库地址/workpoints -o 全区汇总.xlsx',
    ],
    load: async () => (await import('../verbs/rollup/rollup.ts')).rollup,
  },
  {
    name: 'submit',
    options: [
      { flags: '--period <period>', name: 'submitPeriod' },
      { flags: '--signed <name>', name: 'signed' },
      yes,
      ofUnit,
    ],
    examples: ['plan submit --period 2023-Q4 --signed 张书记 --yes', 'plan submit --period Y1 --signed 张书记 --yes'],
    load: async () => (await import('../verbs/submit.ts')).submit,
  },
  {
    name: 'review',
    arguments: '[source]',
    options: [
      { flags: '--id <id>', name: 'reviewId' },
      { flags: '--accept', name: 'accept' },
      { flags: '--return <reason>', name: 'return' },
      ofUnit,
    ],
    examples: [
      'plan review 实验小学=收到/a.zip',
      'plan review 实验小学',
      'plan review 实验小学 --id 2.1 --return 会议记录没有签到表',
    ],
    load: async () => (await import('../verbs/review/review.ts')).review,
  },
  {
    name: 'list',
    options: [json],
    examples: ['plan list', 'plan list --json'],
    load: async () => (await import('../verbs/list.ts')).list,
  },
  {
    name: 'init',
    options: [
      { flags: '--unit <name>', name: 'unit' },
      { flags: '--kind <kind>', name: 'kind' },
      { flags: '--recorder <name>', name: 'recorder' },
    ],
    examples: [
      'plan init --unit 实验小学 --kind school --recorder 王老师',
      'plan init --unit 区教育局 --kind bureau --recorder 李科长 --plan party-governance-2023',
    ],
    load: async () => (await import('../verbs/init.ts')).init,
  },
  {
    name: 'doctor',
    options: [json],
    examples: ['plan doctor', 'plan doctor --json'],
    load: async () => (await import('../verbs/doctor/doctor.ts')).doctor,
  },
  {
    name: 'migrate',
    options: [{ flags: '--dry-run', name: 'migrateDryRun' }, yes],
    examples: ['plan migrate --dry-run', 'plan migrate --yes'],
    load: async () => (await import('../verbs/migrate.ts')).migrate,
  },
  {
    name: 'menu',
    options: [],
    examples: ['plan menu', 'plan menu --lang en'],
    load: async () => (await import('../verbs/menu.ts')).menu,
  },
  {
    name: 'completion',
    arguments: '<shell>',
    options: [{ flags: '--shell <shell>', name: 'shell', choices: ['bash', 'zsh', 'fish', 'powershell'] }, yes],
    examples: ['plan completion install', 'plan completion install --shell zsh --yes', 'plan completion bash'],
    load: async () => (await import('../verbs/completion.ts')).completion,
  },
];
