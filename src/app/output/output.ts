import { resolve } from 'node:path';
import { fileEnding } from '../../core/text/file-ending.ts';
import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import { outputMessages } from '../../words/areas/terminal.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import { makeOutputFolder, refuseOutputFolder } from './output-folder.ts';

/** Where a result goes. */
export interface OutputOptions {
  readonly output?: string;
}

/** The format that `-f` names, else the ending of the file that `-o` names, else the usual one. Throws `Trouble` for another ending. */
export function chosenFormat<Name extends string>(
  { format, output }: OutputOptions & { readonly format?: Name },
  known: readonly Name[],
  usual: Name,
): Name {
  if (format !== undefined) return format;
  if (output === undefined) return usual;
  const byEnding = known.find((name) => name === fileEnding(output));
  if (byEnding !== undefined) return byEnding;
  throw new Trouble('unknown-ending', { file: output, known: known.join('、') });
}

/** Throws `Trouble` for a result that could not be written, before the work that it costs: bytes to a terminal, `-o` that names a folder, or lies in none and in none that may be made. */
export async function refuseOutput({ output }: OutputOptions, isBinary: boolean, host: Host): Promise<void> {
  if (output === undefined) {
    if (isBinary && host.out.isTerminal) throw new Trouble('binary-to-terminal');
    return;
  }
  const path = resolve(host.cwd, output);
  if ((await host.disk.kindOf(path)) === 'folder') throw new Trouble('output-is-folder', { file: output });
  await refuseOutputFolder(output, host);
}

/** Endings by which offices open a file in another program than a text: what is none of theirs would be called damaged there. */
const officeEndings = 'doc docx wps xls xlsx et ppt pptx pdf ofd zip jpg jpeg png html htm'.split(' ');

/** Throws `Trouble` for a result under the ending of another kind of file: a plan called .docx, which no program would open. */
export function refuseEnding(output: string | undefined, own: readonly [string, ...string[]]): void {
  if (output === undefined) return;
  const ending = fileEnding(output);
  if (officeEndings.includes(ending) && !own.includes(ending))
    throw new Trouble('other-ending', { file: output, ending, own: own[0] });
}

/** A result to standard output, or whole into the file that `-o` names. One that somebody has edited since is not overwritten unasked. */
export async function writeOutput(
  content: string | Uint8Array,
  { output, yes }: OutputOptions & { readonly yes?: boolean },
  language: Language,
  host: Host,
): Promise<void> {
  if (output === undefined) host.out.write(content);
  else await writeOutputs([{ output, content }], { yes }, language, host);
}

/** A result and the file that it goes into. */
export interface OutputFile {
  readonly output: string;
  readonly content: string | Uint8Array;
}

/** Results, each whole into its file: before the first is written, all that would be overwritten is asked about. */
export async function writeOutputs(
  files: readonly OutputFile[],
  { yes, isToldTogether }: { readonly yes?: boolean | undefined; readonly isToldTogether?: true },
  language: Language,
  host: Host,
): Promise<void> {
  if (!yes) {
    const changed: string[] = [];
    for (const { output, content } of files) if (await wouldChange(output, content, host)) changed.push(output);
    await confirmChanging(changed, language, host);
  }
  const say = outputMessages[language];
  for (const { output, content } of files) {
    await makeOutputFolder(output, host);
    await host.disk.writeWhole(resolve(host.cwd, output), bytesOf(content));
    // Hundreds of letters are told of in one sentence.
    if (!isToldTogether) host.err.show(say.written({ file: output }));
  }
}

/** Asks once for all files that would say something else than they do; throws `Trouble` where nobody wants that. */
export async function confirmChanging(files: readonly string[], language: Language, host: Host): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const say = outputMessages[language];
  const named = files.slice(0, 3).join(say.between);
  const question =
    files.length === 1 ? say.overwrite({ file }) : say.overwriteAll({ count: files.length, files: named });
  if (!(await mayOverwrite(question, host))) throw new Trouble('would-overwrite', { file });
}

async function wouldChange(output: string, content: string | Uint8Array, { cwd, disk }: Host): Promise<boolean> {
  const path = resolve(cwd, output);
  if ((await disk.kindOf(path)) !== 'file') return false;
  return Buffer.compare(await disk.readBytes(path), bytesOf(content)) !== 0;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Throws `Trouble` where there is such a file and whoever calls does not want it to go. */
export async function confirmOverwriting(
  output: string,
  { yes }: { readonly yes?: boolean },
  language: Language,
  host: Host,
): Promise<void> {
  if (yes || (await host.disk.kindOf(resolve(host.cwd, output))) !== 'file') return;
  if (await mayOverwrite(outputMessages[language].overwrite({ file: output }), host)) return;
  throw new Trouble('would-overwrite', { file: output });
}

async function mayOverwrite(question: Shown, host: Host): Promise<boolean> {
  return host.interactive && (await host.prompter()).confirm(question);
}
