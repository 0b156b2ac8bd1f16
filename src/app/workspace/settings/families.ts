import { nearest } from '../../../core/text/nearest.ts';
import type { Host } from '../../../host.ts';
import { Trouble } from '../../../trouble.ts';
import { assignedSettings } from './assigned-settings.ts';
import { ownSettings } from './own-settings.ts';
import { reportSettings } from './report-settings.ts';
import type { Offered, SettingFamily, SettingsPlace } from './setting-family.ts';

/** Every family of keys, in the order in which they are shown. */
export const families: readonly SettingFamily[] = [ownSettings, assignedSettings, reportSettings];

/** Whose key it is. Throws `Trouble` with the nearest one for what is no key. */
export function familyOf(key: string, place: SettingsPlace): SettingFamily {
  const found = families.find(({ owns }) => owns(key));
  if (found !== undefined) return found;
  const near = nearest(
    key,
    settingKeys(place).map(({ value }) => value),
  );
  const known = families.flatMap(({ forms }) => forms(place.language));
  throw new Trouble('unknown-setting', { key, near: near ?? '', known: known.join('、') });
}

/** Every key that can be set, for whoever types one. */
export function settingKeys(place: SettingsPlace): readonly Offered[] {
  return families.flatMap(({ keysFor }) => keysFor(place));
}

/** What a key may well be set to. Throws as `familyOf`. */
export function settingValues(key: string, place: SettingsPlace, host: Host): Promise<readonly Offered[]> {
  return familyOf(key, place).valuesFor(key, place, host);
}
