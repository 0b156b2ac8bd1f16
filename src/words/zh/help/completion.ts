export const words = {
  writes: '将写入补全脚本 {file}',
  adds: `将在 {file} 末尾加一行：
  {line}`,
  ask: '这样装好吗？',
  done: '装好了。新开一个终端就能用 Tab 补全；不想要了，删去上面的文件和那一行即可。',
  profile: `脚本已写好。请在 PowerShell 里运行下面这一行（只要一次），再新开一个窗口：
  {line}`,
} as const;
