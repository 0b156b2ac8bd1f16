import type { Plan } from '../../../core/plan/plan.ts';
import type { Host } from '../../../host.ts';
import type { Config } from '../../../store/config.ts';
import type { Trouble } from '../../../trouble.ts';
import type { Language } from '../../../words/language.ts';
import type { Shown } from '../../../words/shown.ts';

/** Where settings are shown and changed: they may name a plan that is not there, which is one of the things to change. */
export interface SettingsPlace {
  /** The `.plan/` folder: absolute. */
  readonly folder: string;
  readonly root: string;
  readonly config: Config;
  readonly language: Language;
  /** The plan in use, where there is one. */
  readonly plan: Plan | undefined;
  /** Why there is none. */
  readonly planTrouble: Trouble | undefined;
  /** `--kind`: what the unit is to the plan that is chosen. */
  readonly kind: string | undefined;
}

/** A setting as it is shown. */
export interface Setting {
  readonly key: string;
  /** As programs are told it; `null` where it is not set. */
  readonly value: string | readonly string[] | null;
  /** The same in words. */
  readonly words: Shown;
  /** What it is. */
  readonly about: Shown;
}

/** What followed from a change, besides the setting itself. */
export interface Changed {
  readonly setting: Setting;
  readonly notes: readonly Shown[];
}

/** A key or a value as it is offered to whoever types. */
export interface Offered {
  readonly value: string;
  readonly about?: string;
}

/** Keys that are kept alike: each family is a file, and `families` names them. */
export interface SettingFamily {
  /** Each of its keys that there can be, and what it is: `recorder`, `assign.1.1`. */
  readonly keysFor: (place: SettingsPlace) => readonly Offered[];
  /** What one of its keys may well be set to. */
  readonly valuesFor: (key: string, place: SettingsPlace, host: Host) => Promise<readonly Offered[]>;
  /** What they look like, for whoever typed another: `recorder`, `assign.编号`. */
  readonly forms: (language: Language) => readonly string[];
  readonly owns: (key: string) => boolean;
  /** Its keys are those of a plan. */
  readonly needsPlan?: true;
  /** Above its settings, where all are shown. */
  readonly head: (place: SettingsPlace) => Shown;
  /** In place of settings, where it has none. */
  readonly nothing?: (place: SettingsPlace) => Shown;
  readonly list: (place: SettingsPlace, host: Host) => Promise<readonly Setting[]>;
  /** One of its keys, set or not. Throws `Trouble` for one that means nothing. */
  readonly read: (key: string, place: SettingsPlace, host: Host) => Promise<Setting>;
  /** Sets it whole or not at all, an empty value clears it. Throws `Trouble` for a value that it cannot have. */
  readonly change: (key: string, value: string, place: SettingsPlace, host: Host) => Promise<Changed>;
}
