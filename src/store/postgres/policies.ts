import { sha256 } from '../../core/ledger/sha256.ts';

/**
 * Who sees and adds which rows, said by roles of the server: a login is a member of its unit's role, or of the role of a group,
 * which is a member of its units' roles. A policy asks nothing but its row and the login's roles: a server that spreads
 * tables over machines can hold it on each of them.
 */
export interface Policy {
  readonly name: string;
  readonly table: string;
  readonly what: string;
}

/** A name has at most 63 bytes; a unit's id that is too long beside the store's mark is told by its hash. */
const longestId = 40;

/** The roles of one store, by its mark. */
export const roleNames = (mark: string) => {
  const base = `workpoints_${mark}`;
  return {
    base,
    /** Lets a login touch the tables at all. Only this one has rights, so that nobody gains by becoming another. */
    door: base,
    reviewers: `${base}#reviewers`,
    /** Reviewers of all units. */
    all: `${base}#all`,
    unit: (id: string) => `${base}_${id.length <= longestId ? id : `#${sha256(id).slice(0, longestId)}`}`,
    group: (name: string) => `${base}#group_${sha256(name).slice(0, 24)}`,
  };
};

/** Every table whose rows belong to somebody. */
export const guardedTables = ['units', 'members', 'writers', 'lines', 'evidence', 'evidence_pieces', 'syncs', 'facts'];

const quoted = (text: string) => `'${text}'`;
const isMember = (role: string, who = 'current_user') => `pg_has_role(${who}, ${role}, 'MEMBER')`;

/** JSON as this program writes it never escapes plain letters; who does could hide what an entry is. */
const kindIs = (kind: string) => `(line::json -> 'kind')::text = '"${kind}"'`;

/** What a reviewer's line is: a verdict that takes back no entry and no evidence of the unit's, under whatever kind. */
const isReview = `(${kindIs('review')} AND (line::json -> 'retracts') IS NULL AND (line::json -> 'removes') IS NULL)`;

/** When a unit was heard from is for the server's clock to say; where there are several servers, each has its own. */
const justNow = `(at BETWEEN now() - interval '1 minute' AND now() + interval '1 minute')`;

/** The name of a unit's role, where a row or a question names the unit. */
const unitRoleIn = (mark: string, unit: string) =>
  `(${quoted(`${roleNames(mark).base}_`)} || CASE WHEN length(${unit}) <= ${longestId} THEN ${unit}
      ELSE '#' || left(encode(sha256(convert_to(${unit}, 'UTF8')), 'hex'), ${longestId}) END)`;

/**
 * Hides a copy of evidence that was removed by request, from the unit's own login as well: who changes a row under a policy has
 * to see what becomes of it, so that it is done in the owner's name; what the caller has among temporary things is looked up last.
 * Nothing is lost by it: a copy that is hidden already stays.
 */
export function removalIn(mark: string): string {
  const isOwn = `${isMember(unitRoleIn(mark, 'of_unit'), 'session_user')}
      AND NOT ${isMember(quoted(roleNames(mark).reviewers), 'session_user')}`;
  const hide = (table: string, isSame: string) => `
    UPDATE workpoints.${table} e SET removed = true WHERE e.unit = of_unit AND e.sha256 = hash AND NOT e.removed
      AND NOT EXISTS (SELECT 1 FROM workpoints.${table} o WHERE o.unit = of_unit AND o.sha256 = hash AND o.removed${isSame});
    DELETE FROM workpoints.${table} e WHERE e.unit = of_unit AND e.sha256 = hash AND NOT e.removed;`;
  return `CREATE OR REPLACE FUNCTION workpoints.remove_evidence(of_unit text, hash text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$ BEGIN
    IF NOT (${isOwn} OR ${isMember('current_user', 'session_user')}) THEN
      RAISE insufficient_privilege;
    END IF;${hide('evidence', '')}${hide('evidence_pieces', ' AND o.piece = e.piece')}
    END $body$`;
}

/** All policies of a store. */
export function policiesFor(mark: string): readonly Policy[] {
  const roles = roleNames(mark);
  const unitRole = (unit: string) => unitRoleIn(mark, unit);
  const isReviewer = isMember(quoted(roles.reviewers));
  /** The roles of all units and of one are never asked together: the first is of few, and ends the question. */
  const visible = (unit: string) => `(${isMember(quoted(roles.all))} OR ${isMember(unitRole(unit))})`;
  const own = `(NOT ${isReviewer} AND ${isMember(unitRole('unit'))})`;
  const reviewed = `(${isReviewer} AND ${visible('unit')})`;
  const policy = (name: string, table: string, what: string): Policy => ({ name, table, what });
  const seen = (table: string, condition: string) => policy('seen', table, `FOR SELECT USING ${condition}`);
  const added = (table: string, condition: string) => policy('added', table, `FOR INSERT WITH CHECK ${condition}`);
  const replaced = (table: string, using: string, check: string) =>
    policy('replaced', table, `FOR UPDATE USING ${using} WITH CHECK ${check}`);
  return [
    policy('own', 'members', 'FOR SELECT USING (login = current_user)'),
    seen('units', visible('id')),
    ...['writers', 'lines', 'syncs', 'facts'].map((table) => seen(table, visible('unit'))),
    ...['evidence', 'evidence_pieces'].flatMap((table) => [
      seen(table, `(NOT removed AND ${visible('unit')})`),
      added(table, `(NOT removed AND ${own})`),
    ]),
    added('writers', `(CASE WHEN reviewer = '' THEN ${own} ELSE reviewer = current_user AND ${reviewed} END)`),
    added(
      'lines',
      `(CASE WHEN reviewer = '' THEN ${own} AND NOT ${kindIs('review')}
        ELSE reviewer = current_user AND ${reviewed} AND ${isReview} END)`,
    ),
    added('syncs', `(${own} AND ${justNow})`),
    // A reviewer writes anew what was worked out, and leaves when the unit was heard from.
    replaced('syncs', visible('unit'), `(${own} AND ${justNow} OR ${reviewed})`),
    added('facts', visible('unit')),
    replaced('facts', visible('unit'), visible('unit')),
    policy('dropped', 'facts', `FOR DELETE USING ${visible('unit')}`),
  ];
}
