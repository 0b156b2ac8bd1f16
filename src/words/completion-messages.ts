import type { InBoth, Values } from './language.ts';

interface StartUp {
  readonly file: string;
  readonly line: string;
}

const zh = {
  writes: ({ file }: Values) => `将写入补全脚本 ${file}`,
  adds: ({ file, line }: StartUp) => `将在 ${file} 末尾加一行：\n  ${line}`,
  ask: () => '这样装好吗？',
  done: () => '装好了。新开一个终端就能用 Tab 补全；不想要了，删去上面的文件和那一行即可。',
  profile: ({ line }: Values) =>
    `脚本已写好。请在 PowerShell 里运行下面这一行（只要一次），再新开一个窗口：\n  ${line}`,
};

const en: typeof zh = {
  writes: ({ file }) => `The script goes to ${file}`,
  adds: ({ file, line }) => `One line is added to the end of ${file}:\n  ${line}`,
  ask: () => 'Set it up so?',
  done: () => 'Done. A new terminal completes with Tab; to be rid of it, delete that file and that line.',
  profile: ({ line }) => `The script is written. Run this line in PowerShell, once, then open a new window:\n  ${line}`,
};

export const completionMessages: InBoth<typeof zh> = { zh, en };
