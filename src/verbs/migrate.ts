import { dirname, join, relative } from 'node:path';
import { languageOf } from '../app/language-of.ts';
import type { Call } from '../cli/call.ts';
import { fileOfWriter, isPlanId, writerOfFile } from '../core/ledger/names.ts';
import { readLedgerFile } from '../core/ledger/read-file.ts';
import { type Formats, formats, type Kind, migrated, type Verdict } from '../core/migrate/formats.ts';
import { readPlan } from '../core/plan/read-plan.ts';
import { safeText } from '../core/text/safe-text.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { newerFormat } from '../store/newer-format.ts';
import { readPlainFile } from '../store/plain-file.ts';
import { findPlanFolder } from '../store/plan-folder.ts';
import { configFile } from '../store/settings-file.ts';
import { decodeText } from '../store/text-file.ts';
import { Trouble } from '../trouble.ts';
import { migrateMessages } from '../words/areas/migrate.ts';
import type { Language } from '../words/language.ts';

/** Brings what older versions wrote to today's formats. */
export async function migrate(call: Call, host: Host): Promise<ExitCode> {
  return migrateTo(formats, call, host);
}

interface KeptFile {
  /** Absolute. */
  readonly path: string;
  readonly kind: Kind;
}

interface OldFile extends KeptFile {
  /** As it was read. */
  readonly before: string;
  readonly verdict: Extract<Verdict, { readonly state: 'older' }>;
}

/** Shows what would change; asks; copies all that it changes, then changes it. Today's formats are an argument so that the way can be tried with others. */
export async function migrateTo(target: Formats, call: Call, host: Host): Promise<ExitCode> {
  const language = languageOf(call.options, host);
  const say = migrateMessages[language];
  const folder = await findPlanFolder(host.cwd, call.options.dir ?? (host.env.PLAN_DIR || undefined), host.disk);
  const root = folder === undefined ? host.cwd : dirname(folder);
  const files = await keptFiles(folder, root, host);
  const old = await oldFiles(files, target, host);
  for (const { path, kind, verdict } of old) {
    const values = { file: nameFrom(root, path), from: verdict.format, to: target.current[kind.kept] };
    host.out.write(`${say.change(values)}\n`);
  }
  if (old.length === 0 || call.options.dryRun) {
    host.out.write(`${old.length === 0 ? say.nothing({ count: files.length }) : say.dry({ count: old.length })}\n`);
    return ExitCode.ok;
  }
  if (!(await isAgreed(language, call, host))) return ExitCode.ok;
  const backup = await backUp(old, root, host);
  host.out.write(`${say.backedUp({ folder: safeText(backup) })}\n`);
  for (const file of old) await replace(file, folder, host);
  host.out.write(`${say.done({ count: old.length })}\n`);
  return ExitCode.ok;
}

async function isAgreed(language: Language, { options }: Call, host: Host): Promise<boolean> {
  if (options.yes) return true;
  if (!host.interactive) throw new Trouble('only-a-terminal', { option: '--yes' });
  return (await host.prompter()).confirm(migrateMessages[language].ask);
}

/** The settings last: as long as they name the older format, older programs know what they have before them. */
async function keptFiles(folder: string | undefined, root: string, { disk }: Host): Promise<readonly KeptFile[]> {
  const files: KeptFile[] = [];
  for (const name of await disk.list(join(root, 'plans'))) {
    if (/\.ya?ml$/.test(name)) files.push({ path: join(root, 'plans', name), kind: { kept: 'plan' } });
  }
  if (folder === undefined) return files;
  for (const plan of (await disk.list(join(folder, 'ledger'))).filter(isPlanId)) {
    for (const name of await disk.list(join(folder, 'ledger', plan))) {
      const writer = writerOfFile(name);
      if (writer === undefined) continue;
      files.push({ path: join(folder, 'ledger', plan, fileOfWriter(writer)), kind: { kept: 'ledger', plan, writer } });
    }
  }
  const settings = join(folder, configFile);
  if ((await disk.kindOf(settings)) === 'file') files.push({ path: settings, kind: { kept: 'settings' } });
  return files;
}

/** Throws `Trouble` before anything is written where a file is newer, has no way, or would not be sound after. */
async function oldFiles(files: readonly KeptFile[], target: Formats, { disk }: Host): Promise<readonly OldFile[]> {
  const old: OldFile[] = [];
  for (const { path, kind } of files) {
    const decoded = decodeText(await readPlainFile(path, Number.POSITIVE_INFINITY, disk));
    if (!('text' in decoded)) continue;
    const verdict = migrated(decoded.text, kind, target);
    if (verdict.state === 'newer') throw newerFormat(path);
    if (verdict.state === 'no-way') {
      throw new Trouble('no-migration', { file: safeText(path), format: verdict.format });
    }
    if (verdict.state !== 'older') continue;
    if (!isSound(verdict.text, kind)) throw new Trouble('migration-unsound', { file: safeText(path) });
    old.push({ path, kind, before: decoded.text, verdict });
  }
  return old;
}

function isSound(text: string, { kept, plan = '', writer = '' }: Kind): boolean {
  if (kept === 'plan') return readPlan(text, '').plan !== undefined;
  return kept === 'settings' || readLedgerFile(plan, writer, new TextEncoder().encode(text)).faults.length === 0;
}

/** A folder of copies beside the `.plan/`, each read back before anything is changed. */
async function backUp(old: readonly OldFile[], root: string, { disk, now }: Host): Promise<string> {
  const backup = join(
    root,
    `plan-before-migration-${now()
      .slice(0, 23)
      .replace(/[^0-9]/g, '')}`,
  );
  for (const { path } of old) {
    const copy = join(backup, relative(root, path));
    const bytes = await disk.readBytes(path);
    await disk.makeFolder(dirname(copy));
    await disk.writeWhole(copy, bytes);
    if (Buffer.compare(await disk.readBytes(copy), bytes) !== 0) {
      throw new Trouble('file-unwritable', { file: safeText(copy), why: 'EIO' });
    }
  }
  return backup;
}

/** A ledger's file while nobody else may append to it, and only if nobody has since it was read. */
async function replace(
  { path, kind, before, verdict }: OldFile,
  folder: string | undefined,
  host: Host,
): Promise<void> {
  const write = async () => {
    const decoded = decodeText(await host.disk.readBytes(path));
    if (!('text' in decoded) || decoded.text !== before) {
      throw new Trouble('migration-overtaken', { file: safeText(path) });
    }
    await host.disk.writeWhole(path, verdict.text);
  };
  if (kind.kept !== 'ledger' || folder === undefined) return write();
  const store = await host.openLedger(folder);
  await store.locked(`ledger/${kind.plan}/${kind.writer}`, write);
}

function nameFrom(root: string, path: string): string {
  return safeText(relative(root, path).replaceAll('\\', '/'));
}
