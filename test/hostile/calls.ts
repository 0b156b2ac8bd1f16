import { verbs } from '../../src/cli/verbs.ts';
import { globalOptions } from '../../src/options.ts';
import type { Area } from './carriers.ts';
import type { PlaceName } from './world.ts';

/** One call of a verb in these worlds. */
export interface WorldCall {
  readonly at: PlaceName;
  readonly args: readonly string[];
  /** Leaves another world behind. */
  readonly changes: boolean;
  /** Files that are looked into afterwards. */
  readonly writes: readonly string[];
  /** What it prints are rows: CSV, iCalendar. */
  readonly isTable: boolean;
}

function call(at: PlaceName, line: string, ...writes: readonly string[]): WorldCall {
  const args = line === '' ? [] : line.split(' ');
  return { at, args, writes, changes: writes.length > 0, isTable: /^(?:sheet|calendar)|-f csv$/.test(line) };
}

const school = (line: string, ...writes: readonly string[]) => call('school', line, ...writes);
const bureau = (line: string, ...writes: readonly string[]) => call('bureau', line, ...writes);
const changing = (made: WorldCall): WorldCall => ({ ...made, changes: true });

/** For every verb the calls that print all that it has to print; `plan` alone is the empty one. */
export const calls: Readonly<Record<string, readonly WorldCall[]>> = {
  '': [school(''), call('new', ''), call('several', ''), bureau('')],
  check: [
    school('check --json'),
    changing(school('check')),
    changing(school('check 1.1')),
    changing(school('check --answers answers.yaml --yes')),
    changing(school('check --answers answers.json --yes')),
    changing(school('check --answers answers.csv --yes')),
    changing(school('check --answers answers.xlsx --yes')),
    changing(call('new', 'check')),
  ],
  sheet: [school('sheet'), school('sheet -o s.xlsx', 's.xlsx')],
  record: [
    changing(school('record 1.1 --add 1 --on 2024-05-01 --note 又一次')),
    changing(school('record 1.6 --done --on 2024-05-01 --evidence evidence')),
    changing(school('record 1.1 --score 6')),
    changing(school('record 1.1 --note 又一句 --json')),
    changing(school('record 1.7 --receipt')),
    school('record 9.9 --done'),
  ],
  attach: [changing(school('attach evidence')), school('attach evidence --json'), school('attach nowhere')],
  undo: [changing(school('undo')), changing(school('undo --yes')), changing(school('undo --yes --json'))],
  status: [
    school('status'),
    school('status --json'),
    school('status --lead 教导处'),
    bureau('status --unit school-one'),
  ],
  show: [school('show 1.1'), school('show 1.6 --json'), school('show 1.6'), school('show 1.2'), school('show 9.9')],
  report: [
    school('report'),
    school('report -f csv'),
    school('report --tidy -f csv'),
    school('report --draft-words d.md', 'd.md'),
    changing(school('report --words words.md')),
    school('report --signed-on 2030-01-05'),
    school('report --section 一 --period 2024-Q1'),
    school('report --period 2024-Q1 -o q.xlsx', 'q.xlsx'),
    school('report --by lead -o offices/ -f html'),
    school('report -f json'),
    school('report -o r.html', 'r.html'),
    school('report -o r.docx', 'r.docx'),
    school('report -o r.xlsx', 'r.xlsx'),
    school('report --template template.md'),
    school('report --template template.docx -o t.docx', 't.docx'),
    school('report --template template.xlsx -o t.xlsx', 't.xlsx'),
  ],
  calendar: [school('calendar --as-of 2024-03-01'), school('calendar -o c.ics', 'c.ics')],
  validate: [
    ...['pretty', 'json', 'github', 'sarif', 'junit', 'markdown'].map((format) => school(`validate -f ${format}`)),
    school('validate --fix --dry-run'),
    school('validate --against earlier.yaml'),
    bureau('validate units.yaml'),
  ],
  explain: [school('explain unquoted-id'), school('explain unquoted-id --json')],
  evidence: [
    school('evidence 1.1'),
    school('evidence 1.6 --json'),
    changing(school('evidence 1.1 --remove 误传 --yes')),
  ],
  log: [school('log'), school('log --json'), school('log --since 2024-01-01 --limit 3')],
  verify: [school('verify'), school('verify --json'), school('verify --accept')],
  merge: [
    changing(school('merge other.zip')),
    changing(school('merge')),
    changing(school('merge other.zip --json')),
    changing(bureau('merge in')),
  ],
  export: [school('export -o e.zip --with-evidence --yes', 'e.zip')],
  sync: [school('sync'), school('sync postgres://nobody@127.0.0.1:1/plan')],
  store: [
    bureau('store verify postgres://nobody@127.0.0.1:1/plan'),
    bureau('store init --units units.yaml --distribute postgres://nobody@127.0.0.1:1/plan'),
    bureau('store member --from units.yaml -o logins.xlsx postgres://nobody@127.0.0.1:1/plan'),
    bureau('store member --from units.yaml'),
    bureau('store other'),
  ],
  archive: [school('archive -o a.zip --yes', 'a.zip')],
  next: [school('next --year 2025'), school('next --year 2025 --unfinished -o n.yaml', 'n.yaml')],
  diff: ['txt', 'md', 'csv', 'json'].map((format) => school(`diff earlier.yaml plans/2024.yaml -f ${format}`)),
  import: [
    ...['txt', 'md', 'docx'].map((ending) => school(`import document.${ending}`)),
    changing(school('import document.txt -o d.yaml', 'd.yaml')),
    school('import document.txt --json'),
    changing(school('import document.txt --html d.html', 'd.html')),
    changing(school('import document.txt tasks.docx -o d.yaml', 'd.yaml')),
    school('import document.docx tasks.docx --json'),
    changing(school('import document.txt tasks.docx --html d.html', 'd.html')),
    school('import --review plans/2024.yaml tasks.docx'),
    changing(school('import --review plans/2024.yaml')),
    changing(school('import documents')),
  ],
  rollup: [
    bureau('rollup in two'),
    ...['unit', 'item', 'group', 'lead'].map((by) => bureau(`rollup in two --by ${by}`)),
    bureau('rollup --store postgres://nobody@127.0.0.1:1/plan --verify'),
    bureau('rollup in two --verify'),
    bureau('rollup in two -f csv'),
    bureau('rollup in two -f json'),
    bureau('rollup in two -o r.html', 'r.html'),
    bureau('rollup in two -o r.xlsx', 'r.xlsx'),
  ],
  notice: [bureau('notice in --json'), changing(bureau('notice in -o letters/ --yes', 'letters'))],
  inbox: [
    bureau('inbox in'),
    bureau('inbox in --json'),
    changing(bureau('inbox in --yes')),
    changing(bureau('inbox in --yes -o answers.txt', 'answers.txt')),
  ],
  submit: [
    changing(school('submit --period 2024-Q1 --signed 张书记 --yes')),
    changing(school('submit')),
    changing(school('submit --period 2024-Q1 --signed 张书记 --yes --json')),
  ],
  review: [
    changing(bureau('review in')),
    changing(bureau('review school-one')),
    changing(bureau('review school-one --id 1.7 --return 没有签到表')),
    changing(bureau('review school-one --id 1.1 --accept --points 6')),
    changing(bureau('review --return 没有签到表 --yes')),
  ],
  schema: [school('schema'), school('schema plan'), school('schema other')],
  lsp: [school('lsp')],
  list: [school('list'), school('list --json'), call('several', 'list')],
  init: [
    call('new', 'init --unit school-one --recorder 王老师', '.plan/config.yaml'),
    call('new', 'init --unit 新学校 --recorder 王老师', '.plan/config.yaml'),
    call('new', 'init', '.plan/config.yaml'),
    school('init --git'),
  ],
  config: [
    school('config'),
    school('config --json'),
    school('config assign.1.1'),
    changing(school('config assign.1.6 教导处、王老师', '.plan/assign/hostile-2024.yaml')),
    // The file itself is a person's: what they wrote beside what is changed stays as it was.
    changing(school('config unit.name 新学校')),
    changing(school('config plan --unset')),
  ],
  key: [
    school('key'),
    school('key --json'),
    bureau('key'),
    changing(school('key trust 0000')),
    changing(school('key import other.zip')),
  ],
  doctor: [school('doctor'), school('doctor --json'), bureau('doctor'), call('several', 'doctor')],
  migrate: [school('migrate --dry-run'), changing(school('migrate --yes'))],
  open: [school('open'), call('several', 'open')],
  menu: [changing(school('menu')), changing(call('several', 'menu'))],
  completion: [school('completion bash')],
  help: [school('help'), school('help topics')],
  __complete: [school('__complete show :'), school('__complete --plan :'), bureau('__complete review :')],
};

