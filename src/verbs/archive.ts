import { basename, resolve } from 'node:path';
import { mayHandOut, soundCopies } from '../app/evidence/hand-out-evidence.ts';
import { gatherReport } from '../app/output/gather-report.ts';
import { makeOutputFolder, refuseOutputFolder } from '../app/output/output-folder.ts';
import { packedLedger } from '../app/output/packed-ledger.ts';
import { showingWork } from '../app/output/show-work.ts';
import { signedOnDay } from '../app/output/signed-on.ts';
import { writeJson } from '../app/output/write-json.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { type OpenLedger, openLedger, openWorkspace, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { type Advance, watched } from '../core/advance.ts';
import type { OutputOf } from '../core/contract/output-shape.ts';
import type { archiveOutput } from '../core/contract/outputs/handing-on/archive.ts';
import { toldPlan } from '../core/contract/told/told-plan.ts';
import { toldUnit } from '../core/contract/told/told-unit.ts';
import { fileOfWriter } from '../core/ledger/names.ts';
import { sha256 } from '../core/ledger/sha256.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { evidenceIndex, evidenceLayout, type PlacedEvidence } from '../reports/archive/evidence-layout.ts';
import { type ReportFormatName, renderReport, reportFormats } from '../reports/index.ts';
import type { Report } from '../reports/report.ts';
import type { Disk } from '../store/disk.ts';
import { copyIn, evidenceFolderIn } from '../store/layout.ts';
import { writeFolder } from '../store/packet/write-folder.ts';
import { type PackedFile, writeZip } from '../store/packet/write-zip.ts';
import { assignmentFile } from '../store/settings/assignment.ts';
import { ownWordsFile, readOwnWords } from '../store/settings/own-words.ts';
import { Trouble } from '../trouble.ts';
import { archiveMessages } from '../words/areas/ledger/hand-in.ts';
import { workMessages } from '../words/areas/terminal.ts';
import { evidenceCountWords } from '../words/target-words.ts';

