import type { Like } from '../../table.ts';
import type { fileFaults as zh } from '../../zh/troubles/file-fault.ts';

export const fileFaults = {
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
} as const satisfies Like<typeof zh>;
