/**
 * The tables of a shared store, as steps from one version to the next: what a step that was released leaves behind is never
 * changed, only followed by another. Every statement may run again: where a server keeps half of a step, the next run goes on
 * from there. Everything that belongs to a unit has the unit first in its key, so that it can be spread over machines by it.
 * Whose rows a login sees is not for the tables to say, but for `policies.ts`.
 */
export interface Migration {
  /** From 1. */
  readonly version: number;
  readonly statements: readonly string[];
}

/** The most bytes of one line; far more than any entry has. */
export const longestStoredLine = 1_000_000;

/** The most bytes of one copy of evidence: 8 GiB. */
export const mostEvidence = 8 * 2 ** 30;

const tables = [
  // A unit's id is what its entries have; groups are streets, school districts, and the like.
  `CREATE TABLE IF NOT EXISTS workpoints.units (
    id text PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL,
    groups text[] NOT NULL
  )`,
  // One login is one thing: a unit's, or a reviewer's of a group ('*': of all). So nobody reviews what was recorded as the same login.
  `CREATE TABLE IF NOT EXISTS workpoints.members (
    login text PRIMARY KEY,
    unit text REFERENCES workpoints.units (id),
    reviews text,
    CHECK ((unit IS NULL) <> (reviews IS NULL))
  )`,
  // Whose file it is, by login: said once, with its first lines.
  `CREATE TABLE IF NOT EXISTS workpoints.writers (
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
  `CREATE TABLE IF NOT EXISTS workpoints.lines (
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
  `CREATE TABLE IF NOT EXISTS workpoints.evidence_pieces (
    unit text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    piece integer NOT NULL CHECK (piece >= 0),
    content bytea NOT NULL CHECK (length(content) <= 1048576),
    PRIMARY KEY (unit, sha256, piece)
  )`,
  `CREATE TABLE IF NOT EXISTS workpoints.evidence (
    unit text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint NOT NULL CHECK (bytes >= 0 AND bytes <= ${mostEvidence}),
    PRIMARY KEY (unit, sha256)
  )`,
  // Removed by request: nobody but the owner sees the copy from then on, and store init deletes it.
  `CREATE TABLE IF NOT EXISTS workpoints.removed_evidence (
    unit text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (unit, sha256)
  )`,
  // For work that only one process may do at a time; the next step takes it away.
  `CREATE TABLE IF NOT EXISTS workpoints.locks (
    unit text NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (unit, name)
  )`,
];

const facts = [
  // How far a unit's last sync had come. The server's clock says when.
  `CREATE TABLE IF NOT EXISTS workpoints.syncs (
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
  `CREATE TABLE IF NOT EXISTS workpoints.facts (
    unit text NOT NULL,
    plan text NOT NULL,
    requirement text NOT NULL,
    facts text NOT NULL,
    PRIMARY KEY (unit, plan, requirement)
  )`,
  'CREATE INDEX IF NOT EXISTS facts_by_plan ON workpoints.facts (plan)',
];

/** A statement for the server to run where a condition holds; what it names need not be there otherwise. */
const where = (condition: string, ...statements: readonly string[]) =>
  `DO $do$ BEGIN IF ${condition} THEN ${statements.map((one) => `EXECUTE $ex$${one}$ex$;`).join(' ')} END IF; END $do$`;

const isColumn = (table: string, column: string) => `EXISTS (SELECT 1 FROM information_schema.columns
    WHERE table_schema = 'workpoints' AND table_name = '${table}' AND column_name = '${column}')`;

/** Policies of before asked other tables, which no server does that spreads tables over machines. */
const withoutPolicies = `DO $do$ DECLARE one record; BEGIN
    FOR one IN SELECT policyname, tablename FROM pg_catalog.pg_policies WHERE schemaname = 'workpoints' LOOP
      EXECUTE format('DROP POLICY %I ON workpoints.%I', one.policyname, one.tablename);
    END LOOP; END $do$`;

/** A signed line has its key and signature between the two hashes. */
const lineEnd =
  '"prev":"([0-9a-f]{64})",(?:"key":"[0-9A-Za-z_-]{43}","sig":"[0-9A-Za-z_-]{86}",)?"hash":"[0-9a-f]{64}"}$';

const withoutOldEnd = `DO $do$ DECLARE one record; BEGIN
    FOR one IN SELECT conname FROM pg_catalog.pg_constraint
      WHERE conrelid = 'workpoints.lines'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%148%' LOOP
      EXECUTE format('ALTER TABLE workpoints.lines DROP CONSTRAINT %I', one.conname);
    END LOOP; END $do$`;

/** Whose file a line is in is what its file says. */
export const writtenBy = {
  without: 'ALTER TABLE workpoints.lines DROP CONSTRAINT IF EXISTS lines_written_by',
  with: `ALTER TABLE workpoints.lines ADD CONSTRAINT lines_written_by FOREIGN KEY (unit, plan, writer, reviewer)
    REFERENCES workpoints.writers (unit, plan, writer, reviewer)`,
};

/** What policies ask stands in the row itself: whose file a line is in, whether a copy was removed. */
const askingNoOther = [
  withoutPolicies,
  // What the names of this store's roles begin with: roles belong to the server, which may hold several stores.
  `CREATE TABLE IF NOT EXISTS workpoints.store (mark text PRIMARY KEY, policies text NOT NULL DEFAULT '')`,
  `INSERT INTO workpoints.store (mark) SELECT left(gen_random_uuid()::text, 8)
    WHERE NOT EXISTS (SELECT 1 FROM workpoints.store)`,
  'ALTER TABLE workpoints.members DROP CONSTRAINT IF EXISTS members_unit_fkey',
  // The login of the reviewer whose file it is; none where it is the unit's.
  `ALTER TABLE workpoints.writers ADD COLUMN IF NOT EXISTS reviewer text NOT NULL DEFAULT ''`,
  `ALTER TABLE workpoints.lines ADD COLUMN IF NOT EXISTS reviewer text NOT NULL DEFAULT ''`,
  where(
    isColumn('writers', 'is_reviewer'),
    'UPDATE workpoints.writers SET reviewer = login WHERE is_reviewer',
    `UPDATE workpoints.lines l SET reviewer = w.login FROM workpoints.writers w
      WHERE w.unit = l.unit AND w.plan = l.plan AND w.writer = l.writer AND w.is_reviewer`,
  ),
  'CREATE UNIQUE INDEX IF NOT EXISTS writers_by_reviewer ON workpoints.writers (unit, plan, writer, reviewer)',
  writtenBy.without,
  writtenBy.with,
  'ALTER TABLE workpoints.lines DROP CONSTRAINT IF EXISTS lines_unit_plan_writer_fkey',
  'ALTER TABLE workpoints.writers DROP COLUMN IF EXISTS is_reviewer',
  'ALTER TABLE workpoints.writers DROP COLUMN IF EXISTS login',
  withoutOldEnd,
  'ALTER TABLE workpoints.lines DROP CONSTRAINT IF EXISTS lines_end',
  `ALTER TABLE workpoints.lines ADD CONSTRAINT lines_end
    CHECK (right(line, 75) = ',"hash":"' || hash || '"}' AND substring(right(line, 400) from '${lineEnd}') IS NOT DISTINCT FROM prev)`,
  ...['evidence', 'evidence_pieces'].flatMap((table) => [
    `ALTER TABLE workpoints.${table} ADD COLUMN IF NOT EXISTS removed boolean NOT NULL DEFAULT false`,
    where(
      `to_regclass('workpoints.removed_evidence') IS NOT NULL`,
      `UPDATE workpoints.${table} e SET removed = true FROM workpoints.removed_evidence r
        WHERE r.unit = e.unit AND r.sha256 = e.sha256`,
    ),
  ]),
  'DROP TABLE IF EXISTS workpoints.removed_evidence',
];

/** Nobody sees a copy any more that was removed: whoever attaches it again adds it beside the hidden one. */
const removedBeside = (['evidence', 'evidence_pieces'] as const).flatMap((table) => [
  `ALTER TABLE workpoints.${table} DROP CONSTRAINT IF EXISTS ${table}_pkey`,
  `ALTER TABLE workpoints.${table} ADD CONSTRAINT ${table}_pkey
    PRIMARY KEY (unit, sha256, ${table === 'evidence' ? '' : 'piece, '}removed)`,
]);

/** What a login may do at all; the policies say with which rows. Entries and evidence are only ever added. */
export const privileges: readonly (readonly [string, string])[] = [
  ['migrations', 'SELECT'],
  ['units', 'SELECT'],
  ['members', 'SELECT'],
  ['writers', 'SELECT, INSERT'],
  ['lines', 'SELECT, INSERT'],
  ['evidence', 'SELECT, INSERT'],
  ['evidence_pieces', 'SELECT, INSERT'],
  ['syncs', 'SELECT, INSERT, UPDATE'],
  ['facts', 'SELECT, INSERT, UPDATE, DELETE'],
];

export const migrations: readonly Migration[] = [
  { version: 1, statements: [...tables, ...facts] },
  // Nobody works in the store without a folder, whose own lock is enough. What hangs on the table goes with it.
  { version: 2, statements: ['DROP TABLE IF EXISTS workpoints.locks'] },
  { version: 3, statements: askingNoOther },
  { version: 4, statements: removedBeside },
];

/** The version that this program reads and writes. */
export const schemaVersion = Math.max(...migrations.map(({ version }) => version));
