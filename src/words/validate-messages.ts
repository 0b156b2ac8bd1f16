import type { FixName } from '../core/plan/fixes/fix-plan.ts';
import { counted } from './counted.ts';
import type { InBoth } from './language.ts';

const zh = {
  severities: { error: '错误', warning: '警告', note: '提示' },
  hint: '提示：',
  summary: ({ files, counts, code }: Summary) => `检查 ${files} 个计划文件：${counts}（plan explain ${code} 查看说明）`,
  counted: ({ error, warning, note }: Counts) =>
    [error && `${error} 个错误`, warning && `${warning} 个警告`, note && `${note} 个提示`].filter(Boolean).join('，'),
  sound: ({ files }: { files: number }) => `检查 ${files} 个计划文件：没有问题`,
  withHint: ({ message, hint }: { message: string; hint: string }) => `${message}（${hint}）`,
  written: ({ file }: { file: string }) => `已写入 ${file}`,
  fixed: ({ file, what }: Fixed) => `${file}：已改好：${what}`,
  wouldFix: ({ file, what }: Fixed) => `${file}：可以改好：${what}（这一次没有写文件）`,
  notFixed: ({ file }: { file: string }) => `${file}：YAML 写法有误，没有改动；请先改正下面的错误，再用 --fix`,
  comma: '，',
  fixes: {
    'unquoted-id': ({ count }: Count) => `${count} 个编号加了引号`,
    'half-width-punctuation': ({ count }: Count) => `${count} 个半角标点改成全角`,
    'line-ends': ({ count }: Count) => `${count} 行的换行符改成 LF`,
    'final-line-end': () => '补上了文件末尾的换行',
    'byte-order-mark': () => '去掉了文件开头的 BOM',
  } satisfies Readonly<Record<FixName, (values: Count) => string>>,
};

interface Fixed {
  readonly file: string;
  readonly what: string;
}

interface Count {
  readonly count: number;
}

interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

interface Summary {
  readonly files: number;
  readonly counts: string;
  /** One that was found, as an example. */
  readonly code: string;
}

const en: typeof zh = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  hint: 'hint: ',
  summary: ({ files, counts, code }) =>
    `${counted(files, 'plan file')} checked: ${counts} (plan explain ${code} says more)`,
  counted: ({ error, warning, note }) =>
    [error && counted(error, 'error'), warning && counted(warning, 'warning'), note && counted(note, 'note')]
      .filter(Boolean)
      .join(', '),
  sound: ({ files }) => `${counted(files, 'plan file')} checked: nothing found`,
  withHint: ({ message, hint }) => `${message} (${hint})`,
  written: ({ file }) => `Written: ${file}`,
  fixed: ({ file, what }) => `${file}: fixed: ${what}`,
  wouldFix: ({ file, what }) => `${file}: can be fixed: ${what} (nothing was written)`,
  notFixed: ({ file }) => `${file}: no valid YAML, so nothing was changed; correct the errors below, then use --fix`,
  comma: ', ',
  fixes: {
    'unquoted-id': ({ count }) => `${counted(count, 'id')} quoted`,
    'half-width-punctuation': ({ count }) => `${counted(count, 'punctuation mark')} made full-width`,
    'line-ends': ({ count }) => `${counted(count, 'line end')} made LF`,
    'final-line-end': () => 'a line end put at the end of the file',
    'byte-order-mark': () => 'the byte order mark removed',
  },
};

export const validateMessages: InBoth<typeof zh> = { zh, en };
