/** What a verb's arguments are called in a sentence; the names as the usage line has them are the keys. */
export const words = {
  id: '要求的编号',
  code: '检查项代码',
  action: '要做什么（如 init）',
  before: '原来的计划（文件）',
  after: '后来的计划（文件）',
  source: '文件',
  shell: 'Shell 的名称（如 bash）',
} as const;
