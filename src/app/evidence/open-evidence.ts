import type { Evidence, EvidenceFile } from '../../core/ledger/entry.ts';
import type { Host } from '../../host.ts';
import type { Prompter } from '../../screens/prompter.ts';
import { copyIn, evidenceFolderIn } from '../../store/layout.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import { evidenceMessages } from '../../words/areas/ledger/evidence.ts';
import { evidenceName } from '../../words/evidence-name.ts';
import type { Language } from '../../words/language.ts';
import { line, type Shown } from '../../words/shown.ts';
import type { EvidenceRow } from './evidence-rows.ts';

interface Setting {
  readonly language: Language;
  /** The `.plan/` folder. */
  readonly folder: string;
  readonly store: LedgerStore;
  readonly host: Host;
}

/** Whether there is anything that could be opened. */
export function isOpenable({ state }: EvidenceRow): boolean {
  return state === 'ok' || state === 'link';
}

/** Which to open, under the numbers of the list above the question; Enter alone opens none. */
export function chooseEvidence(
  rows: readonly EvidenceRow[],
  language: Language,
  prompter: Prompter,
): Promise<EvidenceRow | undefined> {
  const say = evidenceMessages[language];
  return prompter.choose<EvidenceRow | undefined>({
    text: say.askOpen,
    choices: [
      { value: undefined, label: say.openNone, key: 'n' },
      ...rows.map((row) => ({ value: row, label: labelOf(row, language), key: String(row.number) })),
    ],
  });
}

function labelOf(row: EvidenceRow, language: Language): Shown {
  const name = evidenceName(row.evidence);
  return isOpenable(row) ? name : line`${name}  ${evidenceMessages[language].states[row.state]}`;
}

/** Opens what somebody chose, or says why not. */
export async function openEvidence(evidence: Evidence, setting: Setting): Promise<void> {
  const words = 'url' in evidence ? await openLink(evidence.url, setting) : await openFile(evidence, setting);
  setting.host.out.show(words);
}

async function openLink(url: string, { language, host }: Setting): Promise<Shown> {
  const say = evidenceMessages[language];
  // As a parsed address: blanks and quotes in it are percent-encoded, and nothing but the web's own schemes is left.
  const target = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : undefined;
  const isOpened = target !== undefined && (await host.open(target));
  return isOpened ? say.openedLink({ url }) : say.cannotOpen({ target: url });
}

/** What is opened is a read-only copy of the bytes that were just held against their hash, under an ending that fits them. */
async function openFile(evidence: EvidenceFile, { language, folder, store, host }: Setting): Promise<Shown> {
  const say = evidenceMessages[language];
  const name = evidenceName(evidence);
  const { sha256 } = evidence;
  const bytes = await store.readEvidence(sha256);
  if (bytes === undefined) return say.copyUnsound({ name });
  const { openableAs } = await import('../../store/evidence/openable.ts');
  const kind = openableAs(evidence.name, bytes);
  if (kind === undefined) {
    return say.notOpenable({ name, file: copyIn(evidenceFolderIn(folder), sha256) });
  }
  const copy = await store.copyToView(sha256, bytes, kind);
  return (await host.open(copy)) ? say.opened({ name }) : say.cannotOpen({ target: copy });
}
