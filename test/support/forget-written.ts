import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As on a computer that remembers only that it wrote its ledger files, not how they ended: 0.1.0 kept no more. */
export function forgetWritten(stateFolder: string): void {
  if (!existsSync(stateFolder)) return;
  for (const name of readdirSync(stateFolder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.written')) writeFileSync(join(stateFolder, name), '');
  }
}
