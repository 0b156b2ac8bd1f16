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

/** One thing that `doctor` found; `code` names its words in the messages, `values` fill them in. */
export interface Finding {
  readonly checkup: Checkup;
  readonly level: Level;
  readonly code: FindingCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Every code with its level: a closed table, so that the messages can be held to it. */
export const findingLevels = {
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

export type FindingCode = keyof typeof findingLevels;

export function found(checkup: Checkup, code: FindingCode, values: Finding['values'] = {}): Finding {
  return { checkup, level: findingLevels[code], code, values };
}
