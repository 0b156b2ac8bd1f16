export const listTable = {
  bundled: '随工具附带',
  example: '示例，只供参照，点名才选用',
  plan: '{title}（{from} 至 {to}，{count} 条要求，{where}）',
  broken: '读不了：有 {errors} 个错误，plan validate 可看每一处',
} as const;

export const outputTable = {
  overwriteAll: '有 {count} 个文件已经存在，内容不同（{files}），都换成新的吗？',
  between: '、',
  overwrite: '{file} 已经存在，内容不同（可能改过）。覆盖吗？',
  written: '已写好：{file}',
  schemaBeside: '旁边放了 {file}，编辑器按它提示怎么写，不用改它',
} as const;

/** What is said besides the questions where the cursor moves. */
export const keysTable = {
  back: '（Esc 返回）',
  backOrTab: '（按 Tab 取来改，Esc 返回）',
  /** Where a list is longer than its room. */
  window: '（{parts}）',
  between: '，',
  rows: '显示 {from} 至 {to}',
  above: '↑ 还有 {count}',
  below: '↓ 还有 {count}',
} as const;

/** The same where one line stands after the other. */
export const plainTable = {
  choose: '输入前面的编号或字母，回车确认；只按回车是第一项',
  back: '（输入 < 返回）',
  notThere: '没有这一项，请再输入一次',
  search: '都不是，返回',
} as const;

/** What is said of a paste that is not taken. */
export const pasteTable = {
  tooLong: '粘贴的内容太长（最多 {most} 字），没有放进来。长的内容请存成文件，作为佐证材料附上。',
} as const;

export const workTable = {
  evidence: '正在核对佐证…',
  packing: '正在打包…',
  unpacking: '正在解包…',
  takingIn: '正在并入佐证…',
  report: '正在写报告…',
  collecting: '正在汇总…',
} as const;
