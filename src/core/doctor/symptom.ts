/** What `doctor` looks at, in the order in which it says it. */
export const checkups = [
  'node',
  'locale',
  'console',
  'time',
  'settings',
  'folder',
  'cloud',
  'plan',
  'ledger',
  'evidence',
] as const;

export type Checkup = (typeof checkups)[number];

/** `ok` is as it should be; `hint` does no harm yet; `problem` stands in the way of work, or of what was recorded. */
export type Level = 'ok' | 'hint' | 'problem';

/** Every code with its level: a closed table, so that the messages can be held to it. */
export const symptomLevels = {
  'node-runs': 'ok',
  'locale-known': 'ok',
  'locale-unnamed': 'hint',
  'locale-encoding': 'hint',
  'console-good': 'ok',
  'console-plain': 'ok',
  'console-code-page': 'hint',
  'console-dumb': 'hint',
  'console-narrow': 'hint',
  'time-good': 'ok',
  'time-zone-elsewhere': 'hint',
  'time-clock-behind': 'problem',
  'time-entries-later': 'problem',
  'settings-read': 'ok',
  'settings-none': 'hint',
  'folder-none': 'hint',
  'folder-writable': 'ok',
  'folder-unwritable': 'problem',
  'cloud-none': 'ok',
  'cloud-synced': 'hint',
  'plan-read': 'ok',
  'plan-trouble': 'problem',
  'plan-doubled': 'problem',
  'ledger-whole': 'ok',
  'ledger-damaged': 'problem',
  'ledger-unfinished': 'problem',
  'ledger-without-plan': 'hint',
  'evidence-whole': 'ok',
  'evidence-none': 'ok',
  'evidence-damaged': 'problem',
  'evidence-to-look-at': 'hint',
  trouble: 'problem',
} as const satisfies Record<string, Level>;

export type SymptomCode = keyof typeof symptomLevels;

/** What the words of a code need to know; those that are not here need nothing. */
interface Values {
  'node-runs': { readonly node: string; readonly platform: string };
  'locale-known': { readonly locale: string };
  'locale-encoding': { readonly locale: string };
  'console-good': { readonly columns: number };
  'console-narrow': { readonly columns: number; readonly narrowest: number };
  'time-good': { readonly now: string; readonly timeZone: string };
  'time-zone-elsewhere': { readonly timeZone: string; readonly offset: string };
  'time-clock-behind': { readonly now: string };
  'time-entries-later': { readonly count: number; readonly latest: string; readonly now: string };
  'settings-read': { readonly unit: string; readonly recorder: string };
  'settings-none': { readonly folder: string };
  'folder-none': { readonly place: string };
  'folder-writable': { readonly folder: string };
  'folder-unwritable': { readonly folder: string };
  'cloud-synced': { readonly drive: string; readonly folder: string };
  'plan-read': { readonly title: string; readonly file: string };
  'plan-trouble': { readonly message: string };
  'plan-doubled': { readonly id: string; readonly files: string };
  'ledger-whole': { readonly plan: string; readonly entries: number };
  'ledger-damaged': { readonly plan: string; readonly count: number; readonly first: string };
  'ledger-unfinished': { readonly plan: string; readonly count: number };
  'ledger-without-plan': { readonly plan: string };
  'evidence-whole': { readonly count: number };
  'evidence-damaged': { readonly count: number; readonly first: string };
  'evidence-to-look-at': { readonly count: number; readonly first: string };
  trouble: { readonly message: string };
}

export type SymptomValues = {
  readonly [Code in SymptomCode]: Code extends keyof Values ? Values[Code] : undefined;
};

/** One thing that `doctor` found; `code` names its words in the messages, `values` fill them in. */
export interface Found<Code extends SymptomCode> {
  readonly checkup: Checkup;
  readonly level: Level;
  readonly code: Code;
  readonly values: SymptomValues[Code];
}

export type Symptom = { readonly [Code in SymptomCode]: Found<Code> }[SymptomCode];

export function found<Code extends SymptomCode>(
  checkup: Checkup,
  code: Code,
  values: SymptomValues[Code],
): Found<Code> {
  return { checkup, level: symptomLevels[code], code, values };
}
