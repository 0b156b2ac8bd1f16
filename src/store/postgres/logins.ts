import { createHash, createHmac, pbkdf2Sync, randomBytes, randomInt } from 'node:crypto';
import { Trouble } from '../../trouble.ts';
import type { Connection } from './connection.ts';
import { putRoles } from './guard.ts';
import { sqlName } from './sql-text.ts';

/** A login that was made for a unit; its name is the unit's id. */
export interface MadeLogin {
  readonly login: string;
  readonly password: string;
}

/**
 * Makes a login for each of the units that has none, all or none of them, once `keep` has put their passwords away: a login whose
 * password is lost helps nobody. Those that were made before stay as they are. Throws `Trouble` `store-login-taken` where the
 * server has such a login that is not registered for its unit. For the owner.
 */
export async function makeLogins(
  units: readonly string[],
  { transaction }: Connection,
  keep: (made: readonly MadeLogin[]) => Promise<void>,
): Promise<readonly MadeLogin[]> {
  return transaction(async (queries) => {
    const known = await queries.query<{ login: string; unit: string | null }>(
      `SELECT r.rolname::text AS login, m.unit FROM pg_catalog.pg_roles r
        LEFT JOIN workpoints.members m ON m.login = r.rolname WHERE r.rolname::text = ANY ($1::text[])`,
      [units],
    );
    const taken = known.filter(({ login, unit }) => login !== unit).map(({ login }) => login);
    if (taken.length > 0) throw new Trouble('store-login-taken', { logins: taken.join('、') });
    const isKnown = new Set(known.map(({ login }) => login));
    const made = units.filter((unit) => !isKnown.has(unit)).map((login) => ({ login, password: newPassword() }));
    for (const { login, password } of made) {
      await queries.query(`CREATE ROLE ${sqlName(login)} LOGIN PASSWORD '${verifierOf(password)}'`);
      await queries.query(
        'INSERT INTO workpoints.members (login, unit) VALUES ($1, $1) ON CONFLICT (login) DO UPDATE SET unit = $1, reviews = NULL',
        [login],
      );
    }
    await putRoles(queries);
    if (made.length > 0) await keep(made);
    return made;
  });
}

/** None of them is taken for another when it is read from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

function newPassword(): string {
  return Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');
}

/** What the server keeps of a password (RFC 5803): so the password itself is in no statement that a server may log. */
function verifierOf(password: string): string {
  const [salt, rounds] = [randomBytes(16), 4096];
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(keyOf('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${keyOf('Server Key').toString('base64')}`;
}
