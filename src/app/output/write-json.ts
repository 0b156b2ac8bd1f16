import { harmlessJson } from '../../core/text/harmless-json.ts';
import type { Host } from '../../host.ts';

/** A result for programs: the values as they are, and nothing in them that a terminal would act on; indented, or on one line. */
export function writeJson(value: unknown, { out }: Host, indent?: number): void {
  out.write(harmlessJson(value, indent));
}
