export const words = {
  overwrite: '{file} 已经存在，内容不同（可能改过）。覆盖吗？',
  written: '已写好：{file}',
} as const;
