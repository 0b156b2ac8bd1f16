import { join } from 'node:path';
import type { Watch } from '../../core/advance.ts';
import { attachmentsIn, namedCopies } from '../../core/ledger/evidence/attachments.ts';
import { foldLedger } from '../../core/ledger/fold.ts';
import type { LedgerFault, LedgerFile } from '../../core/ledger/ledger-file.ts';
import {
  forgedReviews,
  type Merge,
  planMerge,
  sharedRequirements,
  strangerIn,
  verdictsIn,
} from '../../core/ledger/merge.ts';
import { baseWriterOf } from '../../core/ledger/names.ts';
import { whyUnusable } from '../../core/ledger/unusable.ts';
import type { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { type EvidenceTakenIn, evidenceFolder, takeInEvidence } from '../../store/evidence/take-in-evidence.ts';
import { evidenceFolderIn, ledgerIn } from '../../store/layout.ts';
import { type ForkedFiles, forkedFilesIn } from '../../store/ledger/forked-files.ts';
import { type MergeSource, withMergeSource } from '../../store/ledger/merge-source.ts';
import { type Incoming, type IncomingFile, readIncoming } from '../../store/ledger/read-incoming.ts';
import { type LedgerPlace, takeInLedgerFile } from '../../store/ledger/take-in-ledger.ts';
import { Trouble } from '../../trouble.ts';
import { workMessages } from '../../words/areas/terminal.ts';
import type { PacketFault } from '../../words/trouble-words.ts';
import { watchedWith } from '../output/show-work.ts';
import { writeJson } from '../output/write-json.ts';
import { openStore, type Workspace } from '../workspace/workspace.ts';
import { partedJson } from './merge-json.ts';
import { sayDivergences, sayMerged } from './say-merge.ts';
import { takeInAssignment } from './take-in-assignment.ts';
import { takeInWords } from './take-in-words.ts';

/** Takes the copy at an absolute path into the workspace's ledger; without one, what cloud drives made of our own. */
export async function mergeFrom(
  named: string | undefined,
  workspace: Workspace,
  { keepBoth, json = false }: { readonly keepBoth?: boolean; readonly json?: boolean },
  host: Host,
): Promise<ExitCode> {
  const opened = await openStore(workspace, host);
  const { store, folder } = opened;
  const place = { folder, plan: workspace.plan.id, store, disk: host.disk };
  const path = named ?? folder;
  const { unpacking, takingIn } = workMessages[workspace.language];
  return withMergeSource(path, place, watchedWith(unpacking, host), async (source) => {
    const { files, faults } = await store.read(place.plan);
    const forked = await forkedFilesIn(ledgerIn(folder, place.plan), place.plan, faults, host.disk);
    if (!source.isOurs) refuseForked(faults);
    const ours = withFirstCourses(files, forked);
    const incoming = await incomingFrom(source, ours, place);
    checkPacket(source, incoming, workspace, path);
    const planned = settledForks(
      planMerge(ours, [...forked.files.map(({ second }) => second), ...incoming.files]),
      forked,
    );
    refuseStrangers(planned, workspace);
    refuseForgedReviews(planned, ours, await store.writer(place.plan), path);
    const hinders = planned.conflicts.length > 0 || (planned.divergences.length > 0 && !keepBoth);
    // Beside data for programs nobody is asked: a question would stand in it.
    const aside = json ? { ...host, out: host.err, interactive: false } : host;
    if (hinders) {
      if (json) writeJson(partedJson(planned, incoming, workspace), host);
      return sayDivergences(planned, incoming, workspace, aside);
    }
    const evidence = await takeIn(planned, incoming, forked, source, place, watchedWith(takingIn, host));
    await unfork(planned, forked, place);
    const assigned = await takeInAssignment(source, workspace, opened, host);
    const words = await takeInWords(source, workspace, opened, host);
    const shared = sharedRequirements(planned);
    const merged = { planned, shared, incoming, forked, evidence, source, assigned, words };
    const code = sayMerged(merged, json, workspace, host);
    if (verdictsIn(planned).length > 0) {
      const { askForReviewers } = await import('../keys/confirmed-keys.ts');
      await askForReviewers(foldLedger(planned.after), opened, workspace.language, aside);
    }
    return code;
  });
}

/** What goes on in another copy is not known while two courses stand in one file of ours. */
function refuseForked(faults: readonly LedgerFault[]): void {
  const marked = faults.find(({ code }) => code === 'conflict-marker');
  if (marked !== undefined) throw new Trouble('ledger-forked', { file: marked.file });
}

/** Ours, where of two courses in one file the first is it, and the second comes in. */
function withFirstCourses(files: readonly LedgerFile[], { files: forks }: ForkedFiles): readonly LedgerFile[] {
  return files.map((file) => forks.find(({ writer }) => writer === file.writer)?.first ?? file);
}

/** That a file has two courses, git's marks say: nobody need be asked whether both are to be kept. */
function settledForks(planned: Merge<IncomingFile>, { files }: ForkedFiles): Merge<IncomingFile> {
  const isFork = (writer: string) => files.some((fork) => baseWriterOf(fork.writer) === writer);
  return { ...planned, divergences: planned.divergences.filter(({ writer }) => !isFork(writer)) };
}

/** Last of all, when the second course lies in a file of its own or continues the first: then the marks can go. */
async function unfork({ steps }: Merge<IncomingFile>, { files }: ForkedFiles, place: LedgerPlace): Promise<void> {
  for (const { writer, bytes, first } of files) {
    const file = steps.find((step) => step.writer === writer)?.file ?? first;
    await takeInLedgerFile({ writer, file }, place, bytes);
  }
}

async function incomingFrom(
  { folder, isOurs }: MergeSource,
  ours: readonly { readonly writer: string }[],
  { plan, disk }: LedgerPlace,
): Promise<Incoming> {
  const ledger = ledgerIn(folder, plan);
  if (!isOurs && (await disk.kindOf(ledger)) !== 'folder') {
    throw new Trouble('nothing-to-merge', { file: folder, plan });
  }
  const writers = ours.map(({ writer }) => writer);
  return readIncoming(ledger, plan, writers, disk, isOurs ? ({ writer }) => writer === undefined : undefined);
}

/** A packet must be this unit's, and whole: of a damaged one nothing is taken in. */
function checkPacket({ head }: MergeSource, { files, faults }: Incoming, { config }: Workspace, path: string): void {
  if (head === undefined) return;
  const refused = (why: PacketFault, detail = '') => new Trouble('packet-refused', { file: path, why, detail });
  // Its number tells a unit only where the name does not.
  const theirs = head.unit.name === config?.unit.name ? `${head.unit.name} ${head.unit.id}` : head.unit.name;
  if (head.unit.id !== config?.unit.id) throw refused('other-unit', theirs);
  const reason = whyUnusable({ files, faults, digest: head.digest });
  if (reason !== undefined) throw refused(reason.why, reason.detail);
}

function refuseStrangers(planned: Merge, { plan, config }: Workspace): void {
  const own = config?.unit.id ?? '';
  const stranger = strangerIn(planned, own, plan.id);
  if (stranger === undefined) return;
  const code = stranger.plan === plan.id ? 'merge-other-unit' : 'merge-other-plan';
  throw new Trouble(code, { ...stranger, own });
}

function refuseForgedReviews(planned: Merge, ours: readonly LedgerFile[], own: string | undefined, path: string): void {
  const forged = forgedReviews(planned, ours, own);
  if (forged === undefined) return;
  throw new Trouble('merge-own-reviews', { file: path, writer: own ?? '', count: forged.added.length });
}

/** Evidence first and ledger files last: wherever this is cut off, no entry came in without what it names. */
async function takeIn(
  { steps, after }: Merge<IncomingFile>,
  { files, faults }: Incoming,
  forked: ForkedFiles,
  { folder, isOurs }: MergeSource,
  place: LedgerPlace,
  watch: Watch,
): Promise<EvidenceTakenIn> {
  const wanted = namedCopies(attachmentsIn(foldLedger(after)));
  const evidence = isOurs
    ? { taken: [], wrong: [] }
    : await watch((advance) =>
        takeInEvidence(
          wanted,
          evidenceFolder(evidenceFolderIn(folder), place.disk),
          evidenceFolderIn(place.folder),
          place.disk,
          advance,
        ),
      );
  for (const step of steps)
    if (!forked.files.some(({ writer }) => writer === step.writer)) await takeInLedgerFile(step, place);
  if (isOurs) await removeConflictCopies(files, faults, place);
  return evidence;
}

/** Every line of them is in a writer's file now; a copy of which anything was left out stays. */
async function removeConflictCopies(
  files: readonly IncomingFile[],
  faults: Incoming['faults'],
  { folder, plan, disk }: LedgerPlace,
): Promise<void> {
  const faulty = new Set(faults.map(({ file }) => file));
  for (const { name } of files) if (!faulty.has(name)) await disk.removeFile(join(ledgerIn(folder, plan), name));
}
