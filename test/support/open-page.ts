import { request } from 'node:http';
import { onTestFinished, vi } from 'vitest';
import { type Circumstances, type Finished, runPlan } from './program.ts';

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  /** Of all requests but the first: the cookie. What is given here comes over it. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** `plan open` in this process, with the cookie of who opened its address. */
export interface OpenPage {
  readonly origin: string;
  /** With the token, which was used. */
  readonly address: string;
  /** As the browser that opened the address does. */
  ask(path: string, sent?: Sent): Promise<Answered>;
  /** A form, as a browser sends it from a page of this origin. */
  send(
    path: string,
    fields: Fields,
    files?: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  ): Promise<Answered>;
  /** Ctrl+C, and how the program ended. */
  stop(): Promise<Finished>;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Any request, to whomever it says that it is sent. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<Answered> {
  const { hostname, port } = new URL(origin);
  return new Promise((tell, fail) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece)).on('error', fail);
      answer.on('end', () => {
        const all = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        const text = Buffer.concat(pieces).toString('utf8');
        tell({ status: answer.statusCode ?? 0, headers: Object.fromEntries(all), text });
      });
    });
    sent.on('error', fail).end(body);
  });
}

/** Starts it and opens its address once, as the browser does; it ends with the test. */
export async function openPage(
  home: string,
  args: readonly string[] = [],
  circumstances: Circumstances = {},
): Promise<OpenPage> {
  const opened: string[] = [];
  let interrupt = () => {};
  const interrupted = new Promise<void>((tell) => {
    interrupt = tell;
  });
  const finished = runPlan(home, ['open', ...args], { opened, interrupted, ...circumstances });
  const stop = () => {
    interrupt();
    return finished;
  };
  onTestFinished(async () => void (await stop()));
  const address = await vi.waitUntil(() => opened[0], { timeout: 30_000 });
  const { origin, search } = new URL(address);
  const first = await ask(origin, `/${search}`);
  const cookie = first.headers['set-cookie']?.split(';')[0] ?? '';
  const asked: OpenPage['ask'] = (path, sent = {}) =>
    ask(origin, path, { ...sent, headers: { Cookie: cookie, ...sent.headers } });
  const send: OpenPage['send'] = async (path, fields, files = {}) => {
    const form = new FormData();
    for (const [name, given] of Object.entries(fields)) for (const one of [given].flat()) form.append(name, one);
    for (const [name, content] of Object.entries(files)) form.append('files', new Blob([content]), name);
    const sent = new Response(form);
    const body = new Uint8Array(await sent.arrayBuffer());
    return asked(path, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': sent.headers.get('content-type') ?? '' },
      body,
    });
  };
  return { origin, address, ask: asked, send, stop };
}

/** What a hidden field of a page's form holds. */
export function hiddenIn({ text }: Answered, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
}
