import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

export interface Problem {
  readonly message: string;
  readonly code?: string;
  readonly severity?: number;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Problem[];
}

/** How a language server is started. */
export interface ServerCommand {
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

const yamlServer = (): ServerCommand => ({
  command: [
    process.execPath,
    fileURLToPath(import.meta.resolve('yaml-language-server/bin/yaml-language-server')),
    '--stdio',
  ],
});

/** As much of an editor as it takes to ask a real language server: requests over its standard input and output. */
export class LanguageClient {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #published = new Map<string, (problems: readonly Problem[]) => void>();
  #unread = Buffer.alloc(0);
  #lastId = 0;

  /** How the server ended, once it has. */
  readonly ended: Promise<number | null>;

  private constructor({ command: [program, ...args], env }: ServerCommand) {
    this.#server = spawn(program, args, env && { env });
    this.ended = new Promise((done) => this.#server.on('close', done));
    this.#server.stdout.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  static async start(command = yamlServer()): Promise<LanguageClient> {
    const client = new LanguageClient(command);
    await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    client.notify('initialized', {});
    return client;
  }

  /** Opens a text under an address and resolves to what the server finds wrong in it. */
  open(uri: string, text: string): Promise<readonly Problem[]> {
    const problems = this.#nextOf(uri);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return problems;
  }

  /** Types: the text of an open address is now this. */
  change(uri: string, version: number, text: string): Promise<readonly Problem[]> {
    const problems = this.#nextOf(uri);
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    return problems;
  }

  #nextOf(uri: string): Promise<readonly Problem[]> {
    return new Promise((resolve) => this.#published.set(uri, resolve));
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  request(method: string, params: unknown): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) =>
        error ? reject(new Error(JSON.stringify(error))) : resolve(result),
      );
    });
  }

  stop(): void {
    this.#server.kill();
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (;;) {
      const head = this.#unread.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.subarray(0, Math.max(head, 0)).toString())?.[1]);
      const end = head + 4 + length;
      if (head < 0 || this.#unread.length < end) return;
      this.#take(JSON.parse(this.#unread.subarray(head + 4, end).toString()));
      this.#unread = this.#unread.subarray(end);
    }
  }

  #take({ id, method, params, ...answer }: Message): void {
    if (method === undefined) this.#answers.get(id as number)?.(answer);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as Published;
      this.#published.get(uri)?.(diagnostics);
    } else if (id !== undefined) {
      // What a server asks of an editor: its settings (for each one asked, the default), else nothing.
      const items = (params as { readonly items?: readonly unknown[] } | undefined)?.items;
      this.#send({ id, result: items?.map(() => null) ?? null });
    }
  }
}
