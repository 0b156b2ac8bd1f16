import type { Like } from '../table.ts';
import type { words as zh } from '../zh/doctor.ts';
import { counted } from './counted.ts';

export const words = {
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
  allWell: 'All is well.',
  findings: {
    'node-runs': { says: '{node} ({platform})' },
    'locale-known': { says: '{locale}' },
    'locale-unnamed': {
      says: 'the system names no language (LANG is not set), so Chinese is used',
      remedy: 'set LANG, e.g. LANG=en_GB.UTF-8, or add --lang zh or --lang en',
    },
    'locale-encoding': {
      says: 'the locale {locale} is not UTF-8, so Chinese may come out garbled',
      remedy: 'set LANG=zh_CN.UTF-8 (or en_GB.UTF-8) and choose UTF-8 in the terminal',
    },
    'console-good': { says: '{columns} columns' },
    'console-plain': { says: 'one fact a line (--plain)' },
    'console-code-page': {
      says: 'this looks like the old Windows console (in China its code page is 936): the screen is right, but what goes through | or > comes out garbled',
      remedy:
        'run chcp 65001 first; write files with -o FILE instead of >; from Windows 10 on, Windows Terminal is in the store',
    },
    'console-dumb': {
      says: 'TERM=dumb: this terminal cannot move its cursor, so the lists of the walk do not show well',
      remedy: 'use another terminal, or plan sheet for a form and plan record',
    },
    'console-narrow': {
      says: 'the window has {columns} columns, less than {narrowest}: screens do not fit',
      remedy: 'make the window wider, or the letters smaller',
    },
    'time-good': { says: '{now} ({timeZone})' },
    'time-zone-elsewhere': {
      says: 'the time zone is {timeZone} ({offset}), not Beijing\'s: "today" and the days of entries go by it',
      remedy: 'if you are in China, set the system to Beijing time, or TZ=Asia/Shanghai',
    },
    'time-clock-behind': {
      says: 'the clock says {now}, before this tool was made: it must be wrong',
      remedy: 'set the clock (automatic time), then record',
    },
    'time-entries-later': {
      says: ({ count, latest, now }) =>
        `recorded later than now (${now}): ${counted(count, 'entry', 'entries')}, the latest ${latest}; the clock is behind now, or was ahead then`,
      remedy: 'set the clock first; no entry is lost; where the day is wrong, plan undo, then record again with --on',
    },
    'settings-read': { says: '{unit}, recorder {recorder}' },
    'settings-none': {
      says: '{folder} has no settings (config.yaml)',
      remedy: 'run plan init to name unit and recorder; a ledger that is there stays as it is',
    },
    'folder-none': {
      says: 'there is no ledger here ({place}) yet',
      remedy: 'to begin: plan init (or plan check); if it lies elsewhere, name it with --dir',
    },
    'folder-writable': { says: '{folder} can be written' },
    'folder-unwritable': {
      says: '{folder} cannot be written: nothing can be recorded',
      remedy: 'look whether the disk is full, the stick locked or the folder read-only; or ask for write permission',
    },
    'cloud-none': { says: 'the path tells of no cloud drive' },
    'cloud-synced': {
      says: '{folder} lies in a folder that {drive} syncs',
      remedy:
        'fine, but record on one computer at a time and let it sync; set the folder to be always kept on this device; plan merge takes conflict copies in; keep a backup elsewhere (plan export -o backup.zip --with-evidence)',
    },
    'plan-read': { says: '{title} ({file})' },
    'plan-trouble': {
      says: '{message}',
      remedy: 'plan validate shows each mistake; plan list the plans at hand',
    },
    'plan-doubled': {
      says: 'several files have the plan id {id}: {files}',
      remedy:
        'compare them with plan diff FILE FILE, keep the right one, delete the others or move them out of plans/; until then no verb goes on with this plan',
    },
    'ledger-whole': {
      says: ({ plan, entries }) => `${plan}: ${counted(entries, 'entry', 'entries')}, every line as it was written`,
    },
    'ledger-damaged': {
      says: ({ plan, count, first }) =>
        `${plan}: ${counted(count, 'place')} altered, unreadable or foreign, the first: ${first}`,
      remedy:
        "plan verify --plan {plan} shows each; do not edit the ledger's files, plan merge takes a backup in; conflict copies of a cloud drive, too",
    },
    'ledger-unfinished': {
      says: ({ plan, count }) => `${plan}: ${counted(count, 'batch', 'batches')} not written whole, not counted`,
      remedy: 'record those answers again; plan verify shows which',
    },
    'ledger-without-plan': {
      says: 'there is a ledger of {plan}, but no such plan at hand',
      remedy: 'put its file into plans/ to see progress and reports; the ledger itself is whole',
    },
    'evidence-whole': {
      says: ({ count }) =>
        Number(count) === 1 ? 'the one piece is as it was taken in' : `all ${count} pieces are as they were taken in`,
    },
    'evidence-none': { says: 'nothing attached yet' },
    'evidence-damaged': {
      says: ({ count, first }) => `${counted(count, 'piece')} missing or changed, the first: ${first}`,
      remedy: "copy it back from a backup's .plan/evidence, or attach the original again; plan verify shows each",
    },
    'evidence-to-look-at': {
      says: ({ count, first }) => `${counted(count, 'place')} to look at, the first: ${first}`,
      remedy: 'plan verify lists all; nothing is damaged',
    },
    trouble: { says: '{message}' },
  },
} as const satisfies Like<typeof zh>;
