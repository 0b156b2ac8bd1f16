export const words = {
  bundled: '随工具附带',
  plan: '{title}（{from} 至 {to}，{count} 条要求，{where}）',
  broken: '读不了：有 {errors} 个错误，plan validate 可看每一处',
} as const;
