import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clerk, clerkAt, type KeyCount } from '../support/clerk.ts';
import { openSession, type TerminalSession } from '../support/terminal-session.ts';

/** How the days of a year are told: all of them afterwards, or what was done so far on the day itself. */
export type Telling = 'afterwards' | 'today';

export interface YearOfKeys extends KeyCount {
  readonly duties: number;
  readonly entries: number;
}

/** Runs a call that asks nothing. */
export async function run(folder: string, args: readonly string[]): Promise<void> {
  const session = openSession(folder, args);
  const code = await session.ended;
  if (code !== 0) throw new Error(session.transcript());
}

export function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-keys-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const list = '怎么样了？';
const atList = /怎么样了[^\n]*\n(?![\s\S]*\n\? )[\s\S]*(?:Ctrl\+C 退出|\n>)\s*$/;
const atCause = /\? 没完成的原因[^\n]*\n[›>]\s*$/;
const atEnd = /本次(?:记录 \d+ 条|没有记录)/;

/** Goes through all duties of a folder's plan as a clerk who has something to say of each, and counts the keys. */
export async function keysOfYear(folder: string, telling: Telling, plain: boolean): Promise<YearOfKeys> {
  const session = openSession(folder, ['check', '--only', 'all', ...(plain ? ['--plain'] : [])], { rows: 50 });
  const clerk = clerkAt(session);
  const answered = new Set<string>();
  for (;;) {
    await session.see(new RegExp([atList, atCause, atEnd].map(({ source }) => source).join('|')));
    const screen = session.screen();
    if (atEnd.test(screen)) break;
    if (atCause.test(screen)) await clerk.answer('没完成的原因');
    else await atDuty(session, clerk, answered, telling);
  }
  const entries = Number(/本次记录 (\d+) 条/.exec(session.screen())?.[1] ?? 0);
  await session.ended;
  return { duties: answered.size, entries, ...clerk.count() };
}

async function atDuty(session: TerminalSession, clerk: Clerk, answered: Set<string>, telling: Telling): Promise<void> {
  const rows = session.screen().split('\n');
  const asked = rows.findLast((row) => row.startsWith(' 要求 ')) ?? '';
  const id = rows.findLast((row) => /^ \d+\/\d+/.test(row))?.trim() ?? '';
  const known = answered.has(id);
  answered.add(id);
  if (!known && (await answerDuty(clerk, asked, telling))) return;
  const before = session.screen();
  await clerk.choose(list, '跳过');
  await session.change(before);
}

/** The note that a clerk writes of a duty. */
const note = '已按要求开展，材料齐全';

type Way = (clerk: Clerk, asked: string, telling: Telling) => Promise<void>;

/** What is chosen at a duty by what it offers, and how its questions are answered; the first that is offered is taken. */
const ways: readonly (readonly [string, Way])[] = [
  ['又做了', addedUp],
  ['报份额', (clerk, _, telling) => happened(clerk, telling, ['份额', '60/60'])],
  ['报现在的数', (clerk, _, telling) => happened(clerk, telling, ['现在是多少', '40'])],
  ['确认未发生', (clerk) => happened(clerk, 'today')],
  ['已完成', (clerk, _, telling) => happened(clerk, telling)],
];

async function answerDuty(clerk: Clerk, asked: string, telling: Telling): Promise<boolean> {
  const offered = await clerk.choices(list);
  const [words, follow] = ways.find(([each]) => offered.some((choice) => choice.startsWith(each))) ?? [];
  if (words === undefined || follow === undefined) return false;
  await clerk.choose(list, words);
  await follow(clerk, asked, telling);
  return true;
}

async function happened(
  clerk: Clerk,
  telling: Telling,
  ...amounts: readonly (readonly [string, string])[]
): Promise<void> {
  await clerk.answer('哪天的事', telling === 'today' ? '' : '6-1');
  for (const [question, text] of amounts) await clerk.answer(question, text);
  await clerk.answer('说明', note);
  await clerk.answer('佐证材料');
}

/** As many days as are asked for at once, or all of it today. */
async function addedUp(clerk: Clerk, asked: string, telling: Telling): Promise<void> {
  const rhythm = Object.entries(rhythms).find(([words]) => asked.includes(words))?.[1];
  const count = Number(/不少于 (\d+)/.exec(asked)?.[1] ?? 1);
  const several = Array.from({ length: Math.min(count, 12) }, (_, index) => `${index + 1}-15`).join('、');
  const days = rhythm ?? (telling === 'today' ? '' : several);
  await clerk.answer('哪天的事', days);
  await clerk.answer('数量', days === '' ? String(count) : '');
  await clerk.answer('说明', note);
  await clerk.answer('佐证材料');
  if (/[、每]/.test(days)) await clerk.choose('这样记吗', '就这样记');
}

const rhythms: Readonly<Record<string, string>> = {
  每月: '每月15日',
  每季度: '每季度末',
  每周: '每周一',
  每学期: '每学期末',
};
