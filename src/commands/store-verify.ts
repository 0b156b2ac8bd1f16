import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { Call } from './call.ts';
export async function verifyStore(_url: string | undefined, _call: Call, _host: Host): Promise<ExitCode> {
  return ExitCode.ok;
}
