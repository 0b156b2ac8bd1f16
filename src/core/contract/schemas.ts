import { commonSchema, type OutputSchema, outputSchema, schemaFileOf } from './output-schema.ts';
import type { OutputShape } from './output-shape.ts';
import { attachOutput } from './outputs/attach.ts';
import { checkOutput } from './outputs/check.ts';
import { configOutput } from './outputs/config.ts';
import { diffOutput } from './outputs/diff.ts';
import { doctorOutput } from './outputs/doctor.ts';
import { evidenceOutput } from './outputs/evidence.ts';
import { explainOutput } from './outputs/explain.ts';
import { archiveOutput } from './outputs/handing-on/archive.ts';
import { exportOutput } from './outputs/handing-on/export.ts';
import { mergeOutput } from './outputs/handing-on/merge.ts';
import { reviewOutput } from './outputs/handing-on/review.ts';
import { submitOutput } from './outputs/handing-on/submit.ts';
import { importOutput } from './outputs/import.ts';
import { inboxOutput } from './outputs/inbox.ts';
import { initOutput } from './outputs/init.ts';
import { keyOutput } from './outputs/key.ts';
import { ledgerLine, logOutput } from './outputs/ledger-line.ts';
import { listOutput } from './outputs/list.ts';
import { noticeOutput } from './outputs/notice.ts';
import { packetHead } from './outputs/packet.ts';
import { recordOutput } from './outputs/record.ts';
import { reportOutput } from './outputs/report.ts';
import { rollupOutput } from './outputs/rollup.ts';
import { settingsFile } from './outputs/settings.ts';
import { showOutput } from './outputs/show.ts';
import { statusOutput } from './outputs/status.ts';
import { syncOutput } from './outputs/sync.ts';
import { undoOutput } from './outputs/undo.ts';
import { validateOutput } from './outputs/validate.ts';
import { verifyOutput } from './outputs/verify.ts';

/** Everything that programs may read, by the name of its schema. */
const contracts = {
  status: ['plan status --json', statusOutput],
  show: ['plan show ID --json', showOutput],
  check: ['plan check --json', checkOutput],
  record: ['plan record ID --json', recordOutput],
  undo: ['plan undo --json', undoOutput],
  verify: ['plan verify --json', verifyOutput],
  list: ['plan list --json', listOutput],
  log: ['One line of plan log --json', logOutput],
  evidence: ['plan evidence ID --json', evidenceOutput],
  attach: ['plan attach FILES --json', attachOutput],
  config: ['plan config --json', configOutput],
  report: ['plan report -f json', reportOutput],
  validate: ['plan validate -f json', validateOutput],
  explain: ['plan explain CODE --json', explainOutput],
  import: ['plan import SOURCE --json', importOutput],
  diff: ['plan diff A B -f json', diffOutput],
  submit: ['plan submit --json', submitOutput],
  archive: ['plan archive -o OUT --json', archiveOutput],
  export: ['plan export -o OUT --json', exportOutput],
  merge: ['plan merge --json', mergeOutput],
  review: ['plan review --json', reviewOutput],
  rollup: ['plan rollup -f json', rollupOutput],
  notice: ['plan notice --json', noticeOutput],
  inbox: ['plan inbox DIR --json', inboxOutput],
  sync: ['plan sync --json', syncOutput],
  init: ['plan init --json', initOutput],
  key: ['plan key --json', keyOutput],
  doctor: ['plan doctor --json', doctorOutput],
  'ledger-line': ['A line of a ledger', ledgerLine],
  settings: ['config.yaml, the settings of a folder', settingsFile],
  packet: ['packet.json, the head of a packet', packetHead],
} as const satisfies Readonly<Record<string, readonly [title: string, shape: OutputShape]>>;

export type ContractName = keyof typeof contracts;

export const contractNames = Object.keys(contracts) as ContractName[];

/** All schemas, by the files in `schemas/` that hold them. */
export function outputSchemas(): Readonly<Record<string, OutputSchema>> {
  const schemas = contractNames.map((name) => {
    const [title, shape] = contracts[name];
    return [schemaFileOf(name), outputSchema(name, title, shape)];
  });
  const common = commonSchema(contractNames.map((name) => contracts[name][1]));
  return Object.fromEntries([[schemaFileOf('common'), common], ...schemas]);
}
