import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { nodeDisk } from '../../src/store/disk.ts';
import { unwritten } from '../../src/store/ledger/own-file.ts';
import { machineKey, writerFor } from '../../src/store/ledger/writer-identity.ts';
import { type Connection, connect } from '../../src/store/postgres/connection.ts';
import { distribute } from '../../src/store/postgres/distribute.ts';
import { putMember, putUnits, type StoredUnit } from '../../src/store/postgres/members.ts';
import { migrate } from '../../src/store/postgres/migrate.ts';
import { sqlName } from '../../src/store/postgres/sql-text.ts';
import { storeAddress } from '../../src/store/postgres/store-address.ts';
import { type Circumstances, type Finished, runPlan, temporaryHome } from '../support/program.ts';

const server = process.env.PLAN_TEST_POSTGRES_URL;
if (server === undefined) throw new Error('npm run test:postgres starts a server and says where it is');

/** An address on the test's server. */
export const serverUrl: string = server;

/** Whether it spreads its tables over machines: then all that is tested is tested there, in the one database of the address. */
export const isDistributed = process.env.PLAN_TEST_POSTGRES_DISTRIBUTED !== undefined;

/** A database of its own, set up as a shared store, gone when the test ends. */
export interface SharedStore {
  /** The owner's. */
  readonly url: string;
  readonly owner: Connection;
  /** Makes a login, not registered for anything yet; its URL. */
  login(name: string): Promise<string>;
  /** Makes a login and registers it. */
  unitLogin(unit: string): Promise<string>;
  reviewerLogin(group: string): Promise<string>;
}

const schools: readonly StoredUnit[] = [
  { id: 'shiyan', name: '实验小学', kind: 'school', groups: ['东城街道'] },
  { id: 'zhongxin', name: '中心小学', kind: 'school', groups: ['西城街道'] },
];

export function connectTo(url: string): Promise<Connection> {
  return connect(storeAddress(url, {}), () => Promise.reject(new Error('no certificate is needed')));
}

export async function emptyDatabase(): Promise<{ readonly url: string; readonly name: string }> {
  const name = `plan_test_${randomBytes(6).toString('hex')}`;
  if (isDistributed) return { url: await emptiedDatabase(), name };
  const admin = await connectTo(serverUrl);
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  await admin.close();
  onTestFinished(async () => {
    const again = await connectTo(serverUrl);
    await again.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await again.close();
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, name };
}

/** Which machines there are is said database by database, so that there is only one. */
async function emptiedDatabase(): Promise<string> {
  const admin = await connectTo(serverUrl);
  await admin.query('DROP SCHEMA IF EXISTS workpoints CASCADE');
  await admin.close();
  return serverUrl;
}

export async function sharedStore(units: readonly StoredUnit[] = schools): Promise<SharedStore> {
  const { url, name } = await emptyDatabase();
  const owner = await connectTo(url);
  await migrate(owner);
  if (isDistributed) await distribute(owner);
  await putUnits(units, owner);
  const logins: string[] = [];
  onTestFinished(async () => {
    await owner.close();
    const again = await connectTo(url);
    for (const login of logins) {
      await again.query(`DROP OWNED BY ${sqlName(login)}`);
      await again.query(`DROP ROLE ${sqlName(login)}`);
    }
    await again.close();
  });
  const roleOf = (given: string) => `${given}_${name}`;
  const login = async (given: string) => {
    await owner.query(`CREATE ROLE ${sqlName(roleOf(given))} LOGIN PASSWORD 'its own'`);
    logins.push(roleOf(given));
    const own = new URL(url);
    own.username = roleOf(given);
    own.password = 'its own';
    return own.href;
  };
  return {
    url,
    owner,
    login,
    unitLogin: async (unit) => {
      const own = await login(unit);
      await putMember(roleOf(unit), { unit }, owner);
      return own;
    },
    reviewerLogin: async (group) => {
      const own = await login(`clerk ${group}`);
      await putMember(roleOf(`clerk ${group}`), { reviews: group }, owner);
      return own;
    },
  };
}

/** A computer of a unit: a folder with a ledger, and a state of its own. */
export interface Computer {
  readonly home: string;
  plan(args: readonly string[], circumstances?: Circumstances): Promise<Finished>;
  /** As `plan`, where it has to succeed. */
  done(...args: readonly string[]): Promise<Finished>;
  sync(url: string, ...options: readonly string[]): Promise<Finished>;
}

export async function computerOf(unit: { readonly id: string; readonly name: string }): Promise<Computer> {
  const home = temporaryHome();
  mkdirSync(join(home, '.state'));
  const plan = (args: readonly string[], circumstances?: Circumstances) => runPlan(home, args, circumstances);
  const done = async (...args: readonly string[]) => {
    const finished = await plan(args);
    if (finished.code !== 0)
      throw new Error(`plan ${args.join(' ')}: ${finished.code}\n${finished.out}${finished.err}`);
    return finished;
  };
  // An id is made of the name where the name is none.
  await done('init', '--unit', unit.id, '--kind', 'school', '--recorder', '王老师');
  return { home, plan, done, sync: (url, ...options) => plan(['sync', url, ...options]) };
}

export const [shiyan, zhongxin] = schools as readonly [StoredUnit, StoredUnit];

/** From now on the computer writes its ledger into the file of this writer, whose characters are all one. */
export async function writesAs({ home }: Computer, writer: string): Promise<void> {
  const [letter = ''] = writer;
  const bytes = writerIdAlphabet.indexOf(letter);
  const source = {
    stateFolder: join(home, '.state'),
    disk: nodeDisk,
    random: (count: number) => new Uint8Array(count).fill(bytes),
  };
  const made = await writerFor(join(home, '.plan'), await machineKey(source), source, async () => unwritten);
  if (made.name !== writer) throw new Error(`it writes as ${made.name} already`);
}

const writerIdAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';
