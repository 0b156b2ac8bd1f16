/**
 * The only file that spells what lies where: in a `.plan/`, beside it, in a packet, and in what this machine keeps for
 * itself. It gives paths and takes names apart; it touches no disk. No id becomes part of a path unchecked.
 */
import { basename, dirname, join, parse } from 'node:path';
import { fileOfWriter, isPlanId, isUnitId, isWriterOrBranch, writerOfFile } from '../core/ledger/names.ts';
import { fileEnding } from '../core/text/file-ending.ts';
import { Trouble } from '../trouble.ts';

export const planFolderName = '.plan';

/** Where the `.plan/` of a folder lies, whether it is there or not; a `.plan` itself is its own. */
export const planFolderIn = (place: string): string =>
  basename(place) === planFolderName ? place : join(place, planFolderName);

/** The kinds of document that plans are drafted from, as their files end. */
export const documentEndings = ['docx', 'doc', 'wps', 'pdf', 'ofd', 'xlsx', 'txt', 'md'] as const;

/** Beside a plan, under its name: the document that it was drafted from. `undefined` for what ends as no document does. */
export function documentBesidePlan(plan: string, source: string): string | undefined {
  const ending = documentEndings.find((each) => each === fileEnding(source));
  return ending && join(dirname(plan), `${parse(plan).name}.${ending}`);
}

/** The settings in a `.plan/`. */
export const settingsFileIn = (folder: string): string => join(folder, 'config.yaml');

/** Who does what within the unit, a file a plan: what a plan's ids mean ends with the plan. */
export const assignmentIn = (folder: string, plan: string): string => join(folder, 'assign', `${soundPlan(plan)}.yaml`);

/** What the unit itself writes in its report, a file a plan: no year has another's. */
export const ownWordsIn = (folder: string, plan: string): string => join(folder, packedOwnWords(plan));

/** When signed lines were received here, a file a plan: an ended key holds what came before. */
export const receivedIn = (folder: string, plan: string): string => join(folder, 'received', `${soundPlan(plan)}.txt`);

const words = 'words';
const ledgers = 'ledger';
const evidence = 'evidence';

export const gitAttributesIn = (folder: string): string => join(folder, '.gitattributes');

/** By what git merges ledger files, where a clone says what that is; else as any text. */
export const ledgerMerge = 'plan-ledger';

export const ledgerMergeAttribute = `${ledgers}/*/*.jsonl merge=${ledgerMerge}`;

/** What git should know of a `.plan/`, each in its file. */
export function gitFilesIn(folder: string): readonly { readonly path: string; readonly content: string }[] {
  return [
    // Sign-in sheets and children's photos stay out of git unless a user decides otherwise; locks and half-made files are nobody's.
    { path: join(folder, '.gitignore'), content: `${evidence}/\n*${lockEnding}\n*${lockEnding}.*\n*.tmp\n` },
    // git must not change line ends: every byte of a ledger is hashed.
    { path: gitAttributesIn(folder), content: `${ledgers}/** -text\n` },
  ];
}

/** Where the ledgers of all plans lie. */
export const ledgersIn = (folder: string): string => join(folder, ledgers);

/** Where the ledger of a plan lies. Throws `Trouble` for what is no plan's id. */
export const ledgerIn = (folder: string, plan: string): string => join(ledgersIn(folder), soundPlan(plan));

/** The file of a writer or of a branch. */
export const ledgerFileIn = (folder: string, plan: string, writer: string): string =>
  join(folder, packedLedgerFile(plan, writer));

/** Beside a writer's file: where the end of a line goes whose writing was cut off. */
export const tornLinesIn = (folder: string, plan: string, writer: string): string =>
  join(ledgerIn(folder, plan), `${soundWriter(writer)}.torn`);

/** Beside a writer's file: what stood there before it was mended, under the hash of that. */
export const damagedFileIn = (folder: string, plan: string, writer: string, hash: string): string =>
  join(ledgerIn(folder, plan), `${soundWriter(writer)}.${soundHash(hash).slice(0, 8)}.damaged`);

const lockEnding = '.lock';

/** The lock under which a writer's file is changed. */
export const ledgerLock = (plan: string, writer: string): string => `${ledgers}/${plan}/${writer}`;

/** The lock of a merge. */
export const mergeLock = 'merge';

/** Where a lock stands. */
export function lockIn(folder: string, lock: string): string {
  if (lock === mergeLock) return join(folder, `${lock}${lockEnding}`);
  const [, plan = '', writer = ''] = sound('lock', lock, (text) => /^ledger(?:\/[^/]+){2}$/.test(text)).split('/');
  return join(ledgerIn(folder, plan), `${soundWriter(writer)}${lockEnding}`);
}

/** Where a packet is unpacked while it is merged. */
export const incomingIn = (folder: string): string => join(folder, 'incoming.tmp');

/** Where the copies of evidence of all plans lie. */
export const evidenceFolderIn = (folder: string): string => join(folder, evidence);

/** A copy's place among the evidence, with a slash: `<first 2>/<sha256>`. */
export const copyPlace = (hash: string): string => `${soundHash(hash).slice(0, 2)}/${hash}`;

/** A copy in an `evidence/` folder. */
export const copyIn = (evidenceFolder: string, hash: string): string => join(evidenceFolder, copyPlace(hash));

/** A copy in an `evidence/` folder while it is made, under a name of chance or its hash. */
export const copyInMaking = (evidenceFolder: string, name: string): string =>
  join(evidenceFolder, `${sound('name', name, isDigits)}.tmp`);

const unitList = 'units.yaml';

/** The list of the district's units in a folder. */
export const unitListIn = (folder: string): string => join(folder, unitList);

