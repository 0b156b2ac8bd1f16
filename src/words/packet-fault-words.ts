import type { InBoth } from './language.ts';

/** Why a packet is not taken in; `detail` is safe for a terminal. */
const zh = {
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
};

const en: typeof zh = {
  broken: () => 'it is no sound zip file, perhaps cut off on its way. Ask for it again, or run plan export again',
  'no-head': () => 'it was not made by plan export. Make one with that, or unpack it and name the folder',
  newer: () => 'it was made by a newer version of plan. Upgrade first: npm install -g workpoints',
  'other-plan': (detail) => `it is of the plan ${detail}, not of the one at hand; try --plan ${detail}`,
  'other-unit': (detail) => `it is the ledger of another unit (${detail}), and cannot become part of this one's`,
  digest: () => 'the ledger in it is less than what was packed: changed, or cut off on its way. Ask for it again',
  name: (detail) => `it holds something that is no part of a ledger (${detail})`,
  twice: (detail) => `it holds two files of one name (${detail})`,
  link: (detail) => `it holds something that is no plain file (${detail})`,
  encrypted: () => 'it is encrypted. Ask for one without a password',
  'too-many': (detail) => `it holds too many files (${detail})`,
  'too-large': (detail) => `what it holds is too large when unpacked (${detail})`,
};

export type PacketFault = keyof typeof zh;

const words: InBoth<typeof zh> = { zh, en };

export function packetFaultWords(language: 'zh' | 'en', why: string | number | undefined, detail: string): string {
  return words[language][why as PacketFault](detail);
}
