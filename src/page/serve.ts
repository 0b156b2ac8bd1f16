import type { Call } from '../call.ts';
import type { Host } from '../host.ts';
import { Held } from './answers/held.ts';
import { Waiting } from './answers/waiting.ts';
import { Notices, withoutTerminal } from './place.ts';
import { pages } from './routes/pages.tsx';
import { listen } from './serving/listen.ts';
import { Living } from './serving/living.ts';
import { Session } from './serving/session.ts';
import { Turns } from './serving/turns.ts';

/** The page while it can be reached. */
export interface Serving {
  /** Opens it, once. */
  readonly address: string;
  /** When the last page was closed for long enough, or when it was stopped. */
  readonly ended: Promise<void>;
  stop(): void;
}

/** Serves the year's work as pages, to this computer only; `patience`: so many milliseconds after the last was closed. */
export async function serve(call: Call<'open'>, host: Host, patience?: number): Promise<Serving> {
  const living = new Living(patience);
  const setting = {
    call,
    host: withoutTerminal(host),
    living,
    notices: new Notices(),
    waiting: new Waiting(),
    held: new Held(),
    documents: new Map(),
    drafting: [],
  };
  const turns = new Turns();
  let address = '';
  const listening = await listen((port) => {
    const session = new Session(port);
    address = session.address;
    return pages(setting, session, turns).fetch;
  });
  const ended = living.ended.finally(async () => {
    listening.close();
    // What a form is just putting down must not be left behind.
    await turns.over;
    await setting.held.end();
    return setting.waiting.end();
  });
  return { address, ended, stop: () => living.end() };
}
