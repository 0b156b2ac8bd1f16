import type { LedgerState } from '../../core/ledger/entry.ts';
import { listedKeyText } from '../../core/ledger/names.ts';
import { unknownReviewers } from '../../core/ledger/signing/known-reviews.ts';
import { keyFingerprint } from '../../core/ledger/signing/signature.ts';
import type { Host } from '../../host.ts';
import { changeConfig } from '../../store/config.ts';
import { keyMessages } from '../../words/areas/ledger/keys.ts';
import type { Language } from '../../words/language.ts';
import type { OpenStore } from '../workspace/workspace.ts';
import { confirmedKeys } from './own-keys.ts';

/** Confirms a key as a reviewer's: what it accepted shows from now on. */
export async function confirmKey(key: string, { config, folder }: OpenStore, host: Host): Promise<void> {
  const all = [...new Set([...(config.reviewers ?? []), key])].map(listedKeyText).join(', ');
  await changeConfig(folder, new Map([[{ key: 'reviewers' }, all]]), host.disk);
}

/** Asks of each key under which acceptances came whether it is a reviewer's; where nobody can be asked, says how to confirm it. */
export async function askForReviewers(
  state: LedgerState,
  opened: OpenStore,
  language: Language,
  host: Host,
): Promise<void> {
  const say = keyMessages[language];
  let { config } = opened;
  for (const [key, { by, count }] of unknownReviewers(state.standing, await confirmedKeys(opened))) {
    const values = { by, count, fingerprint: keyFingerprint(key) };
    if (!host.interactive) host.err.show(host.err.theme.warning(say.unconfirmed(values)));
    else if (await (await host.prompter()).confirm(say.askReviewer(values))) {
      await confirmKey(key, { ...opened, config }, host);
      config = { ...config, reviewers: [...(config.reviewers ?? []), key] };
      host.out.show(say.confirmed({ fingerprint: values.fingerprint }));
    }
  }
}
