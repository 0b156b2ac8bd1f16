// Makes the reports of a sample ledger, and pictures of their pages to look at: `npm run look:report` (into look/).
// Needs LibreOffice, poppler, Chromium and Chinese fonts, on Debian:
//   apt install --no-install-recommends libreoffice-writer libreoffice-calc poppler-utils chromium fonts-noto-cjk
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Made anew: pages of an earlier look would stay among the new ones. */
const folder = resolve('look');
/** What is looked at page by page, and what it is asked for by. */
const papers = [
  ['report.docx'],
  ['report.xlsx'],
  ['quarter.docx', '--period', '2023-Q3', '--as-of', '2023-10-09'],
  ['section.xlsx', '--section', '一'],
];
/** Windows in which the page is looked at, from a phone's on. */
const windows = [320, 768, 1920];

const home = mkdtempSync(join(tmpdir(), 'plan-look-'));
const program = resolve(import.meta.dirname, '../bin/plan.js');
const env = { ...process.env, HOME: home, XDG_STATE_HOME: join(home, 'state'), LANG: 'zh_CN.UTF-8' };

function plan(...args) {
  return execFileSync(process.execPath, [program, ...args], { cwd: home, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** A school in the middle of its papers: done, half done, made up, exempt, with and without evidence. */
const answers = [
  {
    id: '1.1',
    add: 1,
    on: '2023-03-08',
    note: '党组理论学习中心组第一次专题学习意识形态工作责任制',
    evidence: ['会议记录.docx', '签到表.jpg'],
  },
  { id: '1.1', add: 1, on: '2023-09-13', note: '第二次专题学习，结合开学工作研究' },
  {
    id: '2.3',
    done: true,
    on: '2023-12-15',
    note: '民主评议党员大会，应到 32 人，实到 31 人',
    evidence: ['会议记录.docx'],
  },
  { id: '2.7', exempt: '本年度没有满五十年党龄的党员' },
  { id: '5.4', done: true, on: '2023-09-01', note: '课时按课程方案开足', evidence: ['https://school.example/kebiao'] },
  { id: '2.1', progress: '已制定方案', on: '2023-04-12' },
];

for (const name of ['会议记录.docx', '签到表.jpg']) writeFileSync(join(home, name), name);
writeFileSync(join(home, 'answers.json'), JSON.stringify(answers));
plan('init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师');
plan('check', '--answers', 'answers.json', '--yes');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, ...options] of papers) {
  const file = join(folder, name);
  plan('report', '-o', file, '--yes', ...options);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], { env, stdio: 'ignore' });
  const pages = join(folder, `${name.slice(0, name.lastIndexOf('.'))}.pdf`);
  execFileSync('pdftoppm', ['-r', '60', '-png', pages, join(folder, name)]);
}

const page = join(folder, 'report.html');
plan('report', '-o', page, '--yes');
for (const width of windows) {
  const picture = `--screenshot=${join(folder, `page-${width}.png`)}`;
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--window-size=${width},2600`,
    picture,
  ];
  execFileSync('chromium', [...flags, pathToFileURL(page).href], { env, stdio: 'ignore' });
}
console.log(`pages to look at: ${folder}`);
