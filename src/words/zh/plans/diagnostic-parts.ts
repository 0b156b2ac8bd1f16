import type { DiagnosticParts } from '../../diagnostic-table.ts';

/** The parts of which the messages about findings are made. */
export const parts: DiagnosticParts = {
  types: {
    text: '文字',
    number: '数字',
    'yes-no': ' true 或 false',
    nothing: '空的',
    list: '列表',
    names: '一个名称或名称的列表',
    map: '一组键和值',
  },

  syntax: {
    indentation: '缩进没有对齐：同一层的键要从同一列开始，只用空格',
    tab: '缩进用了制表符（Tab），请改用空格',
    escape: '双引号里的反斜杠写法无效：反斜杠本身请写成 \\\\，或改用单引号',
    'reserved-start': '这个值的第一个字符在 YAML 里另有用途，请给整个值加引号',
    'colon-in-text': '一行里多了一个冒号，或缩进不对：内容里有“: ”时请给整个值加引号',
    'full-width-colon': '键后面用了全角冒号“：”，请改成半角冒号加一个空格“: ”',
    'missing-colon': '这里缺冒号：每个键后面都要有半角冒号和一个空格“: ”',
    'unclosed-quote': '引号没有成对',
    'unclosed-bracket': '括号没有成对，或其中缺逗号',
    'block-in-brackets': '方括号、花括号里面不能再用缩进或“- ”来写列表',
    'long-key': '键太长，很可能是缺了引号或冒号',
    'control-character': '文件里有看不见的控制字符，请删去',
    unexpected: '这里出现了多余的内容，请检查缩进、引号和括号',
    other: 'YAML 写法有误',
  },

  features: {
    alias: '计划文件里不能用别名（*名称），请把内容直接写出来',
    anchor: '计划文件里不能用锚点（&名称），请删去',
    tag: '计划文件里不能用标签（!类型），请删去',
    'merge-key': '计划文件里不能用合并键（<<），请把内容直接写出来',
    documents: '一个文件只写一个计划，“---”以后的请移到另一个文件',
    directive: '计划文件里不能用 % 开头的指令，请删去这一行',
    'complex-key': '这里的键不是文字，请在冒号前写上键名',
  },

  values: {
    empty: ({ key }) => `${key} 是空的，请写上内容`,
    'empty-list': ({ key }) => `${key} 里一条也没有，至少要有一条`,
    'plan-id': ({ text }) => `计划编号“${text}”只能用小写字母、数字和 -，2 到 63 个字符`,
    'unit-id': ({ text }) => `单位编号“${text}”只能用小写字母、数字和 -，首尾不用 -，最长 63 个字符`,
    'signing-key': ({ text }) => `“${text}”不是签名用的密钥：应是 ed25519: 加 43 个字符，照 plan key 显示的抄`,
    'part-of-time': ({ key, text }) => `${key} 的“${text}”不是剩余时间的百分数，请写成 30% 的样子（1% 到 99%）`,
    'part-order': ({ text, known }) => `supervise 的 ${text} 应小于 remind 的 ${known}：先提醒，后督办`,
    'reply-days': ({ text }) => `reply 的“${text}”不是天数，请写 1 到 90 的整数`,
    'device-name': ({ text }) => `编号不能叫 ${text}：Windows 把它当设备名，建不了文件夹`,
    id: ({ text }) => `编号“${text}”不能有空格、全角字符和控制字符，最长 64 个字符`,
    date: ({ key, text }) => `${key} 的“${text}”不是有效的日期，请写成 2023-03-08 的样子`,
    url: ({ key, text }) => `${key} 的“${text}”不是网址，应以 http:// 或 https:// 开头`,
    choice: ({ key, text, known }) => `${key} 不能是“${text}”，可用：${known}`,
    every: ({ text }) =>
      `every 不能是“${text}”，可用：week、month、quarter、half-year、term、year，或者 2 weeks、2 months、3 years 的样子（2 至 99）`,
    by: ({ text }) =>
      `by 不能是“${text}”，可用：1 至 31（几日前），mon 至 sun（周几前），last-workday（最后一个工作日前）`,
    format: ({ text }) => `格式 ${text} 不认识，这个版本只读 format: 1`,
    score: ({ key, text }) => `${key} 的“${text}”不是分值，请写成大于 0 的数，如 10 或 2.5（最多 15 位整数、6 位小数）`,
    'period-order': ({ text, known }) => `结束日期 ${text} 早于开始日期 ${known}`,
    'period-length': ({ known }) => `计划期超过 ${known} 年，请检查年份`,
  },

  targets: {
    amount: ({ key, text }) => `${key} 的“${text}”不是数量，请写成 2、0.5 或 100%（最多 15 位整数、6 位小数）`,
    zero: () => '目标是 0，等于没有要求；不计数的要求请去掉 target',
    'percent-above-100': () => '目标超过 100%，永远达不到',
    'no-amount': () => '目标里缺 at-least（至少）、at-most（至多）或 never（不得发生）',
    'two-amounts': () => 'at-least 和 at-most 只能写一个，请分成两条要求',
    'percent-at-most': () => 'at-most 只能是数量，不能是百分比',
    needs: ({ key }) =>
      key === 'of'
        ? '目标是百分比，还要用 of 写明是什么的百分比，如 of: 中小学校'
        : '目标缺 unit（计量单位），如 unit: 次',
    'not-with-percent': ({ key }) => `目标是百分比时不能写 ${key}`,
    'not-with-at-most': ({ key }) => `at-most 的目标不能写 ${key}`,
    'not-with-count': ({ key }) => `目标是数量时不能写 ${key}；要按百分比计，请写成 at-least: 100%`,
    'not-with-level': ({ key }) => `看最近一次（measure: latest）的目标不能写 ${key}`,
    'not-with-never': ({ key }) => `never（不得发生）的目标不能写 ${key}`,
    'due-with-every': () => '有 every 的要求每一期各有期限，不能再写 due',
    'by-without-every': () => 'by 是每一期里的期限，要和 every 一起写；只有一个期限的请写 due',
    'by-weekday': () => '按月和更长的周期，by 要写几日，如 by: 25，或者 last-workday',
    'by-day': () => '按周的，by 要写周几，如 by: fri，或者 last-workday',
  },

  switchOffs: {
    'no-code': () => '这里要写明关掉哪一条检查，如 # plan-disable-line duplicate-text: 理由',
    'no-reason': ({ name }) => `关掉 ${name} 要写理由，没有理由不起作用：在冒号后面写上`,
    'unknown-code': ({ name, near }) => `没有 ${name} 这条检查${near ? `，是不是 ${near}？` : ''}`,
    'not-possible': ({ name }) => `${name} 不能关掉，请改正它所指的问题`,
    'not-in-head': () => '对整个文件关掉检查的注释要写在文件开头；只关一行的请用 plan-disable-line',
  },

  duty: { text: '文字', target: '目标', due: '期限' },
  identified: { item: '工作项的编号', requirement: '要求的编号', unit: '单位的编号', 'unit-name': '单位名称' },

  inAll: (count) => (count > 1 ? `（这段文字里共 ${count} 处）` : ''),
};
