import { createAdaptorServer } from '@hono/node-server';

/** What answers requests. */
export type Answering = (request: Request) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  /** Whatever is open is cut: there is nobody left to answer. */
  close(): void;
}

/** On a free port that only this computer reaches; what answers is made once the port is known. */
export async function listen(makeAnswering: (port: number) => Answering): Promise<Listening> {
  let answering: Answering = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request: Request) => answering(request) });
  const port = await new Promise<number>((tell, refuse) => {
    server.once('error', refuse);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      tell(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  answering = makeAnswering(port);
  const close = () => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  return { port, close };
}
