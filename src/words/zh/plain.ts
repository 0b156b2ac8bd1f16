/** What is said besides the questions where one line stands after the other. */
export const words = {
  choose: '输入前面的编号或字母，回车确认；只按回车是第一项',
  back: '（输入 < 返回）',
  notThere: '没有这一项，请再输入一次',
  search: '都不是，返回',
} as const;
