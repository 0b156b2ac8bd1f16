import { personalWarning } from '../../app/answers/warn-of-personal.ts';
import { evidenceElsewhere } from '../../app/evidence/evidence-in-use.ts';
import type { EvidenceRow, EvidenceSubject } from '../../app/evidence/evidence-rows.ts';
import { isAgreed } from '../../app/output/is-agreed.ts';
import { type OpenLedger, openLedger, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { EntryDraft, EvidenceFile } from '../../core/ledger/entry.ts';
import { attachmentsIn, neededCopies } from '../../core/ledger/evidence/attachments.ts';
import { fingerprintOf } from '../../core/ledger/fingerprint.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { copyPlace } from '../../store/layout.ts';
import { Trouble } from '../../trouble.ts';
import { evidenceMessages } from '../../words/areas/ledger/evidence.ts';
import { evidenceName } from '../../words/evidence-name.ts';
import { line, type Shown } from '../../words/shown.ts';

interface Setting {
  readonly workspace: Workspace;
  readonly ledger: OpenLedger;
  readonly call: Call<'evidence'>;
  readonly host: Host;
}

/** One content that may be removed, with every row that names it. */
interface Content {
  readonly file: EvidenceFile;
  readonly rows: readonly EvidenceRow[];
}

/**
 * Records first that the copy was removed, then deletes it: a crash between the two leaves a copy that `verify` names,
 * and that the same call deletes. The copy stays while anything that stands still needs it.
 */
export async function removeByRequest(
  subject: EvidenceSubject,
  rows: readonly EvidenceRow[],
  setting: Setting,
): Promise<ExitCode> {
  const { workspace, ledger, call, host } = setting;
  const say = evidenceMessages[workspace.language];
  const reason = call.options.remove?.trim() ?? '';
  if (reason === '') throw new Trouble('remove-needs-reason', { id: subject.id });
  const chosen = await choose(contentsOf(rows), subject.id, setting);
  if (chosen === undefined) return unchanged(setting);
  const name = evidenceName(chosen.file);
  if (chosen.rows.every(({ state }) => state === 'removed')) {
    const isDeleted = await deleteUnlessNeeded(chosen.file.sha256, setting);
    host.out.show(isDeleted ? say.leftCopyRemoved({ name }) : say.alreadyRemoved({ name }));
    return ExitCode.ok;
  }
  const warning = personalWarning([{ answer: { kind: 'note', reason }, evidence: [] }], workspace.language);
  if (warning !== undefined) host.err.show(host.err.theme.warning(warning));
  if (!(await isConfirmed(say.removeShows({ name, ids: subject.id }), setting))) return unchanged(setting);
  const { config, store } = ledger;
  const recorder = { name: config.recorder, unit: config.unit.id, plan: workspace.plan.id };
  await store.append([draftFor(subject, chosen.file.sha256, reason)], recorder);
  const isDeleted = await deleteUnlessNeeded(chosen.file.sha256, setting);
  const isKept = !isDeleted && chosen.rows.some(({ state }) => state !== 'missing');
  host.out.show(isKept ? say.removedElsewhereNeeded({ name }) : say.removed({ name }));
  return ExitCode.ok;
}

function unchanged({ workspace, host }: Setting): ExitCode {
  host.err.show(evidenceMessages[workspace.language].notRemoved);
  return ExitCode.ok;
}

function contentsOf(rows: readonly EvidenceRow[]): readonly Content[] {
  const contents = new Map<string, { readonly file: EvidenceFile; readonly rows: EvidenceRow[] }>();
  for (const row of rows) {
    if ('url' in row.evidence) continue;
    const known = contents.get(row.evidence.sha256);
    if (known === undefined) contents.set(row.evidence.sha256, { file: row.evidence, rows: [row] });
    else known.rows.push(row);
  }
  return [...contents.values()];
}

/** The only one; else the one that somebody chooses, or `undefined` where none. */
async function choose(
  contents: readonly Content[],
  id: string,
  { workspace: { language }, host }: Setting,
): Promise<Content | undefined> {
  const [first, second] = contents;
  if (first === undefined) throw new Trouble('nothing-to-remove', { id });
  if (second === undefined) return first;
  const labels = contents.map(({ file, rows }) => line`${rows[0]?.number ?? ''} ${evidenceName(file)}`);
  if (!host.interactive) {
    throw new Trouble('evidence-which', { id, known: labels.join('；') });
  }
  const say = evidenceMessages[language];
  return (await host.prompter()).choose<Content | undefined>({
    text: say.askRemove,
    choices: [
      { value: undefined, label: say.removeNone },
      ...contents.map((content, index) => ({ value: content, label: labels[index] ?? '' })),
    ],
  });
}

async function isConfirmed(shows: Shown, { workspace: { language }, call, host }: Setting): Promise<boolean> {
  host.err.show(shows);
  return isAgreed(evidenceMessages[language].removeConfirm, call.options, host);
}

/** A note with one key more: programs that do not know the key show it as a note with its reason. */
function draftFor({ id, requirement }: EvidenceSubject, sha256: string, reason: string): EntryDraft {
  return {
    requirement: id,
    ...(requirement && { print: fingerprintOf(requirement), said: requirement.text }),
    kind: 'note',
    reason,
    removes: sha256,
  };
}

/** Whether a copy was there and is gone now; the ledgers are read anew, as others may have recorded meanwhile. */
async function deleteUnlessNeeded(sha256: string, { workspace, host }: Setting): Promise<boolean> {
  const { store, state } = await openLedger(workspace, host);
  const { needed } = await evidenceElsewhere(store, workspace.plan.id);
  const isThere = (await store.evidenceFiles()).includes(copyPlace(sha256));
  if (!isThere || needed.has(sha256) || neededCopies(attachmentsIn(state)).has(sha256)) return false;
  await store.removeEvidence(sha256);
  return true;
}
