import { escapedJson, harmlessJson } from '../../core/text/harmless-json.ts';
import type { Host } from '../../host.ts';

/** A result for programs: the values as they are, and nothing in them that a terminal would act on. */
export function writeJson(value: unknown, { out }: Host): void {
  out.write(harmlessJson(value));
}

/** The same on one line. */
export function writeJsonLine(value: unknown, { out }: Host): void {
  out.write(`${escapedJson(value)}\n`);
}
