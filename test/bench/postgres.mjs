// What a shared store costs as it grows: the district's table from its facts, and one unit's sync of 10 new entries. Asserts nothing.
// Beside each the floor: what PostgreSQL alone takes to add up the same facts, and what Node alone takes to start.
//   npm run bench:postgres [-- --stores 200x20000,200x1000000,5000x1000000 --runs 7]
// A store is UNITSxENTRIES; a plan has 40 requirements. The server is one of its own, with PostgreSQL's own settings.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { startPostgres } from '../../scripts/postgres-server.mjs';
import { benchFolder, partsOfTheProgram } from './parts-of-the-program.mjs';

function option(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
}

const stores = option('stores', '200x20000,200x1000000,5000x1000000')
  .split(',')
  .map((text) => text.split('x').map(Number));
const runs = Number(option('runs', '7'));

const program = resolve('bin/plan.js');
const root = benchFolder();
const contents = `
  export { planId, planText, requirements } from './test/support/large-ledger.ts';
  export { readPlan } from './src/core/plan/read-plan.ts';
  export { requirementsOf } from './src/core/plan/plan.ts';
  export { fingerprintOf } from './src/core/ledger/fingerprint.ts';
  export { firstPrev, sealEntry } from './src/core/ledger/line.ts';
  export { writerIdOf } from './src/core/ledger/names.ts';
  export { asOf } from './src/core/progress/as-of.ts';
  export { rollUp } from './src/core/district/rollup.ts';
  export { storedLedgerOf } from './src/core/district/stored-ledger.ts';
  export { planPrint } from './src/core/district/unit-facts.ts';
  export { connect } from './src/store/postgres/connection.ts';
  export { writeFacts } from './src/store/postgres/facts.ts';
  export { putMember, putUnits } from './src/store/postgres/members.ts';
  export { migrate } from './src/store/postgres/migrate.ts';
  export { headsQuery, linesQuery } from './src/store/postgres/partition.ts';
  export { factsQuery, readFacts } from './src/store/postgres/read-facts.ts';
  export { storeAddress } from './src/store/postgres/store-address.ts';`;
const parts = await partsOfTheProgram(contents, root);
const { plan } = parts.readPlan(parts.planText(), `${parts.planId}.yaml`);
const prints = parts.requirementsOf(plan).map((each) => [each.id, parts.fingerprintOf(each), each.target?.kind]);
const connectTo = (url) =>
  parts.connect(parts.storeAddress(url, {}), () => Promise.reject(new Error('no certificate')));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

