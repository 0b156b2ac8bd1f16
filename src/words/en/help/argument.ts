import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/help/argument.ts';

export const words = {
  id: "a requirement's id",
  code: "a check's code",
  action: 'what to do (such as init)',
  before: 'the earlier plan (a file)',
  after: 'the later plan (a file)',
  source: 'a file',
  shell: "a shell's name (such as bash)",
} as const satisfies Like<typeof zh>;
