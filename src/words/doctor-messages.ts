import type { Checkup, FindingCode, Level } from '../core/doctor/finding.ts';
import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

/** What was found, and what to do about it; where all is well there is nothing to do. */
export interface FindingWords {
  readonly says: (values: Values) => string;
  readonly remedy?: (values: Values) => string;
}

interface DoctorWords {
  readonly checkups: Readonly<Record<Checkup, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly remedy: string;
  readonly sum: (values: Values) => string;
  readonly allWell: () => string;
  readonly findings: Readonly<Record<FindingCode, FindingWords>>;
}

const zh: DoctorWords = {
  checkups: {
    node: 'Node.js',
    locale: '语言',
    console: '终端',
    time: '时间',
    settings: '设置',
    folder: '文件夹',
    cloud: '网盘',
    plan: '计划',
    ledger: '台账',
    evidence: '佐证',
  },
  levels: { ok: '正常', hint: '提示', problem: '问题' },
  remedy: '办法：',
  sum: ({ problems, hints }) => `共 ${problems} 个问题，${hints} 条提示。`,
  allWell: () => '一切正常。',
  findings: {
    'node-runs': { says: ({ node, platform }) => `${node}（${platform}）` },
    'locale-known': { says: ({ locale }) => `${locale}` },
    'locale-unnamed': {
      says: () => '系统没有说用什么语言（LANG 没有设），按中文显示',
      remedy: () => '要固定下来，设 LANG=zh_CN.UTF-8；或每次加 --lang zh、--lang en',
    },
    'locale-encoding': {
      says: ({ locale }) => `系统语言设置 ${locale} 不是 UTF-8，中文可能显示成乱码`,
      remedy: () => '设 LANG=zh_CN.UTF-8，并把终端的编码选为 UTF-8',
    },
    'console-good': { says: ({ columns }) => `${columns} 列` },
    'console-plain': { says: () => '一行一件事（--plain）' },
    'console-code-page': {
      says: () => '像是 Windows 旧式控制台（代码页多为 936）：屏幕上的中文没有问题，但用 | 或 > 转给别的程序会成乱码',
      remedy: () =>
        '先运行 chcp 65001，字体选“新宋体”；存文件用 -o 文件名，不用 >；Windows 10 以上可从应用商店装 Windows Terminal',
    },
    'console-dumb': {
      says: () => 'TERM=dumb：终端不能移动光标，逐条填报的选择列表显示不好',
      remedy: () => '换一个终端，或用 plan sheet 出填报表，用 plan record 记',
    },
    'console-narrow': {
      says: ({ columns, narrowest }) => `窗口只有 ${columns} 列，少于 ${narrowest} 列，屏幕排不下`,
      remedy: () => '把窗口拉宽，或把字号调小',
    },
    'time-good': { says: ({ now, timeZone }) => `${now}（${timeZone}）` },
    'time-zone-elsewhere': {
      says: ({ timeZone, offset }) => `时区是 ${timeZone}（${offset}），不是北京时间：“今天”和记录的日期按这个时区算`,
      remedy: () => '人在国内的，把系统时区改为“北京”，或设 TZ=Asia/Shanghai',
    },
    'time-clock-behind': {
      says: ({ now }) => `系统时钟是 ${now}，比本工具问世还早，一定不对`,
      remedy: () => '把系统时间调准（打开“自动设置时间”），再记录',
    },
    'time-entries-later': {
      says: ({ count, latest, now }) =>
        `台账里有 ${count} 条记录的时间比现在（${now}）还晚，最晚的是 ${latest}：时钟现在慢了，或那时快了`,
      remedy: () => '先把系统时间调准；记录一条也没有丢，发生的日期不对的，用 plan undo 撤销后用 --on 重记',
    },
    'settings-read': { says: ({ unit, recorder }) => `${unit}，填报人 ${recorder}` },
    'settings-none': {
      says: ({ folder }) => `${folder} 里没有设置文件（config.yaml）`,
      remedy: () => '运行 plan init，写明单位和填报人；已有的台账不动',
    },
    'folder-none': {
      says: ({ place }) => `这里（${place}）还没有台账`,
      remedy: () => '第一次用：plan init（或 plan check）；台账在别处的，用 --dir 指明',
    },
    'folder-writable': { says: ({ folder }) => `${folder} 可以写` },
    'folder-unwritable': {
      says: ({ folder }) => `${folder} 不能写，什么也记不进去`,
      remedy: () => '看磁盘是否已满、U 盘是否写保护、文件夹是否只读；或请管理员给这个文件夹写的权限',
    },
    'cloud-none': { says: () => '路径上看不出有网盘在同步' },
    'cloud-synced': {
      says: ({ drive, folder }) => `${folder} 在 ${drive} 的同步文件夹里`,
      remedy: () =>
        '可以用，但一次只在一台电脑上记，记完等它同步好；把文件夹设为“始终保留在此设备上”；出了冲突副本就运行 plan merge；另外留一份备份（plan export -o 备份.zip --with-evidence）',
    },
    'plan-read': { says: ({ title, file }) => `${title}（${file}）` },
    'plan-trouble': {
      says: ({ message }) => `${message}`,
      remedy: () => 'plan validate 可看每一处；plan list 列出手头的计划',
    },
    'ledger-whole': { says: ({ plan, entries }) => `${plan}：${entries} 条记录，每一行都和写下时一样` },
    'ledger-damaged': {
      says: ({ plan, count, first }) => `${plan}：${count} 处被改动、读不了或不属于台账，第一处 ${first}`,
      remedy: ({ plan }) =>
        `plan verify --plan ${plan} 看每一处；不要动手改台账文件，从备份里用 plan merge 并回来；是网盘冲突副本的，运行 plan merge`,
    },
    'ledger-unfinished': {
      says: ({ plan, count }) => `${plan}：${count} 批记录没有写完，不计入`,
      remedy: () => '把那几条重新记一遍；plan verify 可看是哪一批',
    },
    'ledger-without-plan': {
      says: ({ plan }) => `有 ${plan} 的台账，手头却没有这个计划`,
      remedy: () => '把它的计划文件放进 plans/，才能看进度、出报告；台账本身完好',
    },
    'evidence-whole': { says: ({ count }) => `${count} 份都和存入时一样` },
    'evidence-none': { says: () => '还没有附过佐证' },
    'evidence-damaged': {
      says: ({ count, first }) => `${count} 份丢失或被改动，第一份：${first}`,
      remedy: () => '从备份的 .plan/evidence 复制回来，或找到原件重新附上；plan verify 看每一份',
    },
    'evidence-to-look-at': {
      says: ({ count, first }) => `${count} 处请看一看，第一处：${first}`,
      remedy: () => 'plan verify 列出全部；不是损坏',
    },
    trouble: { says: ({ message }) => `${message}` },
  },
};