let chance = 1;
function random(below) {
  chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
  return chance % below;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
let made = 0;
function nextId() {
  made += 1;
  let id = '';
  for (let rest = made; id.length < 16; rest = Math.floor(rest / 32)) id = alphabet[rest % 32] + id;
  return `01GV000000${id}`;
}

/** A unit's file: done, counted and shared things over the year, with right chains. */
function fileOf(unit, count) {
  const writer = parts.writerIdOf(Uint8Array.from({ length: 12 }, () => random(256)));
  let prev = parts.firstPrev(parts.planId, writer);
  const lines = Array.from({ length: count }, (_, index) => {
    const [requirement, print, kind] = prints[index % prints.length];
    const on = new Date(Date.UTC(2023, 0, 1 + Math.floor((index / count) * 364))).toISOString().slice(0, 10);
    const what =
      kind === undefined
        ? { kind: 'note', note: `第${index}次` }
        : { kind: 'progress', amount: kind === 'share' ? `${random(40)}/40` : String(1 + random(3)) };
    const { entry, line } = parts.sealEntry({
      ...{ v: 1, id: nextId(), at: `${on}T08:00:00.000+08:00`, by: '王老师', unit, plan: parts.planId },
      ...{ requirement, print, ...what, on, prev },
    });
    prev = entry.hash;
    return { line: index + 1, entry, text: line };
  });
  return { writer, lines };
}

async function load(owner, unit, file) {
  const { writer, lines } = file;
  await owner.query('INSERT INTO workpoints.writers (unit, plan, writer) VALUES ($1, $2, $3)', [
    unit,
    parts.planId,
    writer,
  ]);
  for (let at = 0; at < lines.length; at += 5000) {
    const part = lines.slice(at, at + 5000);
    await owner.query(
      `INSERT INTO workpoints.lines (unit, plan, writer, n, prev_n, prev, hash, line)
        SELECT $1, $2, $3, n, nullif(n - 1, 0), prev, hash, line
        FROM unnest($4::bigint[], $5::text[], $6::text[], $7::text[]) AS l (n, prev, hash, line)`,
      [
        ...[unit, parts.planId, writer],
        part.map(({ line }) => String(line)),
        part.map(({ entry }) => entry.prev),
        part.map(({ entry }) => entry.hash),
        part.map(({ text }) => text),
      ],
    );
  }
}

/** Fills a new database; the first unit's file is kept for a copy that syncs. */
async function filled(server, units, entries) {
  const name = `of_${units}_${entries}`;
  const admin = await connectTo(server.url);
  await admin.query(`CREATE DATABASE ${name}`);
  for (const role of ['unit', 'clerk']) await admin.query(`CREATE ROLE ${role}_${name} LOGIN PASSWORD 'bench'`);
  await admin.close();
  const url = server.url.replace(/postgres$/, name);
  const owner = await connectTo(url);
  await parts.migrate(owner);
  const list = Array.from({ length: units }, (_, at) => ({
    id: `unit-${at}`,
    name: `第${at}小学`,
    kind: 'school',
    groups: ['东'],
  }));
  await parts.putUnits(list, owner);
  await parts.putMember(`unit_${name}`, { unit: 'unit-0' }, owner);
  await parts.putMember(`clerk_${name}`, { reviews: '*' }, owner);
  const start = performance.now();
  // The chains are right as they are made: the keys that hold them would take most of the time.
  await owner.query('SET session_replication_role = replica');
  let first;
  for (const unit of list) {
    const file = fileOf(unit.id, Math.floor(entries / units));
    await load(owner, unit.id, file);
    const tally = (files) => parts.storedLedgerOf(plan, files, unit);
    const tallying = { files: [file], tally, planPrint: parts.planPrint(plan), version: 'bench', isReviewer: false };
    await parts.writeFacts(owner, { unit: unit.id, plan: parts.planId }, tallying);
    first ??= file;
  }
  await owner.query('VACUUM ANALYZE');
  const [{ size }] = await owner.query('SELECT pg_size_pretty(pg_database_size(current_database())) AS size');
  await owner.close();
  console.log(`\n== ${units} units, ${entries.toLocaleString('en')} entries: ${size}, filled in ${seconds(start)} s`);
  const as = (role) => {
    const own = new URL(url);
    own.username = `${role}_${name}`;
    own.password = 'bench';
    return own.href;
  };
  return { unit: as('unit'), clerk: as('clerk'), first };
}

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(1);

async function explain(connection, title, query, values) {
  console.log(`\nEXPLAIN: ${title}`);
  const found = await connection.query(`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF) ${query}`, values);
  // What never ran (the other half of each policy) is left out.
  let hidden = Number.POSITIVE_INFINITY;
  for (const { 'QUERY PLAN': line } of found) {
    const depth = line.search(/\S/);
    if (depth > hidden) continue;
    hidden = line.includes('(never executed)') ? depth : Number.POSITIVE_INFINITY;
    if (hidden === Number.POSITIVE_INFINITY) console.log(`  ${line}`);
  }
}

/** What the table adds up of a unit, as SQL would add it up. */
const floorQuery = `SELECT unit, count(*), sum((facts::json ->> 2)::int) AS entries,
    count(*) FILTER (WHERE facts::json ->> 5 <> '') AS done, max(facts::json ->> 4) AS last
  FROM workpoints.facts WHERE plan = $1 GROUP BY unit`;

/** A folder in which the program runs as the unit's, with the plan beside it. */
function folderOf(name) {
  const home = join(root, name);
  mkdirSync(join(home, '.plan'), { recursive: true });
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans', `${parts.planId}.yaml`), parts.planText());
  writeFileSync(
    join(home, '.plan', 'config.yaml'),
    `format: 1\nunit: { id: "unit-0", name: "第0小学", kind: "school" }\nrecorder: "王老师"\nplan: "${parts.planId}"\n`,
  );
  return home;
}

function bareNode() {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, ['-e', '0']);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The table as whole processes, in turn with Node alone. */
function tables(url, name) {
  const home = folderOf(`tables-${name}`);
  const rolledUp = (format) => run(home, ['rollup', '--store', url, '-f', format, '-o', `t.${format}`, '--yes']).spent;
  const kinds = { node: bareNode, md: () => rolledUp('md'), xlsx: () => rolledUp('xlsx') };
  const times = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  for (let round = -1; round < runs; round += 1) {
    for (const [kind, once] of Object.entries(kinds)) {
      const spent = once();
      if (round >= 0) times[kind].push(spent);
    }
  }
  const [node, md, xlsx] = Object.values(times).map(median);
  const against = (spent) => `${spent.toFixed(0)} ms (${(spent / node).toFixed(1)} × bare Node)`;
  console.log(`the whole command: md ${against(md)}, xlsx ${against(xlsx)}`);
}

/** The district's table as a reviewer of all units gets it. */
async function rollUps(url) {
  const connection = await connectTo(url);
  const day = parts.asOf(plan, '2023-12-31');
  const [reading, working, busy, adding] = [[], [], [], []];
  const reviewersOf = async () => ({ listed: [], own: new Set(), unit: [] });
  const asked = { plan, asOf: day, unreadable: 'unreadable', checked: () => [], reviewersOf, today: '2023-12-31' };
  for (let round = -1; round < runs; round += 1) {
    const before = process.cpuUsage();
    const start = performance.now();
    const reports = await parts.readFacts(connection, asked);
    const read = performance.now();
    const records = reports.map(({ unit, arrival }) => ({ unit: { ...unit, groups: {} }, arrival }));
    parts.rollUp(plan, records, day, '2023-12-31');
    const worked = performance.now();
    await connection.query(floorQuery, [parts.planId]);
    if (round < 0) continue;
    adding.push(performance.now() - worked);
    reading.push(read - start);
    working.push(worked - read);
    busy.push(process.cpuUsage(before).user / 1000);
  }
  console.log(
    `roll-up: ${median(reading).toFixed(0)} ms to read the facts, ${median(working).toFixed(0)} ms to work out the table; ` +
      `together ${(median(reading) + median(working)).toFixed(0)} ms, of the processor ${median(busy).toFixed(0)} ms; the floor, one SQL aggregate of the same facts, ${median(adding).toFixed(0)} ms`,
  );
  await explain(connection, 'the facts of all units, as a reviewer', parts.factsQuery, [parts.planId]);
  await connection.close();
}

function run(home, args) {
  const start = process.hrtime.bigint();
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, XDG_STATE_HOME: join(home, 'state'), LC_ALL: 'zh_CN.UTF-8', PLAN_STORE_URL: '' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { spent: Number(process.hrtime.bigint() - start) / 1e6, stdout };
}

/** One unit that has recorded 10 entries since its last sync, as whole processes; start-up is that of `plan --version`. */
async function syncs(url, first, name) {
  const home = folderOf(name);
  const ledger = join(home, '.plan', 'ledger', parts.planId);
  mkdirSync(ledger, { recursive: true });
  writeFileSync(join(ledger, `${first.writer}.jsonl`), first.lines.map(({ text }) => `${text}\n`).join(''));
  const times = { node: [], start: [], sync: [], idle: [] };
  for (let round = -1; round < runs; round += 1) {
    for (let entry = 0; entry < 10; entry += 1) run(home, ['record', '1.1', '--add', '1', '--on', '2023-06-30']);
    const start = run(home, ['--version']).spent;
    const { spent: sync, stdout } = run(home, ['sync', url, '--json']);
    if (JSON.parse(stdout).up.entries !== 10) throw new Error(stdout);
    const idle = run(home, ['sync', url]).spent;
    const node = bareNode();
    if (round < 0) continue;
    times.node.push(node);
    times.start.push(start);
    times.sync.push(sync);
    times.idle.push(idle);
  }
  const [node, start, sync, idle] = [times.node, times.start, times.sync, times.idle].map(median);
  console.log(
    `\none unit's sync (its ledger has ${first.lines.length} entries): 10 new entries ${(sync - start).toFixed(0)} ms, ` +
      `nothing new ${(idle - start).toFixed(0)} ms beyond the ${start.toFixed(0)} ms of a start; ` +
      `the whole command ${(sync / node).toFixed(1)} and ${(idle / node).toFixed(1)} × bare Node`,
  );
  const connection = await connectTo(url);
  await explain(connection, "how far each of the unit's files has come, as its login", parts.headsQuery, [
    'unit-0',
    parts.planId,
  ]);
  const span = [first.lines.length, first.lines.length + 10].map(String);
  await explain(connection, 'lines after the last known', parts.linesQuery, [
    'unit-0',
    parts.planId,
    first.writer,
    ...span,
  ]);
  await connection.close();
}

const server = await startPostgres();
try {
  const probe = await connectTo(server.url);
  const [{ server_version: version }] = await probe.query('SHOW server_version');
  await probe.close();
  console.log(
    `PostgreSQL ${version}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, medians of ${runs}`,
  );
  for (const [units, entries] of stores) {
    const { unit, clerk, first } = await filled(server, units, entries);
    await rollUps(clerk);
    tables(clerk, `${units}-${entries}`);
    await syncs(unit, first, `of-${units}-${entries}`);
  }
} finally {
  await server.stop();
}
process.exit();
