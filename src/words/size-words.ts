import { evidenceMessages } from './areas/ledger/evidence.ts';
import type { Language } from './language.ts';
import { exact, type Shown } from './shown.ts';

/** `0 字节`, `512 字节`, `12.3 KB`, `4 MB`. */
export function sizeWords(bytes: number, language: Language): Shown {
  if (bytes < 1024) return evidenceMessages[language].bytes({ size: bytes });
  const steps = ['KB', 'MB', 'GB', 'TB'];
  const power = Math.min(steps.length, Math.floor(Math.log2(bytes) / 10));
  return exact(`${Math.round((bytes / 1024 ** power) * 10) / 10} ${steps[power - 1]}`);
}
