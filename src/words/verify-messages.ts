import type { LedgerFaultCode } from '../core/ledger/ledger-file.ts';
import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  faults: {
    'torn-line': '最后一行没有写完（写的时候断了），不计入；下次记录时会另存到旁边的文件',
    'unreadable-line': '这一行读不懂，不计入',
    'wrong-hash': '这一行写下之后被改动过',
    'broken-chain': '这一行与上一行接不上：中间少了行，或被调换、重复',
    'foreign-file': '这不是本工具写的文件（网盘的冲突副本？），没有计入；plan merge 可并入',
    'conflicting-id': '同一个编号有两条不同的记录',
  } satisfies Record<LedgerFaultCode, string>,
  line: ({ file, line }: Values) => `${file}:${line}`,
  incomplete: ({ id, present, of }: Values) =>
    `一批记录没有写完（${id}，${of} 条里只有 ${present} 条），整批不计入；请把那几条重新记一遍`,
  idle: ({ id }: Values) => `一条撤销没有对象（${id}），保留但不起作用`,
  whole: ({ entries, writers }: Values) => `台账完好：${entries} 条记录，${writers} 个记录文件，每一行都和写下时一样。`,
  broken: ({ count }: Values) => `发现 ${count} 处问题。`,
  digest: ({ digest }: Values) => `校验码：${digest}`,
  keep: () => '请把校验码抄在别处（年终报告的签字页上也有），以后用 plan verify --expect 校验码 核对。',
  proves: () => '能证明：现有的每一行都和写下时一样，中间没有少行、换行、重行。',
  provesNot: () =>
    '不能证明：末尾的几行或整个记录文件有没有丢（要靠抄在别处的校验码）；也防不住有心人把整个链条重新算一遍。',
  provesNotBeyond: () =>
    '不能证明：取得这个校验码以后记下的，末尾有没有丢（要靠更新的校验码）；也防不住有心人把后来的链条重新算一遍。',
  continues: () => '与给出的校验码相符：那时已有的每一行都在、都没有变；现在的台账就是那时的，或是它的延续。',
  lost: ({ writer, found, expected }: Values) => `记录文件 ${writer} 少了：那时有 ${expected} 行，现在只有 ${found} 行`,
  changed: () => '台账与给出的校验码不符：那时已有的内容后来变了',
};

const en: typeof zh = {
  faults: {
    'torn-line': 'the last line was cut off while it was written and does not count; the next entry sets it aside',
    'unreadable-line': 'this line cannot be read and does not count',
    'wrong-hash': 'this line was changed after it was written',
    'broken-chain': 'this line does not follow the one before it: lines were removed, swapped or doubled',
    'foreign-file': "no file of this tool (a cloud drive's conflict copy?), not counted; plan merge takes it in",
    'conflicting-id': 'one id stands for two different entries',
  },
  line: ({ file, line }) => `${file}:${line}`,
  incomplete: ({ id, present, of }) =>
    `a batch was not written whole (${id}: ${present} of ${of}) and does not count; record those answers again`,
  idle: ({ id }) => `a retraction names nothing before it (${id}): kept, without effect`,
  whole: ({ entries, writers }) =>
    `The ledger is whole: ${counted(entries, 'entry', 'entries')} in ${counted(writers, 'file')}, every line as it was written.`,
  broken: ({ count }) => `${counted(count, 'problem')} found.`,
  digest: ({ digest }) => `Digest: ${digest}`,
  keep: () =>
    "Keep the digest elsewhere (the report's signature page has it too): plan verify --expect DIGEST holds the ledger against it.",
  proves: () =>
    'This shows that every line is as it was written, and that none within was removed, swapped or doubled.',
  provesNot: () =>
    'It does not show whether lines at the end, or a whole file, are gone (only a digest kept elsewhere does), nor does it stop somebody who works the whole chain out anew.',
  provesNotBeyond: () =>
    'It does not show whether lines recorded after that digest are gone from the end (a newer digest does), nor does it stop somebody who works the later chain out anew.',
  continues: () =>
    'It matches the digest: every line of then is there and unchanged. This is the ledger of then, or one that continues it.',
  lost: ({ writer, found, expected }) => `The file of ${writer} is short: it had ${expected} lines and has ${found}`,
  changed: () => 'The ledger does not match the digest: what it held then has changed since',
};

export const verifyMessages: InBoth<typeof zh> = { zh, en };
