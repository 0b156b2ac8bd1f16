import { resolve } from 'node:path';
import type { Host } from '../../host.ts';
import { type Connection, connect } from '../../store/postgres/connection.ts';
import { refuseOther } from '../../store/postgres/migrate.ts';
import { storeAddress } from '../../store/postgres/store-address.ts';
import { Trouble } from '../../trouble.ts';

/** Whether an argument names a shared store. */
export function isStoreUrl(text: string | undefined): text is string {
  return text !== undefined && /^postgres(?:ql)?:/i.test(text);
}

/** Does the work on a connection to the shared store that the URL names, or else PLAN_STORE_URL; throws `Trouble`. */
export async function withConnection<Result>(
  url: string | undefined,
  host: Host,
  work: (connection: Connection) => Promise<Result>,
  longestSilence?: number,
): Promise<Result> {
  const named = url ?? (host.env.PLAN_STORE_URL || undefined);
  if (named === undefined) throw new Trouble('store-url-needed');
  const address = storeAddress(named, host.env);
  const connection = await connect(address, (path) => host.disk.readBytes(resolve(host.cwd, path)), longestSilence);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** As `withConnection`, for a store that was set up by a program of the same schema. */
export async function withSharedStore<Result>(
  url: string | undefined,
  host: Host,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  return withConnection(url, host, async (connection) => {
    await refuseOther(connection);
    return work(connection);
  });
}
