/**
 * The tables of a shared store, as steps from one version to the next: a step that was released is never changed, only
 * followed by another. Plain SQL that CockroachDB, YugabyteDB and Citus have too; everything that belongs to a unit has the
 * unit first in its key, so that it can be spread over machines by it.
 */
export interface Migration {
  /** From 1. */
  readonly version: number;
  readonly statements: readonly string[];
}

/** The unit of a unit's login; of a reviewer's there is none. */
const ownUnit = '(SELECT m.unit FROM workpoints.members m WHERE m.login = current_user)';
const reviewedGroup = '(SELECT m.reviews FROM workpoints.members m WHERE m.login = current_user)';

/** Whose rows a login may see: those of its unit; of the units that it reviews. What units it sees says `units`. */
const visible = (unit: string) => `(${unit} = ${ownUnit} OR ${unit} IN (SELECT u.id FROM workpoints.units u))`;

/** JSON as this program writes it never escapes plain letters; who does could hide what an entry is. */
const kindIs = (kind: string) => `(line::json -> 'kind')::text = '"${kind}"'`;

/** What a reviewer's line is: a verdict that takes back no entry and no evidence of the unit's, under whatever kind. */
const isReview = `(${kindIs('review')} AND (line::json -> 'retracts') IS NULL AND (line::json -> 'removes') IS NULL)`;

const writerOf = (condition: string) => `EXISTS (
    SELECT 1 FROM workpoints.writers w
    WHERE w.unit = lines.unit AND w.plan = lines.plan AND w.writer = lines.writer AND ${condition})`;

/** The most bytes of one line; far more than any entry has. */
export const longestStoredLine = 1_000_000;

/** The most bytes of one copy of evidence: 8 GiB. */
export const mostEvidence = 8 * 2 ** 30;

const tables = [
  // A unit's id is what its entries have; groups are streets, school districts, and the like.
  `CREATE TABLE workpoints.units (
    id text PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL,
    groups text[] NOT NULL
  )`,
  // One login is one thing: a unit's, or a reviewer's of a group ('*': of all). So nobody reviews what was recorded as the same login.
  `CREATE TABLE workpoints.members (
    login text PRIMARY KEY,
    unit text REFERENCES workpoints.units (id),
    reviews text,
    CHECK ((unit IS NULL) <> (reviews IS NULL))
  )`,
  // Whose file it is, by login: said once, with its first lines.
  `CREATE TABLE workpoints.writers (
    unit text NOT NULL,
    plan text NOT NULL,
    writer text NOT NULL,
    login text NOT NULL,
    is_reviewer boolean NOT NULL,
    PRIMARY KEY (unit, plan, writer),
    CHECK (plan ~ '^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$'),
    CHECK (writer ~ '^[0-9a-hjkmnp-tv-z]{12}(~[0-9a-f]{8})?$')
  )`,
  // The chain is held by the key: no line without the one before it, none twice. A newline within a line would make two of it in
  // a file: JSON has no such characters. (DEL and what stands above it may be in what people write.)
  `CREATE TABLE workpoints.lines (
    unit text NOT NULL,
    plan text NOT NULL,
    writer text NOT NULL,
    n bigint NOT NULL,
    prev_n bigint,
    prev text NOT NULL,
    hash text NOT NULL,
    line text NOT NULL,
    PRIMARY KEY (unit, plan, writer, n),
    UNIQUE (unit, plan, writer, n, hash),
    FOREIGN KEY (unit, plan, writer) REFERENCES workpoints.writers (unit, plan, writer),
    FOREIGN KEY (unit, plan, writer, prev_n, prev) REFERENCES workpoints.lines (unit, plan, writer, n, hash),
    CHECK (n >= 1 AND prev_n IS NOT DISTINCT FROM nullif(n - 1, 0)),
    CHECK (hash ~ '^[0-9a-f]{64}$' AND prev ~ '^[0-9a-f]{64}$'),
    CHECK (right(line, 148) = '"prev":"' || prev || '","hash":"' || hash || '"}'),
    CHECK (replace(line, '\\\\', '') !~ '\\\\u00[2-7]'),
    CHECK (line !~ '[\\x01-\\x1f]'),
    CHECK (octet_length(line) <= ${longestStoredLine})
  )`,
  // In pieces, so that what was cut off goes on where it was; a row in evidence says that all of them are there.
  `CREATE TABLE workpoints.evidence_pieces (
    unit text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    piece integer NOT NULL CHECK (piece >= 0),
    content bytea NOT NULL CHECK (length(content) <= 1048576),
    PRIMARY KEY (unit, sha256, piece)
  )`,
  `CREATE TABLE workpoints.evidence (
    unit text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint NOT NULL CHECK (bytes >= 0 AND bytes <= ${mostEvidence}),
    PRIMARY KEY (unit, sha256)
  )`,
  // Removed by request: nobody but the owner sees the copy from then on, and store init deletes it.
  `CREATE TABLE workpoints.removed_evidence (
    unit text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (unit, sha256)
  )`,
  // For work that only one process may do at a time; the next step takes it away.
  `CREATE TABLE workpoints.locks (
    unit text NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (unit, name)
  )`,
];

