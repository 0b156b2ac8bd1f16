import type { Diagnostic, Finding } from '../../core/diagnostic.ts';
import { isUnitListFile } from '../../store/layout.ts';
import { decodeText, wholeText } from '../../store/text-file.ts';
import { diagnoseText, isOthers } from './diagnose-text.ts';
import type { Judging } from './plans-beside.ts';
import { type FilePlace, readBytes } from './read-bytes.ts';
import type { Diagnosed, FileToCheck } from './threads.ts';

/** Puts a file right; gives its text as it then is. */
export type Mender = (file: string, original: string) => Promise<string>;

/** What a file is judged by beside its own text, and what puts it right. */
export interface Judges {
  readonly comparisons?: Judging | undefined;
  readonly neighbours: Judging;
  readonly mend?: Mender | undefined;
}

/** All that is wrong with a file; none for another program's file that was only come across. */
export async function diagnoseFile(each: FileToCheck, judges: Judges, host: FilePlace): Promise<Diagnosed | undefined> {
  const read = await readBytes(each, host);
  if ('code' in read) return { found: [ofFile(read, each.file)] };
  return diagnoseBytes(read.bytes, each, judges);
}

async function diagnoseBytes(
  bytes: Uint8Array,
  { file, isMeant }: FileToCheck,
  { comparisons, neighbours, mend }: Judges,
): Promise<Diagnosed | undefined> {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    return { found: [ofFile({ code: 'not-utf-8', values: { looksLike: decoded.looksLike } }, file)] };
  }
  if (!isMeant && isOthers(decoded.text, file)) return undefined;
  const isMended = mend !== undefined && !isUnitListFile(file);
  const text = isMended ? await mend(file, wholeText(bytes)) : decoded.text;
  const found = await diagnoseText(text, file, neighbours, comparisons);
  return found.length === 0 ? { found } : { found, text };
}

/** A finding about the file as a whole. */
function ofFile(finding: Finding, file: string): Diagnostic {
  return { ...finding, file, at: { line: 1, column: 1, endLine: 1, endColumn: 1 }, path: [] };
}
