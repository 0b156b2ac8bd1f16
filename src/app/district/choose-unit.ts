import { findUnit, type ListedUnit } from '../../core/district/unit-list.ts';
import type { UnitRef } from '../../core/progress/progress.ts';
import type { Host } from '../../host.ts';
import type { Choice } from '../../screens/prompter.ts';
import { Trouble } from '../../trouble.ts';
import { initMessages } from '../../words/areas/start.ts';
import type { Language } from '../../words/language.ts';
import { shown } from '../../words/shown.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { UnitList } from './unit-list.ts';
import { refOf } from './unit-workspace.ts';

/** The unit on the list that `--unit` names, or that a person chooses; `undefined` for one that is not on it. */
export async function chooseListed(
  list: UnitList,
  { unit: given, kind }: { readonly unit?: string; readonly kind?: string },
  { plan, language }: Workspace,
  host: Host,
): Promise<UnitRef | undefined> {
  const unit = given === undefined ? await chosen(list, language, host) : findUnit(list.units, given);
  if (unit !== undefined && kind !== undefined && kind !== unit.kind && kind !== plan.units[unit.kind]) {
    throw new Trouble('unit-other-kind', { unit: unit.name, kind: unit.kind, given: kind });
  }
  return unit && refOf(unit);
}

async function chosen({ units }: UnitList, language: Language, host: Host): Promise<ListedUnit | undefined> {
  if (!host.interactive) return undefined;
  const say = initMessages[language];
  const other: Choice<ListedUnit | undefined> = { value: undefined, label: say.notListed };
  return (await host.prompter()).find<ListedUnit | undefined>({
    text: say.findUnit,
    nothing: say.noSuchUnit,
    search: (text) => [...units.filter((unit) => answersTo(unit, text)).map(choiceOf), other],
  });
}

function answersTo({ id, name, former }: ListedUnit, text: string): boolean {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  return [id, name, ...former].some((known) => known.normalize('NFKC').toLowerCase().includes(wanted));
}

function choiceOf(unit: ListedUnit): Choice<ListedUnit | undefined> {
  return { value: unit, label: shown(unit.name) };
}
