/** Codes about keys and values, each by itself. */
export const aboutStructure = {
  'missing-key': {
    finds:
      '缺了必须有的键：计划的 format、id、title、issuer、period、units、sections，要求的 id、text，依据（basis）的 title 等。',
    why: '没有编号的要求无法记账，没有名称的依据无从查起。',
  },
  'unknown-key': {
    finds: '有一个不认识的键，并指出最相近的已知键。以 x- 开头的键是您自己的，不检查。',
    why: '写错的键不会报错就会失效：把 due 写成 deu，这条要求就没有期限了。',
  },
  'wrong-type': {
    finds: '值的类型不对：该是文字的写成了数字或 true，该是列表的写成了一句话，或者空着。',
    why: 'YAML 会把没有引号的 2024、true、空白读成别的东西，读出来的就不是写下的。',
  },
  'bad-value': {
    finds: '值不合要求：没有这一天、不是网址、不在可选的几个词里、空的列表（for: [] 等于谁也不用做）、起止日期颠倒等。',
    why: '日期算不出期限，要求落不到任何单位，进度就无从谈起。',
  },
  'unquoted-id': {
    finds: '编号没有加引号，会被读成数字。',
    why: '1.10 会读成 1.1，与真正的 1.1 混在一起，记在它名下的台账也就错了。',
  },
  'bad-target': {
    finds:
      '目标写得不成立：数量没有 unit，百分比没有 of，at-least 和 at-most 都写了或都没写，at-most 与 every 同用，目标是 0 或超过 100%，有 every 又有 due，有 by 而没有 every，按周的写了几日或按月的写了周几。',
    why: '没有单位的数量报不出来；上限是对全期的合计说的，按期重复没有意义；按期的要求每一期各有期限。',
  },
} as const;
