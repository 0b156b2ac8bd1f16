/** Marks that stand between and around pieces. */
export const words = {
  colon: '：',
  comma: '，',
  semicolon: '；',
  list: '、',
  aside: '（{text}）',
  /** Between a word and what stands close to it. */
  close: '',
  /** Between sentences. */
  space: '',
} as const;
