/** Why a packet is not taken in. */
export const packetFaults = {
  broken: () => '它不是完好的 zip 文件，可能没有传完整。请让对方重发，或重新 plan export',
  'no-head': () => '它不是 plan export 做的包。请用 plan export 做包，或先解压再写文件夹',
  newer: () => '它是更新版本的 plan 做的，请先升级：npm install -g workpoints',
  'other-plan': (detail: string) => `它是计划 ${detail} 的，不是现在这个计划的；用 --plan ${detail} 再试`,
  'other-unit': (detail: string) => `它是另一个单位（${detail}）的台账，不能并入本单位`,
  digest: () => '里面的台账比打包时少，可能被人动过或没有传完整。请让对方重发',
  name: (detail: string) => `里面有台账以外的东西（${detail}）`,
  twice: (detail: string) => `里面有两个同名的文件（${detail}）`,
  link: (detail: string) => `里面有不是普通文件的东西（${detail}）`,
  encrypted: () => '它加了密码。请让对方不加密码重做',
  'too-many': (detail: string) => `里面的文件太多（${detail} 个）`,
  'too-large': (detail: string) => `里面的内容展开后太大（${detail}）`,
} as const;
