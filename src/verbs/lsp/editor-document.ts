import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnoseText, isOthers } from '../../app/diagnosis/diagnose-text.ts';
import { neighboursIn } from '../../app/diagnosis/plans-beside.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Host } from '../../host.ts';

/**
 * What is wrong with a text as it stands in an editor, by what lies beside it on the disk. One that was never saved is
 * judged alone; other programs' files are passed over.
 */
export async function diagnoseDocument(
  { uri }: TextDocument,
  text: string,
  host: Host,
): Promise<readonly Diagnostic[]> {
  const path = uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  const file = path === undefined ? '-' : basename(path);
  if (isOthers(text, file)) return [];
  const neighbours = path === undefined ? async () => undefined : neighboursIn({ ...host, cwd: dirname(path) });
  return diagnoseText(text, file, neighbours);
}
