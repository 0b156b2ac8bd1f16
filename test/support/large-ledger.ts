// A plan of 40 requirements and ledgers of any length for 200 units, with right chains; the same each time for the same seed.
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export const planId = 'bench-2023';
export const units = 200;

interface LargeRequirement {
  readonly id: string;
  readonly text: string;
  readonly target: string;
}

/** By turns, over the 40 requirements. */
const targets = [
  '{ at-least: 12000, unit: 次 }',
  '{ at-least: 1, unit: 次, every: month }',
  '',
  '{ at-least: 100%, of: 中小学校 }',
  '{ at-least: 500, unit: 所, across: units }',
  '{ at-least: 2, unit: 次, every: quarter }',
  '{ at-most: 90000, unit: 份 }',
  '{ at-least: 95%, of: 教师, across: units }',
];

export const requirements: readonly LargeRequirement[] = Array.from({ length: 40 }, (_, index) => ({
  id: `${Math.floor(index / 5) + 1}.${(index % 5) + 1}`,
  text: `第${index + 1}项：按时研究部署并抓好落实`,
  target: targets[index % targets.length] ?? '',
}));

export function planText(): string {
  const lines = requirements.map(({ id, text, target }) =>
    [`          - id: "${id}"`, `            text: ${text}`, ...(target ? [`            target: ${target}`] : [])].join(
      '\n',
    ),
  );
  const items = Array.from({ length: 8 }, (_, item) =>
    [`      - id: "${item + 1}"`, `        title: 事项${item + 1}`, '        requirements:']
      .concat(lines.slice(item * 5, item * 5 + 5))
      .join('\n'),
  );
  return `format: 1
id: ${planId}
title: 区教育局2023年工作要点
issuer: { id: district-education, name: 区教育局 }
period: { from: 2023-01-01, to: 2023-12-31 }
source: { title: 区教育局2023年工作要点, complete: true }
units:
  bureau: 区教育局机关
  school: 中小学校
sections:
  - number: 一
    title: 总体要求
    items:
${items.join('\n')}
`;
}

/** Marsaglia's xorshift32: numbers from 0 up to, not including, `below`. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function base32(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = alphabet.charAt(rest % 32) + text;
  return text;
}

const ulidAt = (moment: number, number: number) => `${base32(moment, 10)}${base32(number, 16)}`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What a person says of a requirement: mostly amounts, now and then anything else. */
function saying(target: string, chance: (below: number) => number, day: string, earlier: string | undefined): string {
  const dice = chance(1000);
  if (dice < 10 && earlier !== undefined) return `"kind":"retract","retracts":"${earlier}"`;
  if (dice < 12) return '"kind":"exempt","reason":"本单位无此项"';
  if (dice < 14) return '"kind":"reopen"';
  if (dice < 100) return `"kind":"note","on":"${day}","note":"已联系有关科室，资料正在整理。"`;
  const amount = target === '' ? '' : `,"amount":"${target.includes('%') ? `${chance(40)}/40` : 1 + chance(3)}"`;
  const shown =
    dice < 250 ? `,"evidence":[{"name":"会议记录${dice}.docx","sha256":"${sha256(`${dice}`)}","bytes":${dice}}]` : '';
  return `"kind":"${target === '' ? 'done' : 'progress'}","on":"${day}"${amount}${shown}`;
}

export interface LargeLedger {
  readonly writers: number;
  /** The requirements' fingerprints, by their id. */
  readonly prints: ReadonlyMap<string, string>;
  readonly seed?: number;
}

/** Writes `count` entries, `writers` files by turns, into a ledger's folder. */
export function writeLedger(folder: string, count: number, { writers, prints, seed = 20230101 }: LargeLedger): void {
  mkdirSync(folder, { recursive: true });
  const chance = chanceFrom(seed);
  const [first, last] = [Date.UTC(2023, 0, 1), Date.UTC(2023, 11, 20)];
  const files = Array.from({ length: writers }, (_, index): Target => {
    const writer = base32(index, 12).toLowerCase();
    return { file: openSync(join(folder, `${writer}.jsonl`), 'w'), prev: sha256(`${planId}/${writer}`), text: [] };
  });
  const recent = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    const moment = first + Math.floor(((last - first) * index) / count);
    const at = `${new Date(moment).toISOString().slice(0, -1)}+00:00`;
    const [unit, which] = [chance(units), chance(requirements.length)];
    const { id: requirement, text, target } = requirements[which] ?? missing();
    const id = ulidAt(moment, index);
    const place = `${unit} ${which}`;
    const says = saying(target, chance, at.slice(0, 10), recent.get(place));
    recent.set(place, id);
    const into = files[index % writers] ?? missing();
    const body =
      `{"v":1,"id":"${id}","at":"${at}","by":"王老师","unit":"unit-${unit}","plan":"${planId}","requirement":"${requirement}",` +
      `"print":"${prints.get(requirement)}","said":"${text}",${says},"prev":"${into.prev}"`;
    into.prev = sha256(body);
    into.text.push(`${body},"hash":"${into.prev}"}\n`);
    if (into.text.length === 1000) flush(into);
  }
  for (const into of files) {
    flush(into);
    closeSync(into.file);
  }
}

function flush(into: Target): void {
  writeSync(into.file, into.text.join(''));
  into.text = [];
}

function missing(): never {
  throw new RangeError('a ledger needs a writer');
}

interface Target {
  readonly file: number;
  prev: string;
  text: string[];
}

/** A folder with the plan and a `.plan/` of one of the units. */
export function writeHome(home: string, kind: string): void {
  mkdirSync(join(home, 'plans'), { recursive: true });
  mkdirSync(join(home, '.plan'), { recursive: true });
  writeFileSync(join(home, 'plans', `${planId}.yaml`), planText());
  const unit = `unit: { id: "unit-7", name: "第七小学", kind: "${kind}" }`;
  writeFileSync(join(home, '.plan', 'config.yaml'), `format: 1\n${unit}\nrecorder: "王老师"\nplan: "${planId}"\n`);
}
