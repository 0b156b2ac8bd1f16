import type { InBoth } from './language.ts';

/** The errno codes that people meet, and our own `not-plain`, in their words. */
const zh = {
  ENOENT: '没有这个文件或文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EISDIR: '这是一个文件夹，不是文件',
  ENOTDIR: '路径中间有一段不是文件夹',
  EEXIST: '已经有同名的文件或文件夹',
  ENOTEMPTY: '同名的文件夹不是空的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EFBIG: '文件太大',
  EROFS: '这个磁盘是只读的',
  EIO: '磁盘读写出错',
  EBUSY: '文件正被别的程序占用',
  EMFILE: '打开的文件太多',
  ENAMETOOLONG: '文件名太长',
  ELOOP: '链接绕成了圈',
  ENXIO: '设备不存在',
  ESTALE: '网络盘上的文件已失效',
  'not-plain': '这是管道或设备，不是普通文件',
} as const;

const en: Readonly<Record<keyof typeof zh, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'there is one of that name already',
  ENOTEMPTY: 'there is a folder of that name with something in it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is too large',
  EROFS: 'the disk is read-only',
  EIO: 'the disk failed',
  EBUSY: 'another program is using it',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  ENXIO: 'there is no such device',
  ESTALE: 'the file on the network drive is gone',
  'not-plain': 'it is a pipe or a device, not a plain file',
};

const words: InBoth<Readonly<Record<string, string>>> = { zh, en };

/** The words for an errno code; a code that has none is shown as it is. */
export function fileFaultWords(language: 'zh' | 'en', code: string | number | undefined): string {
  return words[language][String(code)] ?? String(code);
}
