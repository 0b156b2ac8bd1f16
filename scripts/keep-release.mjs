// Makes test/fixtures/released/<version>/: a plan, a ledger with every kind of entry and what this version makes of them,
// to be read by every later version. Once a release, after `npm run build`; what a release has written is never made anew.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const kept = resolve('test/fixtures/released', version);
if (existsSync(kept)) throw new Error(`${kept} is there already: what a version wrote does not change.`);

const home = mkdtempSync(join(tmpdir(), 'plan-release-'));
const program = resolve('bin/plan.js');
const env = {
  PATH: process.env.PATH,
  HOME: home,
  XDG_STATE_HOME: join(home, 'state'),
  LANG: 'zh_CN.UTF-8',
  TZ: 'Asia/Shanghai',
};

function plan(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: home, env });
  if (status !== 0) throw new Error(`plan ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.toString();
}

mkdirSync(join(home, 'plans'));
cpSync('plans/party-governance-2023.yaml', join(home, 'plans/party-governance-2023.yaml'));
writeFileSync(join(home, '会议记录.txt'), '第一次专题学习\n');
writeFileSync(join(home, '签到表.csv'), '姓名\n王老师\n');
writeFileSync(
  join(home, 'answers.yaml'),
  '- { id: "5.4", done: true, on: 2023-09-01 }\n- { id: "1.1", add: 1, on: 2023-10-18 }\n',
);

plan('init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师');
plan(
  'record',
  '1.1',
  '--add',
  '1',
  '--on',
  '2023-03-08',
  '--note',
  '第一次专题学习',
  '--evidence',
  '会议记录.txt',
  'https://example.org/1',
);
plan('record', '2.1', '--done', '--on', '2023-12-20');
plan('record', '2.1', '--reopen', '还差一次', '--on', '2023-12-21');
plan('record', '2.1', '--progress', '补了一次党课', '--on', '2023-12-22');
plan('record', '2.7', '--exempt', '本年度没有满五十年党龄的党员');
plan('record', '1.1', '--evidence', '签到表.csv');
plan('record', '1.1', '--note', '只是备注：“引号”、，😀');
plan('record', '2.3', '--done', '--on', '2023-12-15');
plan('undo', '--yes');
plan('undo', '--redo', '--yes');
// The duty is worded anew, and what was recorded under the old words is confirmed.
const ownPlan = join(home, 'plans/party-governance-2023.yaml');
const worded = readFileSync(ownPlan, 'utf8').replace(/(id: "2\.3"\s+text: \S+)/, '$1（修订）');
writeFileSync(ownPlan, worded);
plan('record', '2.3', '--confirm');
plan('check', '--answers', 'answers.yaml', '--yes');
plan('evidence', '1.1', '--name', '签到表.csv', '--remove', '含学生个人信息', '--yes');

mkdirSync(kept, { recursive: true });
cpSync(join(home, 'plans'), join(kept, 'plans'), { recursive: true });
cpSync(join(home, '.plan'), join(kept, 'ledger-folder'), { recursive: true });
// It would keep the evidence out of this repository, too.
rmSync(join(kept, 'ledger-folder/.gitignore'));
writeFileSync(join(kept, 'digest.txt'), `${/校验码：(\S+)/.exec(plan('verify'))[1]}\n`);
writeFileSync(join(kept, 'status.json'), plan('status', '--json', '--as-of', '2023-12-31'));
writeFileSync(join(kept, 'log.jsonl'), plan('log', '--json'));
rmSync(home, { recursive: true });