/** Which verbs read what; where nothing is said, all of them. */
export const readers: Partial<Readonly<Record<Area, readonly string[]>>> = {
  units: [
    'validate',
    'status',
    'merge',
    'inbox',
    'rollup',
    'notice',
    'review',
    'init',
    'doctor',
    'store',
    '__complete',
    '',
  ],
  packet: ['merge', 'inbox', 'rollup', 'notice', 'review'],
  document: ['import'],
  answers: ['check'],
  template: ['report'],
};

/** Sound values for what a verb cannot do without; what comes later on the line stands instead of what came before. */
const needed: Readonly<Record<string, string>> = {
  check: '1.1',
  record: '1.1 --on 2024-05-01',
  attach: 'evidence',
  show: '1.1',
  evidence: '1.1',
  explain: 'unquoted-id',
  import: 'document.txt',
  diff: 'earlier.yaml plans/2024.yaml',
  submit: '--period 2024-Q1 --signed 张书记 --yes',
  review: 'school-one --id 1.7',
  next: '--year 2025',
  config: 'recorder',
  store: 'member 王老师',
  completion: 'bash',
};

/** Every value that a verb takes on its line, in turn: `text` stands for one option or one argument, the rest is sound. */
export function callsWithValue(verb: string, text: string): readonly WorldCall[] {
  const found = verbs.find(({ name }) => name === verb);
  const sound = [verb, ...(needed[verb]?.split(' ') ?? [])];
  const at: PlaceName = ['inbox', 'rollup', 'notice', 'review', 'store'].includes(verb)
    ? 'bureau'
    : verb === 'init'
      ? 'new'
      : 'school';
  const isTable = ['sheet', 'calendar'].includes(verb);
  const made = (args: readonly string[]): WorldCall => ({ at, args, changes: true, writes: [], isTable });
  const taking = [...(found?.options ?? []), ...globalOptions].filter(({ flags }) => /[<[]/.test(flags));
  const flagOf = (flags: string) => /--[a-z-]+/.exec(flags)?.[0] ?? '';
  return [
    made([verb, text]),
    made([verb, text, text, text]),
    made([verb, `--${text}`]),
    ...taking.map(({ flags }) => made([...sound, `${flagOf(flags)}=${text}`])),
  ];
}
