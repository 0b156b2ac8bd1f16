import type { InBoth } from './language.ts';

const zh = {
  severities: { error: '错误', warning: '警告', note: '提示' },
  hint: '提示：',
  summary: ({ files, counts }: Summary) => `检查 ${files} 个计划文件：${counts}`,
  counted: ({ error, warning, note }: Counts) =>
    [error && `${error} 个错误`, warning && `${warning} 个警告`, note && `${note} 个提示`].filter(Boolean).join('，'),
  sound: ({ files }: { files: number }) => `检查 ${files} 个计划文件：没有问题`,
};

interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

interface Summary {
  readonly files: number;
  readonly counts: string;
}

const en: typeof zh = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  hint: 'hint: ',
  summary: ({ files, counts }) => `${counted(files, 'plan file')} checked: ${counts}`,
  counted: ({ error, warning, note }) =>
    [error && counted(error, 'error'), warning && counted(warning, 'warning'), note && counted(note, 'note')]
      .filter(Boolean)
      .join(', '),
  sound: ({ files }) => `${counted(files, 'plan file')} checked: nothing found`,
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const validateMessages: InBoth<typeof zh> = { zh, en };
