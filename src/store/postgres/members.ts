import { Trouble } from '../../trouble.ts';
import type { Connection } from './connection.ts';
import { putRoles } from './guard.ts';

/** A unit as the store knows it. */
export interface StoredUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Streets, school districts, and the like. */
  readonly groups: readonly string[];
}

/** What a login is: a unit's, or a reviewer's of a group of units. */
export type Membership = { readonly unit: string } | { readonly reviews: string };

/** The group that every unit is in. */
export const allUnits = '*';

/** Puts units in, or renames them; those that are not named stay as they are. For the owner. */
export async function putUnits(units: readonly StoredUnit[], { transaction }: Connection): Promise<void> {
  await transaction(async (queries) => {
    const { query } = queries;
    for (const { id, name, kind, groups } of units) {
      await query(
        `INSERT INTO workpoints.units (id, name, kind, groups) VALUES ($1, $2, $3, $4)
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, groups = excluded.groups`,
        [id, name, kind, groups],
      );
    }
    await putRoles(queries);
  });
}

/** A login is held by no policy if it is such a role, or a member of one: it may become that role at any time. */
const bypassingQuery = `SELECT EXISTS (
    SELECT 1 FROM pg_catalog.pg_roles strong
    WHERE pg_catalog.pg_has_role(r.oid, strong.oid, 'MEMBER') AND (strong.rolsuper OR strong.rolbypassrls OR strong.rolcreaterole OR strong.oid IN (
      SELECT c.relowner FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'workpoints'))) AS bypasses
  FROM pg_catalog.pg_roles r WHERE r.rolname = $1`;

/** Says what a login of the server is, in place of what it was. Throws `Trouble` where the server or the store lacks it. For the owner. */
export async function putMember(login: string, membership: Membership, connection: Connection): Promise<Membership> {
  const { query } = connection;
  const [role] = await query<{ bypasses: boolean }>(bypassingQuery, [login]);
  if (role === undefined) throw new Trouble('store-no-login', { login });
  if (role.bypasses) throw new Trouble('store-login-sees-all', { login });
  const unit = 'unit' in membership ? await unitCalled(membership.unit, connection) : null;
  const reviews = 'reviews' in membership ? membership.reviews : null;
  if (reviews !== null && reviews !== allUnits) await refuseUnknownGroup(reviews, connection);
  await connection.transaction(async (queries) => {
    await queries.query(
      `INSERT INTO workpoints.members (login, unit, reviews) VALUES ($1, $2, $3)
        ON CONFLICT (login) DO UPDATE SET unit = excluded.unit, reviews = excluded.reviews`,
      [login, unit, reviews],
    );
    await putRoles(queries);
  });
  return unit === null ? membership : { unit };
}

/** The id of a unit by its id or its name. */
async function unitCalled(unit: string, { query }: Connection): Promise<string> {
  const found = await query<{ id: string }>(
    'SELECT id FROM workpoints.units WHERE id = $1 OR name = $1 ORDER BY id = $1 DESC LIMIT 1',
    [unit],
  );
  if (found[0] === undefined) throw new Trouble('store-no-unit', { unit });
  return found[0].id;
}

async function refuseUnknownGroup(group: string, { query }: Connection): Promise<void> {
  const found = await query('SELECT id FROM workpoints.units WHERE $1 = ANY (groups) LIMIT 1', [group]);
  if (found.length === 0) throw new Trouble('store-no-group', { group });
}

/** Who the login is here: a unit's, a reviewer's, the owner of all, or nobody. */
export type Standing =
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'reviewer' | 'owner' | 'nobody' };

export async function standingOf({ query }: Pick<Connection, 'query'>): Promise<Standing> {
  const [own] = await query<{ unit: string | null; reviews: string | null }>(
    'SELECT unit, reviews FROM workpoints.members WHERE login = current_user',
  );
  if (own?.unit) return { kind: 'unit', unit: own.unit };
  if (own?.reviews) return { kind: 'reviewer' };
  const [owner] = await query<{ owns: boolean }>(
    `SELECT bool_or(c.relowner = r.oid OR r.rolsuper OR r.rolbypassrls) AS owns
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace, pg_catalog.pg_roles r
      WHERE n.nspname = 'workpoints' AND c.relname = 'lines' AND r.rolname = current_user`,
  );
  return { kind: owner?.owns ? 'owner' : 'nobody' };
}
