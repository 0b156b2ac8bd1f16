import type { Like } from '../../table.ts';
import type * as zh from '../../zh/ledger/keys.ts';
import { counted } from '../counted.ts';

export const keyTable = {
  key: `The key that signs for {unit}
fingerprint: {fingerprint}
public key: {key}
kept in: {file} (only you can read it; plan key export takes it to another computer)`,
  none: 'There is no key that signs for {unit} yet: the first plan submit or plan review makes it.',
  reviewer: "a reviewer's key, confirmed: fingerprint {fingerprint}",
  unconfirmed: ({ count, by, fingerprint }) =>
    `${counted(count, 'acceptance')} by ${by} under a key that nobody here has confirmed, fingerprint ${fingerprint}: not shown as accepted yet. Compare the fingerprint by telephone; if it is theirs, run plan key trust "${fingerprint}"`,
  askReviewer: ({ count, by, fingerprint }) =>
    `${counted(count, 'acceptance')} by ${by}, whose key has the fingerprint ${fingerprint}. Compare it by telephone. Is it theirs?`,
  confirmed: 'Confirmed: fingerprint {fingerprint}. What it accepted shows as accepted from now on.',
  passphrase: 'Passphrase? (at least 8 characters, seen on the screen; without it nobody can open the file)',
  short: 'At least {least} characters.',
  exported:
    'The key is in {file} (fingerprint {fingerprint}). Keep the file and the passphrase apart; on the other computer, plan key import takes it in.',
  imported: 'This key signs for {unit} from now on: fingerprint {fingerprint}.',
  askList: 'The key of {unit} (signed by {signed}) has the fingerprint {fingerprint}. Compared by telephone: list it?',
  listed: 'Listed: {unit}, fingerprint {fingerprint}, in {file}.',
  noneToList: 'There is no key to list.',
} as const satisfies Like<typeof zh.keyTable>;
