export const words = {
  evidence: '正在核对佐证…',
  packing: '正在打包…',
  unpacking: '正在解包…',
  takingIn: '正在并入佐证…',
  report: '正在写报告…',
  collecting: '正在汇总…',
} as const;