/** The file beside a plan that lists the district's units; never a plan itself. */
export const isUnitListFile = (path: string): boolean => /(?:^|[\\/])units\.ya?ml$/.test(path);

/** Where a folder's own plans lie. */
export const plansFolderIn = (root: string): string => join(root, 'plans');

/** The schema of plan files that lies beside them, for editors: the first line of a draft names it. */
export const planSchemaFile = 'plan.schema.json';

/** Where examples lie among plans: nobody's own, and never chosen but by name. */
export const examplesIn = (plansFolder: string): string => join(plansFolder, 'examples');

/** Whether a file that lies there is a plan by its name; hidden ones (`._t.yaml`) are a system's or an editor's. */
export const isPlanFile = (path: string): boolean =>
  /(?:^|[\\/])[^\\/.][^\\/]*\.ya?ml$/.test(path) && !isUnitListFile(path);

/** Where the copies of the units' ledgers lie: one folder a unit, each in the layout of any school's. */
export const unitCopiesIn = (root: string): string => join(root, 'units');

/** The `.plan/` of the copy of a unit's ledger. */
export const unitCopyIn = (root: string, unit: string): string =>
  planFolderIn(join(unitCopiesIn(root), sound('unit', unit, isUnitId)));

/** What a name in a packet stands for: a file, or a folder that zip programs name besides what is in it. */
export type PacketPart = { readonly kind: 'folder' } | PackedPart;

export type PackedPart =
  | { readonly kind: 'head' }
  | { readonly kind: 'ledger'; readonly plan: string; readonly writer: string }
  | { readonly kind: 'words'; readonly plan: string }
  | { readonly kind: 'evidence'; readonly sha256: string };

/** What a packet says of itself. */
export const packetHeadName = 'packet.json';

/** A writer's file in a packet: where it lies in a `.plan/`, with slashes. */
export const packedLedgerFile = (plan: string, writer: string): string =>
  `${ledgers}/${soundPlan(plan)}/${fileOfWriter(soundWriter(writer))}`;

/** What the unit wrote in its report, in a packet: where it lies in a `.plan/`, with slashes. */
export const packedOwnWords = (plan: string): string => `${words}/${soundPlan(plan)}.yaml`;

/** A copy of evidence in a packet: where it lies in a `.plan/`, with slashes. */
export const packedCopy = (hash: string): string => `${evidence}/${copyPlace(hash)}`;

const packetFolder = new RegExp(`^(?:${words}/|${ledgers}/(?:[a-z0-9-]{2,63}/)?|${evidence}/(?:[0-9a-f]{2}/)?)$`);

const packedWords = new RegExp(`^${words}/([a-z0-9-]+)\\.yaml$`);

/** What a name in a packet stands for; `undefined` where it stands for nothing that belongs there. */
export function packetPart(name: string): PacketPart | undefined {
  if (name === packetHeadName) return { kind: 'head' };
  if (packetFolder.test(name)) return { kind: 'folder' };
  const plan = packedWords.exec(name)?.[1];
  if (plan !== undefined && isPlanId(plan)) return { kind: 'words', plan };
  const [folder, within = '', file = '', ...more] = name.split('/');
  if (more.length > 0) return undefined;
  const writer = writerOfFile(file);
  if (folder === ledgers && isPlanId(within) && writer !== undefined) return { kind: 'ledger', plan: within, writer };
  const isCopy = folder === evidence && isHash(file) && file.startsWith(within) && within.length === 2;
  return isCopy ? { kind: 'evidence', sha256: file } : undefined;
}

/** Where this machine keeps its key. */
export const machineKeyIn = (stateFolder: string): string => join(stateFolder, 'machine');

/** Where this machine remembers which writer it is, under the hash of what for; each file that was lost begins another generation. */
export function writerPlaceIn(stateFolder: string, hash: string, generation: number): string {
  const name = soundHash(hash).slice(0, 32);
  return join(stateFolder, 'writers', generation === 1 ? name : `${name}.${generation}`);
}

/** Where this machine remembers that a writer's file of a plan was written. */
export const writtenMarkIn = (writerPlace: string, plan: string): string =>
  join(writerPlace, `${soundPlan(plan)}.written`);

/** Where the keys lie with which this user signs. */
export const signingKeysIn = (stateFolder: string): string => join(stateFolder, 'keys');

/** The folder of the key with which this user signs for a unit, under the hash of the unit's id: whatever stands there names no path. */
export const signingKeyIn = (stateFolder: string, hash: string): string =>
  join(signingKeysIn(stateFolder), soundHash(hash).slice(0, 32));

/** Where the checkpoint of a large ledger lies, under the hash of what for: outside the `.plan/`, so that it never travels with one. */
export const checkpointIn = (stateFolder: string, hash: string): string =>
  join(stateFolder, 'checkpoints', soundHash(hash).slice(0, 32));

/** Where copies of evidence lie that are being looked at. */
export const viewedFolderIn = (stateFolder: string): string => join(stateFolder, 'viewed');

/** A plan's id that may name a folder. Throws `Trouble` for what is none. */
export function soundPlan(plan: string): string {
  if (!isPlanId(plan)) throw new Trouble('bad-plan-id', { id: plan });
  return plan;
}

const isDigits = (text: string): boolean => /^[0-9a-f]{16,64}$/.test(text);

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

const soundHash = (hash: string): string => sound('hash', hash, isHash);

const soundWriter = (writer: string): string => sound('writer', writer, isWriterOrBranch);

/** Whoever asks has checked it long before: what is refused here is a slip of the program's, not of a person's. */
function sound(what: string, id: string, isSound: (id: string) => boolean): string {
  if (!isSound(id)) throw new RangeError(`no ${what} that may name a file: ${JSON.stringify(id)}`);
  return id;
}