/** The year in one folder or zip: report in every format, evidence by the plan's numbering, ledger, plan, and the sums of all. */
export async function archive(call: Call<'archive'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { language } = workspace;
  const say = archiveMessages[language];
  const signedOn = signedOnDay(call, workspace);
  const output = await outputFor(call, host);
  const ledger = await openLedger(workspace, host);
  warnOfFaults(ledger, language, host);
  const ownWords = await readOwnWords(ledger.folder, workspace.plan.id, host.disk);
  const report = gatherReport(workspace, ledger, { signedOn, words: ownWords });
  const placed = evidenceLayout(report, language);
  const standing = ledger.state.standing.map(({ entry }) => entry);
  const kept = await soundCopies(standing, ledger.store, workspace, host);
  const missing = missingOf(placed, kept);
  for (const name of missing) host.err.show(host.err.theme.warning(say.missing({ name })));
  const evidence = placed.filter(({ place, evidence: { sha256: hash = '' } }) => place !== undefined && kept.has(hash));
  const shown = evidence.map(({ place = '', evidence: { bytes = 0 } }) => ({ name: place, bytes }));
  if (!(await mayHandOut(shown, say, workspace, call.options, host))) {
    if (call.options.json) writeJson(archiveJson(call, { ...nothing, missing }, workspace, ledger), host);
    host.err.show(say.cancelled);
    return ExitCode.ok;
  }
  const files = [
    ...(await showingWork(workMessages[language].report, host, (advance) =>
      reportFiles(report, evidence, workspace, advance),
    )),
    {
      name: `${say.evidence}/${say.index}`,
      content: bytesOf(evidenceIndex(placed, (hash) => kept.has(hash), language)),
    },
    ...evidence.flatMap((one) => packed(one, ledger)),
    ...(await ledgerFiles(ledger, workspace, host)),
    { name: `${say.plan}/${workspace.plan.id}.yaml`, content: bytesOf(workspace.planText) },
    ...(await besideLedger(ledger, workspace, host)),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const sums = { name: 'SHA256SUMS', content: bytesOf(sumsOf(files, evidence)) };
  const words = workMessages[language].packing;
  await makeOutputFolder(output, host);
  await showingWork(words, host, (advance) => write(output, [...files, sums], host.disk, advance));
  if (call.options.json) {
    const put = { done: true, files: files.length + 1, evidence: evidence.length, missing };
    writeJson(archiveJson(call, put, workspace, ledger), host);
    return ExitCode.ok;
  }
  const made = {
    place: call.options.output ?? '',
    files: files.length + 1,
    kept: evidence.length,
    evidence: evidenceCountWords(report.figures.evidence, language),
  };
  host.out.show(say.made(made));
  return ExitCode.ok;
}

/** Where it goes; never over anything that is there, before any work is done. */
async function outputFor({ options: { output, yes } }: Call<'archive'>, host: Host): Promise<string> {
  if (output === undefined) throw new Trouble('archive-needs-output');
  const { cwd, disk } = host;
  const path = resolve(cwd, output);
  await refuseOutputFolder(output, host);
  const kind = await disk.kindOf(path);
  const isFree = kind === undefined || (kind === 'folder' && !isZip(path) && (await disk.list(path)).length === 0);
  if (isFree || (kind === 'file' && isZip(path) && yes === true)) return path;
  throw new Trouble(isZip(path) ? 'would-overwrite' : 'output-folder-full', { file: output, folder: output });
}

function isZip(path: string): boolean {
  return /\.zip$/i.test(basename(path));
}

/** Into a zip or a folder, as the name says. */
function write(output: string, files: readonly PackedFile[], disk: Disk, advance: Advance): Promise<void> {
  return (isZip(output) ? writeZip : writeFolder)(output, files, disk, advance);
}

/** Those of which there is no copy as it was. */
function missingOf(placed: readonly PlacedEvidence[], kept: ReadonlySet<string>): readonly string[] {
  return placed.flatMap(({ name, place, evidence: { sha256: hash = '' } }) =>
    place === undefined || kept.has(hash) ? [] : [name],
  );
}

type ArchiveJson = OutputOf<typeof archiveOutput>;
type Put = Pick<ArchiveJson, 'done' | 'files' | 'evidence' | 'missing'>;

const nothing = { done: false, files: 0, evidence: 0 };

function archiveJson(call: Call<'archive'>, put: Put, { plan }: Workspace, { config }: OpenLedger): ArchiveJson {
  const file = call.options.output ?? '';
  return { format: 1, plan: toldPlan(plan), unit: toldUnit(config.unit), file, ...put };
}

async function reportFiles(
  report: Report,
  evidence: readonly PlacedEvidence[],
  { language }: Workspace,
  advance: Advance,
): Promise<PackedFile[]> {
  const places = new Map(evidence.toReversed().map(({ place = '', evidence: { sha256: hash } }) => [hash, place]));
  const evidencePlace = ({ sha256: hash }: { readonly sha256?: string }) => {
    const place = hash === undefined ? undefined : places.get(hash);
    return place?.split('/').map(encodeURIComponent).join('/');
  };
  const files: PackedFile[] = [];
  const formats = Object.keys(reportFormats) as ReportFormatName[];
  for (const [format] of watched(formats, () => 1, advance)) {
    const content = await renderReport(report, format, { lang: language, evidencePlace });
    files.push({
      name: `${archiveMessages[language].report}.${format}`,
      content: typeof content === 'string' ? bytesOf(content) : content,
    });
  }
  return files;
}

function packed(
  { place, evidence: { sha256: hash, bytes = 0 } }: PlacedEvidence,
  { folder }: OpenLedger,
): PackedFile[] {
  if (place === undefined || hash === undefined) return [];
  return [{ name: place, content: { path: copyIn(evidenceFolderIn(folder), hash), length: bytes } }];
}

/** The ledger's files in a folder that says what they are. */
async function ledgerFiles(ledger: OpenLedger, workspace: Workspace, host: Host): Promise<PackedFile[]> {
  const root = archiveMessages[workspace.language].ledger;
  const packedFiles = await packedLedger(ledger, workspace, host);
  return packedFiles.map(({ file: { writer }, content }) => ({
    name: `${root}/${workspace.plan.id}/${fileOfWriter(writer)}`,
    content,
  }));
}

/** Who did what and the words of the report, as they lie in the folder: kept with the year. */
async function besideLedger(
  { folder }: OpenLedger,
  { plan, language }: Workspace,
  { disk }: Host,
): Promise<PackedFile[]> {
  const say = archiveMessages[language];
  const files = [
    { name: say.assignment, content: await assignmentFile(folder, plan.id, disk) },
    { name: say.ownWords, content: await ownWordsFile(folder, plan.id, disk) },
  ];
  return files.flatMap(({ name, content }) => (content === undefined ? [] : [{ name, content }]));
}

/** As `sha256sum -c` reads them. Only copies of evidence lie in files, and those have just been held against their hashes. */
function sumsOf(files: readonly PackedFile[], evidence: readonly PlacedEvidence[]): string {
  const known = new Map(evidence.map(({ place = '', evidence: { sha256: hash = '' } }) => [place, hash]));
  return files
    .map(({ name, content }) => `${content instanceof Uint8Array ? sha256(content) : known.get(name)}  ${name}\n`)
    .join('');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