const facts = [
  // How far a unit's last sync had come. The server's clock says when.
  `CREATE TABLE workpoints.syncs (
    unit text NOT NULL,
    plan text NOT NULL,
    at timestamptz NOT NULL,
    version text NOT NULL,
    plan_print text NOT NULL,
    lines bigint NOT NULL,
    heads text NOT NULL,
    summary text NOT NULL,
    PRIMARY KEY (unit, plan)
  )`,
  // No day is in them: what they mean on a day is worked out when they are read.
  `CREATE TABLE workpoints.facts (
    unit text NOT NULL,
    plan text NOT NULL,
    requirement text NOT NULL,
    facts text NOT NULL,
    PRIMARY KEY (unit, plan, requirement)
  )`,
  'CREATE INDEX facts_by_plan ON workpoints.facts (plan)',
];

const guarded = [
  ...['units', 'members', 'writers', 'lines', 'evidence', 'evidence_pieces'],
  ...['removed_evidence', 'locks', 'syncs', 'facts'],
];

const policies = [
  ...guarded.map((table) => `ALTER TABLE workpoints.${table} ENABLE ROW LEVEL SECURITY`),
  'CREATE POLICY own ON workpoints.members FOR SELECT USING (login = current_user)',
  `CREATE POLICY seen ON workpoints.units FOR SELECT
    USING (id = ${ownUnit} OR ${reviewedGroup} = '*' OR ${reviewedGroup} = ANY (groups))`,
  ...['writers', 'lines', 'syncs', 'facts'].map(
    (table) => `CREATE POLICY seen ON workpoints.${table} FOR SELECT USING ${visible('unit')}`,
  ),
  ...['evidence', 'evidence_pieces'].map(
    (table) => `CREATE POLICY seen ON workpoints.${table} FOR SELECT
    USING (${visible('unit')} AND NOT EXISTS (
      SELECT 1 FROM workpoints.removed_evidence r WHERE r.unit = ${table}.unit AND r.sha256 = ${table}.sha256))`,
  ),
  `CREATE POLICY seen ON workpoints.removed_evidence FOR SELECT USING ${visible('unit')}`,
  `CREATE POLICY added ON workpoints.writers FOR INSERT
    WITH CHECK (login = current_user AND CASE WHEN is_reviewer
      THEN ${reviewedGroup} IS NOT NULL AND ${visible('unit')} ELSE unit = ${ownUnit} END)`,
  `CREATE POLICY added ON workpoints.lines FOR INSERT
    WITH CHECK (CASE WHEN unit = ${ownUnit}
      THEN NOT (${kindIs('review')}) AND ${writerOf('NOT w.is_reviewer')}
      ELSE ${isReview} AND ${visible('unit')} AND ${writerOf('w.is_reviewer AND w.login = current_user')} END)`,
  ...['evidence', 'evidence_pieces', 'removed_evidence'].map(
    (table) => `CREATE POLICY added ON workpoints.${table} FOR INSERT WITH CHECK (unit = ${ownUnit})`,
  ),
  `CREATE POLICY own ON workpoints.locks USING (unit = ${ownUnit}) WITH CHECK (unit = ${ownUnit})`,
  // When a unit was heard from is for the server's clock to say.
  ...[
    ['syncs', `unit = ${ownUnit} AND at = now()`],
    ['facts', `unit = ${ownUnit}`],
  ].flatMap(([table, sound]) => [
    `CREATE POLICY added ON workpoints.${table} FOR INSERT WITH CHECK (${sound})`,
    `CREATE POLICY replaced ON workpoints.${table} FOR UPDATE USING (unit = ${ownUnit}) WITH CHECK (${sound})`,
  ]),
  // What was removed may be attached again; then it is to be seen again.
  ...['facts', 'removed_evidence'].map(
    (table) => `CREATE POLICY dropped ON workpoints.${table} FOR DELETE USING (unit = ${ownUnit})`,
  ),
];

/** What a login may do at all; the policies say with which rows. Entries and evidence are only ever added. */
export const privileges: readonly (readonly [string, string])[] = [
  ['migrations', 'SELECT'],
  ['units', 'SELECT'],
  ['members', 'SELECT'],
  ['writers', 'SELECT, INSERT'],
  ['lines', 'SELECT, INSERT'],
  ['evidence', 'SELECT, INSERT'],
  ['evidence_pieces', 'SELECT, INSERT'],
  ['removed_evidence', 'SELECT, INSERT, DELETE'],
  ['syncs', 'SELECT, INSERT, UPDATE'],
  ['facts', 'SELECT, INSERT, UPDATE, DELETE'],
];

export const migrations: readonly Migration[] = [
  { version: 1, statements: [...tables, ...facts, ...policies] },
  // Nobody works in the store without a folder, whose own lock is enough. The policy and the grants go with the table.
  { version: 2, statements: ['DROP TABLE workpoints.locks'] },
];

/** The version that this program reads and writes. */
export const schemaVersion = Math.max(...migrations.map(({ version }) => version));
