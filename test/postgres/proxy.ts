import { createServer, type Server, type Socket, connect as tcp } from 'node:net';
import { onTestFinished } from 'vitest';

/** What stands between the program and a server, and counts what goes through. */
export interface Proxy {
  /** The same as the server's, by way of the proxy. */
  readonly url: string;
  /** Messages of either side that went through so far. */
  passed(): number;
}

/** Called before a message goes on, with how many went before and what it is; what it returns is whether the connection lives on. */
export type Gate = (before: number, message: Buffer) => boolean | Promise<boolean>;

/** Passes on one message of PostgreSQL's protocol after the other, in both directions. */
export async function proxyTo(serverUrl: string, gate: Gate): Promise<Proxy> {
  const { hostname, port, ...url } = partsOf(serverUrl);
  let passed = 0;
  const open = new Set<Socket>();
  const server: Server = createServer((client) => {
    const upstream = tcp(port, hostname);
    const cut = () => {
      client.destroy();
      upstream.destroy();
    };
    // One queue for both directions: messages go on in the order in which they come.
    let queue = Promise.resolve();
    const through = (to: Socket, messages: readonly Buffer[]) => {
      for (const message of messages) {
        queue = queue.then(async () => {
          if (to.destroyed) return;
          if (!(await gate(passed, message))) return cut();
          passed += 1;
          to.write(message);
        });
      }
    };
    const [fromClient, fromServer] = [framing(true), framing(false)];
    client.on('data', (data) => through(upstream, fromClient(data)));
    upstream.on('data', (data) => through(client, fromServer(data)));
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', cut).on('close', () => void queue.then(cut));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return { url: url.at(address.port), passed: () => passed };
}

function partsOf(serverUrl: string) {
  const { hostname, port } = new URL(serverUrl);
  const at = (other: number) => {
    const url = new URL(serverUrl);
    url.port = String(other);
    return url.href;
  };
  return { hostname, port: Number(port), at };
}

/** Cuts a stream into messages; a client's first has no letter before its length. */
function framing(isClient: boolean): (data: Buffer) => Buffer[] {
  let rest = Buffer.alloc(0);
  let isFirst = isClient;
  return (data) => {
    rest = Buffer.concat([rest, data]);
    const messages: Buffer[] = [];
    for (;;) {
      const head = isFirst ? 0 : 1;
      if (rest.length < head + 4) return messages;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return messages;
      messages.push(rest.subarray(0, length));
      rest = rest.subarray(length);
      isFirst = false;
    }
  };
}
