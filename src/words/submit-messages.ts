import { argument } from './argument.ts';
import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  which: () => '报送哪一期？',
  signed: () => '签字人（单位负责人）姓名？',
  empty: () => '请写上姓名。',
  covers: ({ unit, period, count, done, of, percent }: Values) =>
    `${unit} 报送 ${period}：本期记录 ${count} 条；完成率 ${percent}%（${done}/${of}）。`,
  zero: ({ unit, period }: Values) => `${unit} 在 ${period} 没有任何记录，这是零上报。`,
  earlier: ({ day, signed }: Values) => `这一期 ${day} 已由 ${signed} 报送过，再报一次就以这一次为准。`,
  ask: ({ signed }: Values) => `以上由 ${signed} 签字报送，确定吗？`,
  cancelled: () => '没有报送，什么都没有记。',
  made: ({ unit, period, signed, digest }: Values) =>
    `已报送：${unit}，${period}，签字人 ${signed}。\n台账校验码：${digest}`,
  next: ({ name, evidence }: Values) =>
    `接下来把台账交上去：plan export -o ${argument(`${name}.zip`)}${Number(evidence) > 0 ? ' --with-evidence' : ''}（共享库：plan sync）。报送后再记的，会标明“报送后”。`,
  after: '报送后',
};

const en: typeof zh = {
  which: () => 'Which period do you report?',
  signed: () => 'Signed by (who answers for the unit)?',
  empty: () => 'Please write a name.',
  covers: ({ unit, period, count, done, of, percent }) =>
    `${unit} reports ${period}: ${counted(count, 'record')} in it; ${percent}% done (${done} of ${of}).`,
  zero: ({ unit, period }) => `${unit} has no record in ${period}: nothing to report.`,
  earlier: ({ day, signed }) => `${signed} reported this period on ${day}; a new report takes its place.`,
  ask: ({ signed }) => `Report this, signed by ${signed}?`,
  cancelled: () => 'Not reported; nothing was recorded.',
  made: ({ unit, period, signed, digest }) =>
    `Reported: ${unit}, ${period}, signed by ${signed}.\nDigest of the ledger: ${digest}`,
  next: ({ name, evidence }) =>
    `Hand the ledger in next: plan export -o ${argument(`${name}.zip`)}${Number(evidence) > 0 ? ' --with-evidence' : ''} (to a shared store: plan sync). What is recorded later is marked as such.`,
  after: 'after the report',
};

export const submitMessages: InBoth<typeof zh> = { zh, en };
