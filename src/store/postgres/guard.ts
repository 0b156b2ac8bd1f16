import { Trouble } from '../../trouble.ts';
import type { Connection, Queries } from './connection.ts';
import { oneAfterTheOther } from './distribute.ts';
import { guardedTables, policiesFor, removalIn, roleNames } from './policies.ts';
import { privileges } from './schema.ts';
import { inSql, sqlName } from './sql-text.ts';

/** What keeps the units apart, and is not as it should be. */
export interface GuardFault {
  readonly code: 'guard-off' | 'policies-differ' | 'role-missing' | 'membership-differs';
  /** The table or role. */
  readonly name: string;
}

interface StoreRow extends Record<string, unknown> {
  readonly mark: string;
  readonly policies: string;
}

const removal = 'workpoints.remove_evidence(text, text)';

/** As the server has them in words, so that any change of one, one more and one less show. */
const policiesNow = `SELECT COALESCE(string_agg(concat_ws(' ', tablename, policyname, permissive, roles::text, cmd, qual, with_check), E'\\n'
    ORDER BY tablename, policyname), '') || COALESCE(pg_get_functiondef(to_regprocedure('${removal}')), '')
    AS policies FROM pg_catalog.pg_policies WHERE schemaname = 'workpoints'`;

async function storeRow({ query }: Queries, lock: '' | ' FOR UPDATE' = ''): Promise<StoreRow> {
  const [row] = await query<StoreRow>(`SELECT mark, policies FROM workpoints.store${lock}`);
  if (row === undefined) throw new Trouble('store-older', { version: 2 });
  return row;
}

