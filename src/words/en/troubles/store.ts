import type { Like } from '../../table.ts';
import type * as zh from '../../zh/troubles/store.ts';

const storeFaults = {
  refused: 'no database listens there. Check host and port, and that the database runs',
  'no-such-host': 'there is no such host. Check its name and the network',
  timeout: 'it did not answer in time. Check the network and try again later',
  password:
    'wrong login or password. The password may stand in PGPASSWORD or ~/.pgpass (on Windows %APPDATA%\\postgresql\\pgpass.conf)',
  'no-database': 'there is no such database. Check the name at the end of the URL, or have it made first',
  'no-tls':
    'it does not offer TLS, which connections to other machines need. To do without, write ?sslmode=disable behind the URL',
  certificate:
    'its certificate is not trusted or not its own; nothing was sent. For a certificate of your own write ?sslrootcert=FILE behind the URL; to encrypt without checking, ?sslmode=require',
  cut: 'the connection was cut. What had arrived is whole; run it once more, and it goes on from there',
  full: 'its disk or memory is full. What had arrived is whole; run it once more when there is space',
  'too-many': 'it has too many connections; try again later',
  busy: 'the same is being done elsewhere and did not end in time; try again later',
  'not-set-up': 'no shared store was set up there; its owner runs plan store init first',
  forbidden: 'this login may not do that. The owner registers it for your unit with plan store member',
  other: 'the database reported an error',
} as const satisfies Like<typeof zh.storeFaults>;

export const storeTroubles = {
  'store-failed': ({ store, why, detail }) =>
    `The shared store ${store}: ${storeFaults[why]}${detail && ` (${detail})`}. The ledger here lost nothing.`,
  'store-bad-url':
    'The URL of the shared store is wrong; write postgres://LOGIN@HOST:5432/DATABASE. In a password, @ : / are written %40 %3A %2F; or put it into PGPASSWORD or ~/.pgpass.',
  'store-url-needed': 'Name the shared store: postgres://LOGIN@HOST/DATABASE, or put it into PLAN_STORE_URL.',
  'store-bad-sslmode': 'sslmode in the URL is one of: {known}.',
  'store-newer':
    'The shared store is of a format ({version}) newer than this version of plan; nothing was touched. Upgrade first: npm install -g workpoints.',
  'store-older':
    'The shared store is of a format ({version}) older than this version of plan; nothing was touched. Its owner runs plan store init first.',
  'store-encoding': 'The encoding of this database is {encoding}, not UTF8; nothing was made. Make a database in UTF8.',
  'store-no-createrole':
    'The owner\'s login "{login}" of the shared store may make no roles, so that it is not ready. Have the server\'s administrator run ALTER ROLE "{login}" CREATEROLE, then run plan store init again.',
  'store-no-citus':
    '{store}: this database has no Citus extension; nothing was changed. One PostgreSQL needs no spreading: leave out --distribute. To spread over several machines, have the database’s administrator run there first: CREATE EXTENSION citus.',
  'store-no-login': 'The database has no login "{login}". Make it first: CREATE ROLE "{login}" LOGIN PASSWORD \'…\'.',
  'store-login-sees-all':
    'The login "{login}" is a superuser, owns the store, or may become such a role: row-level security does not hold it, and it sees and may change the entries of all units, so it can be neither a unit\'s nor a reviewer\'s. Make an ordinary login, or REVOKE that role from it first.',
  'store-no-unit':
    'The shared store has no unit "{unit}". Check its id or name, or run plan store init --units units.yaml first.',
  'store-no-group':
    'The shared store has no group "{group}". Check groups in units.yaml, or run plan store init --units units.yaml first.',
  'store-login-taken':
    "The server has these logins already, and they are not registered for the units of their names: {logins}. None was made. If one is the unit's own, register it first: plan store member LOGIN --unit UNIT.",
  'store-logins-output': 'Name the file for the passwords with -o: plan store member --from units.yaml -o logins.xlsx.',
  'store-member-of': 'Say whose login it is: --unit UNIT, or --group GROUP for a reviewer ("*" for all units).',
  'store-member-login': 'Name the login: plan store member LOGIN --unit UNIT.',
  'store-no-action': 'Say what to do first: plan store init, member or verify, and the URL after it.',
  'store-action': 'There is no plan store {action}; there are init, member, verify.',
  'store-other-unit':
    "This login is of the unit {unit}, the ledger here of {own}; nothing was sent. Use this unit's login, or the folder of {unit}.",
  'store-unseen-unit':
    'This login does not see the unit {own}; nothing was sent. The owner registers it with plan store member, or adds the unit with plan store init --units.',
  'store-nobody':
    'This login is not registered in the shared store; nothing was sent. The owner runs plan store member LOGIN --unit UNIT.',
  'store-overtaken':
    'While the file of {writer} was sent, other content was sent from elsewhere; neither was written over. Run plan sync once more.',
  'store-writer-taken':
    "In the shared store the file {writer} of the unit {unit} is registered for another login, so that this one cannot go on with it; the ledger here lost nothing. Its owner mends that: WITH file AS (UPDATE workpoints.writers SET reviewer = '{reviewer}' WHERE unit = '{unit}' AND plan = '{plan}' AND writer = '{writer}') UPDATE workpoints.lines SET reviewer = '{reviewer}' WHERE unit = '{unit}' AND plan = '{plan}' AND writer = '{writer}'; or use the login of before.",
  'store-line-too-long':
    'Line {line} of the file of {writer} has more than {limit} bytes, which the shared store does not take; it and what follows were not sent, the ledger here lost nothing. Hand it in with plan export; attach texts as long as that as evidence.',
  'store-evidence-too-large':
    'The evidence {sha256} has more than {limit} GiB, which the shared store does not take; it was not sent, the one here is as it was. Sync without --with-evidence, and hand it in otherwise.',
  'store-not-owner': 'Checking a whole shared store takes the login of its owner, who made it.',
} as const satisfies Like<typeof zh.storeTroubles>;
