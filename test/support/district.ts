import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPlan, temporaryHome } from './program.ts';

/** Each call a minute later than the one before, so that no two entries share a moment. */
export interface District {
  readonly home: string;
  /** Runs a call at a unit's place; throws where it does not end with 0. */
  at(unit: string, ...args: readonly string[]): Promise<string>;
  /** The same, however it ends. */
  run(unit: string, ...args: readonly string[]): ReturnType<typeof runPlan>;
  /** A path within the district. */
  path(...steps: readonly string[]): string;
}

export const unitList = `format: 1
units:
  - { id: district-education, name: 区教育局, kind: bureau }
  - { name: 实验小学, kind: school, contact: 王老师, groups: { 街道: 东城街道 } }
  - { name: 第二小学, kind: school, groups: { 街道: 西城街道 } }
  - { id: third, name: 新三小, former: [第三小学], kind: school }
`;

/** A bureau with a list of units and its own ledger, and two schools with ledgers, each in a folder of its own. */
export async function district(): Promise<District> {
  const home = temporaryHome();
  let minutes = 0;
  const run: District['run'] = (unit, ...args) => {
    minutes += 1;
    const now = new Date(Date.UTC(2026, 10, 24, 2, minutes)).toISOString().replace('Z', '+00:00');
    return runPlan(join(home, unit), args, { now });
  };
  const at: District['at'] = async (unit, ...args) => {
    const { code, out, err } = await run(unit, ...args);
    if (code !== 0) throw new Error(`${unit}: plan ${args.join(' ')} ended with ${code}: ${err}`);
    return out;
  };
  for (const folder of ['bureau', 'one', 'two', 'in']) mkdirSync(join(home, folder));
  writeFileSync(join(home, 'bureau', 'units.yaml'), unitList);
  await at('bureau', 'init', '--plan', 'party-governance-2023', '--unit', '区教育局', '--recorder', '赵科员');
  await at(
    'one',
    'init',
    '--plan',
    'party-governance-2023',
    '--unit',
    '实验小学',
    '--kind',
    'school',
    '--recorder',
    '王老师',
  );
  await at(
    'two',
    'init',
    '--plan',
    'party-governance-2023',
    '--unit',
    '第二小学',
    '--kind',
    'school',
    '--recorder',
    '李老师',
  );
  return { home, at, run, path: (...steps) => join(home, ...steps) };
}
