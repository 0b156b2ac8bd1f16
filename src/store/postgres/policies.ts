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
const isMember = (role: string) => `pg_has_role(current_user, ${role}, 'MEMBER')`;

/** JSON as this program writes it never escapes plain letters; who does could hide what an entry is. */
const kindIs = (kind: string) => `(line::json -> 'kind')::text = '"${kind}"'`;

/** What a reviewer's line is: a verdict that takes back no entry and no evidence of the unit's, under whatever kind. */
const isReview = `(${kindIs('review')} AND (line::json -> 'retracts') IS NULL AND (line::json -> 'removes') IS NULL)`;

/** When a unit was heard from is for the server's clock to say. */
const justNow = '(at = now())';

/** All policies of a store. */
export function policiesFor(mark: string): readonly Policy[] {
  const roles = roleNames(mark);
  const unitRole = (unit: string) =>
    `(${quoted(`${roles.base}_`)} || CASE WHEN length(${unit}) <= ${longestId} THEN ${unit}
      ELSE '#' || left(encode(sha256(convert_to(${unit}, 'UTF8')), 'hex'), ${longestId}) END)`;
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
    // Whoever hides a row has to see it: a unit's own login may see what it removed until the owner deletes it, no reviewer does.
    ...['evidence', 'evidence_pieces'].flatMap((table) => [
      seen(table, `(${own} OR NOT removed AND ${visible('unit')})`),
      added(table, own),
      replaced(table, own, own),
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
