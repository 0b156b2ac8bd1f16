import type { ExitCode } from '../exit-code.ts';
import type { Host, Output } from '../host.ts';

/** Work whose results are shown a screen at a time, where somebody sits at a terminal; nothing of them is lost, whatever becomes of it. */
export async function paged(host: Host, work: (host: Host) => Promise<ExitCode>): Promise<ExitCode> {
  const { page } = host;
  if (page === undefined) return work(host);
  const kept: string[] = [];
  const write: Output['write'] = (content) => {
    if (typeof content === 'string') kept.push(content);
    else host.out.write(content);
  };
  const show: Output['show'] = (text) => write(`${text}\n`);
  const out: Output = Object.create(host.out, { show: { value: show }, write: { value: write } });
  try {
    const exitCode = await work({ ...host, out });
    await page(kept.splice(0).join(''));
    return exitCode;
  } finally {
    if (kept.length > 0) host.out.write(kept.join(''));
  }
}
