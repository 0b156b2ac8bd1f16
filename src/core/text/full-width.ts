/** Marks that Chinese text has in full width (GB/T 15834). A full stop may be 。 or ·, so it is not among them. */
export const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
