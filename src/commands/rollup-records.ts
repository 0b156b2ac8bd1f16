import { basename, join } from 'node:path';
import { type Advance, watched } from '../core/advance.ts';
import { readLedger } from '../core/rollup/read-ledger.ts';
import type { Ledger, RollupUnit, UnitRecord } from '../core/rollup/unit-record.ts';
import { unitIdFor } from '../core/units/unit-id.ts';
import { findUnit } from '../core/units/unit-list.ts';
import type { Host } from '../host.ts';
import type { Language } from '../messages/language.ts';
import { rollupMessages } from '../messages/rollup-messages.ts';
import { troubleMessages } from '../messages/trouble-messages.ts';
import { type UnitList, unitNamed } from './unit-list.ts';
import { type ReadSource, readSource, sourcesFrom, type UnitSource, unionOf } from './unit-sources.ts';
import { copiesFolder } from './unit-workspace.ts';
import type { Workspace } from './workspace.ts';

type Sound = Extract<ReadSource, { readonly files: unknown }>;

/** What came from whom, before it is worked out. */
interface Collected {
  readonly unit: RollupUnit;
  readonly sound: Sound[];
  /** Why what came cannot be used. */
  readonly broken: string[];
  isOtherPlan: boolean;
}

/** What a roll-up is of, and what belongs to nobody on the list. */
export interface RollupRecords {
  readonly records: readonly UnitRecord[];
  /** Sentences about sources that were set apart. */
  readonly apart: readonly string[];
}

const ownName = '.plan';

/** The sources that a call names, else the copies kept beside the plan; and our own ledger, which counts where we are on the list. */
export async function rollupSources(args: readonly string[], workspace: Workspace, host: Host): Promise<UnitSource[]> {
  const own = workspace.folder === undefined ? [] : [{ path: workspace.folder, shown: ownName }];
  if (args.length > 0) return [...(await sourcesFrom(args, host)), ...own];
  const copies = join(workspace.root, copiesFolder);
  const kept = (await host.disk.kindOf(copies)) === 'folder' ? await sourcesFrom([copies], host) : [];
  return [...kept, ...own];
}

/** Reads every source and puts it down to a unit: the one that the call takes it as, else the one on the list that it says it is of. */
export async function readRecords(
  sources: readonly UnitSource[],
  list: UnitList | undefined,
  workspace: Workspace,
  host: Host,
  advance: Advance,
): Promise<RollupRecords> {
  const collected = new Map<string, Collected>(
    (list?.units ?? []).map((unit) => [unit.id, { unit, sound: [], broken: [], isOtherPlan: false }]),
  );
  const apart: string[] = [];
  for (const [source] of watched(sources, () => 1, advance)) {
    const read = await readSource(source, workspace.plan, host);
    const sentence = collect(read, collected, list, workspace);
    if (sentence !== undefined) apart.push(sentence);
  }
  return { records: [...collected.values()].map((each) => recordOf(each, workspace)), apart };
}

/** Puts a source down to its unit; a sentence where it has none. */
function collect(
  read: ReadSource,
  collected: Map<string, Collected>,
  list: UnitList | undefined,
  { plan, language }: Workspace,
): string | undefined {
  const why = 'trouble' in read ? sentenceOf(read.trouble, language) : undefined;
  const unit = unitFor(read, list, plan.units);
  if (unit === undefined) {
    if (read.source.shown === ownName) return undefined;
    return why ?? rollupMessages[language].missingIn({ file: read.source.shown });
  }
  const known = collected.get(unit.id) ?? { unit, sound: [], broken: [], isOtherPlan: false };
  collected.set(unit.id, known);
  if ('trouble' in read) known.broken.push(why ?? '');
  else if (isOfAnother(read, unit)) {
    known.broken.push(rollupMessages[language].ofAnother({ file: read.source.shown, unit: read.claimed?.name ?? '' }));
  } else if (read.isOtherPlan) known.isOtherPlan = true;
  else known.sound.push(read);
  return undefined;
}

function sentenceOf(
  { code, values }: Extract<ReadSource, { readonly trouble: unknown }>['trouble'],
  language: Language,
) {
  return troubleMessages[language][code](values);
}

/** A packet is believed only for the unit that it is taken as. */
function isOfAnother({ claimed }: Sound, unit: RollupUnit): boolean {
  return claimed !== undefined && claimed.id !== unit.id;
}

/** The unit of a source; of a broken one as far as the call or its file's name tells. */
function unitFor(
  read: ReadSource,
  list: UnitList | undefined,
  kinds: Readonly<Record<string, string>>,
): RollupUnit | undefined {
  const { takenAs, path } = read.source;
  const claimed = 'trouble' in read ? undefined : read.claimed;
  if (list !== undefined) {
    if (takenAs !== undefined) return unitNamed(takenAs, list);
    if (claimed !== undefined) return list.units.find(({ id }) => id === claimed.id);
    return findUnit(list.units, basename(path).replace(/\.zip$/i, ''));
  }
  if (takenAs === undefined && claimed === undefined) return undefined;
  const name = takenAs ?? claimed?.name ?? '';
  const id = claimed !== undefined && claimed.name === name ? claimed.id : unitIdFor(name);
  const [only = ''] = Object.keys(kinds);
  return { id, name, kind: claimed?.kind ?? only, groups: {} };
}

function recordOf({ unit, sound, broken, isOtherPlan }: Collected, workspace: Workspace): UnitRecord {
  const [why] = broken;
  if (sound.length > 0) return { unit, arrival: { kind: 'ledger', ...ledgerOf(unit, sound, workspace) } };
  if (why !== undefined) return { unit, arrival: { kind: 'broken', why } };
  return { unit, arrival: isOtherPlan ? { kind: 'other-plan' } : { kind: 'nothing' } };
}

function ledgerOf(unit: RollupUnit, sound: readonly Sound[], { plan, asOf }: Workspace): Ledger {
  const files = unionOf(sound.map(({ files: each }) => each));
  const read = readLedger(unit, files, { plan, asOf });
  return {
    ...read,
    faults: sound.reduce((sum, { faults }) => sum + faults, 0),
    sources: sound.map(({ source }) => source.shown),
  };
}
