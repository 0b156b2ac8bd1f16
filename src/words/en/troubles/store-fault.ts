import type { Like } from '../../table.ts';
import type { storeFaults as zh } from '../../zh/troubles/store-fault.ts';

export const storeFaults = {
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
} as const satisfies Like<typeof zh>;