/** What is wrong with the guard. For the owner. */
export async function guardFaults(queries: Queries): Promise<readonly GuardFault[]> {
  const { mark, policies } = await storeRow(queries);
  const open = await queries.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'workpoints' AND c.relname = ANY ($1::text[]) AND NOT c.relrowsecurity ORDER BY 1`,
    [guardedTables],
  );
  const [now] = await queries.query<{ policies: string }>(policiesNow);
  const differs = policies === '' || now?.policies !== policies;
  const { missing, unwanted, lacking } = await rolesAmiss(queries, mark);
  const changed = [...new Set([...unwanted, ...lacking].map(({ member }) => member))];
  return [
    ...open.map(({ name }): GuardFault => ({ code: 'guard-off', name })),
    ...(differs ? [{ code: 'policies-differ', name: 'workpoints' } as const] : []),
    ...missing.map((name): GuardFault => ({ code: 'role-missing', name })),
    ...changed.map((name): GuardFault => ({ code: 'membership-differs', name })),
  ];
}

/** Puts policies, roles and rights as they should be; does nothing where they are. For the owner. */
export async function putGuard({ transaction }: Connection): Promise<void> {
  await transaction(async (queries) => {
    const { query } = queries;
    await oneAfterTheOther(queries);
    // Of two at once, the later waits here, and finds it done.
    const { mark } = await storeRow(queries, ' FOR UPDATE');
    const faults = await guardFaults(queries);
    await putRoles(queries);
    const differs = faults.some(({ code }) => code === 'guard-off' || code === 'policies-differ');
    if (differs) await query(removalIn(mark));
    await grantDoor(queries, mark);
    if (!differs) return;
    const old = await query<{ policyname: string; tablename: string }>(
      `SELECT policyname, tablename FROM pg_catalog.pg_policies WHERE schemaname = 'workpoints'`,
    );
    // With the guard on and no policy nobody but the owner sees anything: so it may be cut off here.
    for (const table of guardedTables) await query(`ALTER TABLE workpoints.${table} ENABLE ROW LEVEL SECURITY`);
    for (const { policyname, tablename } of old) {
      await query(`DROP POLICY IF EXISTS ${sqlName(policyname)} ON workpoints.${sqlName(tablename)}`);
    }
    for (const { name, table, what } of policiesFor(mark)) {
      await query(`CREATE POLICY ${name} ON workpoints.${table} ${what}`);
    }
    await query(`UPDATE workpoints.store SET policies = (${policiesNow})`);
  });
}

async function grantDoor({ query }: Queries, mark: string): Promise<void> {
  const door = sqlName(roleNames(mark).door);
  await query(`GRANT USAGE ON SCHEMA workpoints TO ${door}`);
  await query(`REVOKE ALL ON ALL TABLES IN SCHEMA workpoints FROM ${door}`);
  await query(`REVOKE ALL ON FUNCTION ${removal} FROM PUBLIC`);
  await query(`GRANT EXECUTE ON FUNCTION ${removal} TO ${door}`);
  for (const [table, rights] of privileges) await query(`GRANT ${rights} ON workpoints.${table} TO ${door}`);
}

/** One role within another. */
interface Membership extends Record<string, unknown> {
  readonly role: string;
  readonly member: string;
}

interface RolesAmiss {
  readonly missing: readonly string[];
  readonly lacking: readonly Membership[];
  readonly unwanted: readonly Membership[];
}

/** Makes the roles that units, groups and members call for, and takes away what nobody calls for. */
export async function putRoles(queries: Queries): Promise<void> {
  await oneAfterTheOther(queries);
  const { mark } = await storeRow(queries, ' FOR UPDATE');
  const { missing, lacking, unwanted } = await rolesAmiss(queries, mark);
  if (missing.length > 0) await refuseWithoutCreateRole(queries);
  for (const role of missing) await queries.query(`CREATE ROLE ${sqlName(role)} NOLOGIN`);
  for (const { role, member } of unwanted) await queries.query(`REVOKE ${sqlName(role)} FROM ${sqlName(member)}`);
  for (const { role, member } of lacking) await queries.query(`GRANT ${sqlName(role)} TO ${sqlName(member)}`);
}

async function refuseWithoutCreateRole({ query }: Queries): Promise<void> {
  const [self] = await query<{ may: boolean; login: string }>(
    'SELECT rolsuper OR rolcreaterole AS may, rolname::text AS login FROM pg_catalog.pg_roles WHERE rolname = current_user',
  );
  if (self?.may === false) throw new Trouble('store-no-createrole', { login: inSql(self.login) });
}

async function rolesAmiss({ query }: Queries, mark: string): Promise<RolesAmiss> {
  const wanted = await wantedRoles({ query }, mark);
  const { base } = roleNames(mark);
  const there = await query<{ name: string }>(
    'SELECT rolname::text AS name FROM pg_catalog.pg_roles WHERE starts_with(rolname::text, $1)',
    [base],
  );
  // Who made a role is its member with the right to hand it on: that is none of ours.
  const held = await query<Membership>(
    `SELECT r.rolname::text AS role, m.rolname::text AS member FROM pg_catalog.pg_auth_members a
      JOIN pg_catalog.pg_roles r ON r.oid = a.roleid JOIN pg_catalog.pg_roles m ON m.oid = a.member
      WHERE starts_with(r.rolname::text, $1) AND NOT a.admin_option`,
    [base],
  );
  const known = new Set(there.map(({ name }) => name));
  const keyOf = ({ role, member }: Membership) => `${role}\n${member}`;
  const isWanted = new Set(wanted.memberships.map(keyOf));
  const isHeld = new Set(held.map(keyOf));
  return {
    missing: wanted.roles.filter((role) => !known.has(role)),
    lacking: wanted.memberships.filter((each) => !isHeld.has(keyOf(each))),
    unwanted: held.filter((each) => !isWanted.has(keyOf(each))),
  };
}

interface WantedRoles {
  readonly roles: readonly string[];
  readonly memberships: readonly Membership[];
}

async function wantedRoles({ query }: Queries, mark: string): Promise<WantedRoles> {
  const names = roleNames(mark);
  const units = await query<{ id: string; groups: readonly string[] }>('SELECT id, groups FROM workpoints.units');
  const members = await query<{ login: string; unit: string | null; reviews: string | null }>(
    'SELECT m.login, m.unit, m.reviews FROM workpoints.members m JOIN pg_catalog.pg_roles r ON r.rolname = m.login',
  );
  const reviewing = members.flatMap(({ reviews }) => (reviews === null || reviews === '*' ? [] : [reviews]));
  const groups = [...new Set([...units.flatMap((unit) => unit.groups), ...reviewing])];
  const within = (member: string, ...roles: readonly string[]) => roles.map((role): Membership => ({ role, member }));
  const roleOf = ({ unit, reviews }: (typeof members)[number]) => {
    if (unit !== null) return names.unit(unit);
    return reviews === '*' ? names.all : names.group(reviews ?? '');
  };
  return {
    roles: [
      names.door,
      names.reviewers,
      names.all,
      ...units.map(({ id }) => names.unit(id)),
      ...groups.map(names.group),
    ],
    memberships: [
      ...within(names.all, names.reviewers),
      ...groups.flatMap((group) => within(names.group(group), names.reviewers)),
      ...units.flatMap((unit) =>
        [...new Set(unit.groups)].flatMap((group) => within(names.group(group), names.unit(unit.id))),
      ),
      ...members.flatMap((member) => within(member.login, names.door, roleOf(member))),
    ],
  };
}