const en: DoctorWords = {
  checkups: {
    node: 'Node.js',
    locale: 'locale',
    console: 'console',
    time: 'time',
    settings: 'settings',
    folder: 'folder',
    cloud: 'cloud',
    plan: 'plan',
    ledger: 'ledger',
    evidence: 'evidence',
  },
  levels: { ok: 'ok', hint: 'hint', problem: 'problem' },
  remedy: 'What to do: ',
  sum: ({ problems, hints }) => `${counted(problems, 'problem')}, ${counted(hints, 'hint')}.`,
  allWell: () => 'All is well.',
  findings: {
    'node-runs': { says: ({ node, platform }) => `${node} (${platform})` },
    'locale-known': { says: ({ locale }) => `${locale}` },
    'locale-unnamed': {
      says: () => 'the system names no language (LANG is not set), so Chinese is used',
      remedy: () => 'set LANG, e.g. LANG=en_GB.UTF-8, or add --lang zh or --lang en',
    },
    'locale-encoding': {
      says: ({ locale }) => `the locale ${locale} is not UTF-8, so Chinese may come out garbled`,
      remedy: () => 'set LANG=zh_CN.UTF-8 (or en_GB.UTF-8) and choose UTF-8 in the terminal',
    },
    'console-good': { says: ({ columns }) => `${columns} columns` },
    'console-plain': { says: () => 'one fact a line (--plain)' },
    'console-code-page': {
      says: () =>
        'this looks like the old Windows console (in China its code page is 936): the screen is right, but what goes through | or > comes out garbled',
      remedy: () =>
        'run chcp 65001 first; write files with -o FILE instead of >; from Windows 10 on, Windows Terminal is in the store',
    },
    'console-dumb': {
      says: () => 'TERM=dumb: this terminal cannot move its cursor, so the lists of the walk do not show well',
      remedy: () => 'use another terminal, or plan sheet for a form and plan record',
    },
    'console-narrow': {
      says: ({ columns, narrowest }) => `the window has ${columns} columns, less than ${narrowest}: screens do not fit`,
      remedy: () => 'make the window wider, or the letters smaller',
    },
    'time-good': { says: ({ now, timeZone }) => `${now} (${timeZone})` },
    'time-zone-elsewhere': {
      says: ({ timeZone, offset }) =>
        `the time zone is ${timeZone} (${offset}), not Beijing's: "today" and the days of entries go by it`,
      remedy: () => 'if you are in China, set the system to Beijing time, or TZ=Asia/Shanghai',
    },
    'time-clock-behind': {
      says: ({ now }) => `the clock says ${now}, before this tool was made: it must be wrong`,
      remedy: () => 'set the clock (automatic time), then record',
    },
    'time-entries-later': {
      says: ({ count, latest, now }) =>
        `recorded later than now (${now}): ${counted(count, 'entry', 'entries')}, the latest ${latest}; the clock is behind now, or was ahead then`,
      remedy: () =>
        'set the clock first; no entry is lost; where the day is wrong, plan undo, then record again with --on',
    },
    'settings-read': { says: ({ unit, recorder }) => `${unit}, recorder ${recorder}` },
    'settings-none': {
      says: ({ folder }) => `${folder} has no settings (config.yaml)`,
      remedy: () => 'run plan init to name unit and recorder; a ledger that is there stays as it is',
    },
    'folder-none': {
      says: ({ place }) => `there is no ledger here (${place}) yet`,
      remedy: () => 'to begin: plan init (or plan check); if it lies elsewhere, name it with --dir',
    },
    'folder-writable': { says: ({ folder }) => `${folder} can be written` },
    'folder-unwritable': {
      says: ({ folder }) => `${folder} cannot be written: nothing can be recorded`,
      remedy: () =>
        'look whether the disk is full, the stick locked or the folder read-only; or ask for write permission',
    },
    'cloud-none': { says: () => 'the path tells of no cloud drive' },
    'cloud-synced': {
      says: ({ drive, folder }) => `${folder} lies in a folder that ${drive} syncs`,
      remedy: () =>
        'fine, but record on one computer at a time and let it sync; set the folder to be always kept on this device; plan merge takes conflict copies in; keep a backup elsewhere (plan export -o backup.zip --with-evidence)',
    },
    'plan-read': { says: ({ title, file }) => `${title} (${file})` },
    'plan-trouble': {
      says: ({ message }) => `${message}`,
      remedy: () => 'plan validate shows each mistake; plan list the plans at hand',
    },
    'ledger-whole': {
      says: ({ plan, entries }) => `${plan}: ${counted(entries, 'entry', 'entries')}, every line as it was written`,
    },
    'ledger-damaged': {
      says: ({ plan, count, first }) =>
        `${plan}: ${counted(count, 'place')} altered, unreadable or foreign, the first: ${first}`,
      remedy: ({ plan }) =>
        `plan verify --plan ${plan} shows each; do not edit the ledger's files, plan merge takes a backup in; conflict copies of a cloud drive, too`,
    },
    'ledger-unfinished': {
      says: ({ plan, count }) => `${plan}: ${counted(count, 'batch', 'batches')} not written whole, not counted`,
      remedy: () => 'record those answers again; plan verify shows which',
    },
    'ledger-without-plan': {
      says: ({ plan }) => `there is a ledger of ${plan}, but no such plan at hand`,
      remedy: () => 'put its file into plans/ to see progress and reports; the ledger itself is whole',
    },
    'evidence-whole': {
      says: ({ count }) =>
        Number(count) === 1 ? 'the one piece is as it was taken in' : `all ${count} pieces are as they were taken in`,
    },
    'evidence-none': { says: () => 'nothing attached yet' },
    'evidence-damaged': {
      says: ({ count, first }) => `${counted(count, 'piece')} missing or changed, the first: ${first}`,
      remedy: () => "copy it back from a backup's .plan/evidence, or attach the original again; plan verify shows each",
    },
    'evidence-to-look-at': {
      says: ({ count, first }) => `${counted(count, 'place')} to look at, the first: ${first}`,
      remedy: () => 'plan verify lists all; nothing is damaged',
    },
    trouble: { says: ({ message }) => `${message}` },
  },
};

export const doctorMessages: InBoth<DoctorWords> = { zh, en };
