import { fallsTo, placedRequirements } from '../../../core/plan/plan.ts';
import { everyName } from '../../../core/progress/assignment.ts';
import type { Host } from '../../../host.ts';
import { readAssignment } from '../../../store/settings/assignment.ts';
import { Trouble } from '../../../trouble.ts';
import { settingsMessages } from '../../../words/areas/settings.ts';
import { line, shown } from '../../../words/shown.ts';
import { findRequirement, notForUnit } from '../workspace.ts';
import { assign, typedNames } from './assign.ts';
import { neededPlan } from './open-settings.ts';
import type { Changed, Setting, SettingFamily, SettingsPlace } from './setting-family.ts';

const prefix = 'assign.';

/** Who does a duty of the plan in use within the unit: `assign.1.1`. */
export const assignedSettings: SettingFamily = {
  keysFor: ({ plan, config }) =>
    plan === undefined
      ? []
      : placedRequirements(plan)
          .filter(({ requirement }) => fallsTo(requirement, config.unit.kind))
          .map(({ requirement: { id, text } }) => ({ value: `${prefix}${id}`, about: text })),
  valuesFor: async (_, place, host) => {
    const names = place.plan === undefined ? [] : everyName(place.plan, await assignedIn(place, host));
    return [...new Set(names)].map((value) => ({ value }));
  },
  forms: (language) => [settingsMessages[language].assignKey],
  needsPlan: true,
  owns: (key) => key.startsWith(prefix) && key.length > prefix.length,
  head: ({ plan, language }) => settingsMessages[language].assigned({ plan: plan?.title ?? '' }),
  nothing: ({ language }) => line`  ${settingsMessages[language].nobody}`,
  list: listed,
  read: async (key, place, host) => {
    const id = idIn(key, place, await assignedIn(place, host));
    return settingOf(id, (await assignedIn(place, host)).get(id), place);
  },
  change: changed,
};

function assignedIn({ folder, plan }: SettingsPlace, host: Host) {
  return readAssignment(plan === undefined ? undefined : folder, plan?.id ?? '', host.disk);
}

/** In the plan's order, then what is left of duties that it no longer has. */
async function listed(place: SettingsPlace, host: Host): Promise<readonly Setting[]> {
  const { plan } = place;
  const assigned = await assignedIn(place, host);
  const known = plan === undefined ? [] : placedRequirements(plan).map(({ requirement }) => requirement.id);
  const ids = [...known.filter((id) => assigned.has(id)), ...[...assigned.keys()].filter((id) => !known.includes(id))];
  const settings = ids.map((id) => settingOf(id, assigned.get(id), place));
  return settings.filter(({ value }) => value !== null);
}

function settingOf(id: string, names: readonly string[] = [], { plan, language }: SettingsPlace): Setting {
  const say = settingsMessages[language];
  const found = plan && placedRequirements(plan).find(({ requirement }) => requirement.id === id);
  return {
    key: `${prefix}${id}`,
    value: names.length === 0 ? null : names,
    words: names.length === 0 ? say.none : shown(names.join(say.between)),
    about: found === undefined ? say.notInPlan : shown(found.requirement.text),
  };
}

/** The duty that a key names; one that the plan no longer has, as long as somebody is assigned to it. */
function idIn(key: string, place: SettingsPlace, assigned: ReadonlyMap<string, unknown>): string {
  const id = key.slice(prefix.length);
  const plan = neededPlan(place);
  if (assigned.has(id)) return id;
  const { requirement } = findRequirement(plan, id);
  const { kind } = place.config.unit;
  if (!fallsTo(requirement, kind)) throw notForUnit(requirement, { plan, config: place.config });
  return requirement.id;
}

async function changed(key: string, text: string, place: SettingsPlace, host: Host): Promise<Changed> {
  const typed = typedNames(text);
  if ('problem' in typed) throw new Trouble('assign-names', typed);
  const id = idIn(key, place, await assignedIn(place, host));
  await assign(new Map([[id, typed.names]]), { ...place, plan: neededPlan(place) }, host);
  return { setting: settingOf(id, typed.names, place), notes: [] };
}
