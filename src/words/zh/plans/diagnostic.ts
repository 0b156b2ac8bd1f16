import type { DiagnosticTable } from '../../diagnostic-table.ts';
import { everyWords } from '../../every-words.ts';
import { brief, codePoints } from '../../excerpt.ts';
import { parts } from './diagnostic-parts.ts';

export const raw: DiagnosticTable = {
  'unreadable-file': {
    message: ({ why }) =>
      ({
        missing: '这是一个链接，指向的文件不在了，请检查',
        folder: '这是文件夹，不是计划文件，请改名或移走',
        special: '这不是普通文件，读不了',
        denied: '读不了这个文件，请检查权限，或是否被别的程序占用',
      })[why],
  },
  'not-utf-8': {
    message: ({ looksLike }) =>
      looksLike === 'binary'
        ? '这不是 UTF-8 文本，很可能不是计划文件'
        : `文件编码不是 UTF-8（看上去是 ${looksLike}），请另存为 UTF-8`,
    hint: ({ looksLike }) =>
      looksLike === 'binary' ? undefined : '记事本：文件 → 另存为 → 编码选 UTF-8；VS Code：右下角点编码 → 通过编码保存',
  },
  'empty-plan': { message: () => '文件是空的，没有计划', hint: () => '可以照着自带的计划写：plan list 可看它在哪里' },
  'beyond-limits': {
    message: ({ limit, most }) =>
      ({
        size: `文件太大，超过 ${most} 个字符，没有读`,
        line: `这一行太长，超过 ${most} 个字符，文件没有读`,
        memory: `文件太大，程序可用的内存（${most} MiB）放不下，没有读；设 NODE_OPTIONS=--max-old-space-size=4096 再试`,
        depth: `嵌套超过 ${most} 层，没有往下读`,
        parts: `内容太多，超过 ${most} 个键、值和标点，没有读；请分成几个文件`,
        errors: `错误超过 ${most} 处，后面的没有列出`,
        warnings: `警告和提示超过 ${most} 处，后面的没有列出`,
      })[limit],
  },
  'conflict-markers': {
    message: ({ line, end }) => `git 合并时两边都改了这里，还没有选定：两种写法分别到第 ${line} 行和第 ${end} 行`,
    hint: () => '留下对的，删去 <<<<<<<、=======、>>>>>>> 这几行，再检查一次',
  },
  'yaml-syntax': { message: ({ problem }) => parts.syntax[problem] },
  'unsupported-yaml': { message: ({ feature }) => parts.features[feature] },
  'duplicate-key': { message: ({ key, line }) => `键 ${brief(key)} 写了两遍（第 ${line} 行已有），请去掉一个` },
  'missing-key': { message: ({ key }) => `这里缺 ${key}` },
  'unknown-key': {
    message: ({ key, near }) => `没有“${brief(key)}”这个键${near ? `，是不是 ${near}？` : ''}`,
    hint: ({ key, known }) =>
      key.includes('：') ? '键后面要用半角冒号加一个空格“: ”' : `这里可用：${known}；自己加的键请以 x- 开头`,
  },
  'wrong-type': {
    message: ({ key, wants, found, text }) =>
      found === 'nothing'
        ? `${key || '整个文件'} 是空的，应是${parts.types[wants]}`
        : `${key || '整个文件'} 应是${parts.types[wants]}，这里却是${parts.types[found]}${text ? `“${brief(text)}”` : ''}`,
    hint: ({ wants, found, text }) =>
      (wants === 'text' || wants === 'names') && (found === 'number' || found === 'yes-no')
        ? `要当文字请加引号："${text}"`
        : undefined,
  },
  'bad-value': {
    message: (values) => parts.values[values.problem]({ ...values, text: brief(values.text) }),
  },
  'unquoted-id': {
    message: ({ text, number }) =>
      text === number
        ? `编号 ${brief(text)} 会被读成数字，请加引号："${brief(text)}"`
        : `编号 ${brief(text)} 会被读成数字 ${number}，请加引号："${brief(text)}"`,
  },
  'duplicate-id': {
    message: ({ what, id, line }) => `${parts.identified[what]} ${brief(id)} 重复，第 ${line} 行已有，请换一个`,
  },
  'duplicate-plan-id': {
    message: ({ id, files }) => `计划编号 ${brief(id)} 在 ${files} 里也用了，只能留一个文件`,
    hint: () => '多半是网盘的冲突副本：用 plan diff 文件 文件 对照，留下对的，另一个删掉或移出 plans/',
  },
  'unknown-unit-kind': {
    message: ({ kind, near }) => `units 里没有“${brief(kind)}”这种单位${near ? `，是不是 ${near}？` : ''}`,
    hint: ({ known }) => `可用：${known}`,
  },
  'bad-target': { message: (values) => parts.targets[values.problem]({ ...values, text: brief(values.text) }) },
  'due-outside-period': {
    message: ({ id, due, from, to }) =>
      due > to
        ? `要求 ${brief(id)} 的期限 ${due} 晚于计划截止日 ${to}`
        : `要求 ${brief(id)} 的期限 ${due} 早于计划开始日 ${from}`,
  },
  'break-outside-period': {
    message: ({ title, from, to }) => `假期“${brief(title)}”没有一天在计划期内（${from} 至 ${to}），请检查年份`,
  },
  'terms-missing': {
    message: ({ id }) => `要求 ${brief(id)} 每学期一期，计划里却没有 terms（各学期的起止日期）`,
    hint: () => '在 breaks 旁边写上，如 terms: [{ title: 春季学期, from: 2024-02-19, to: 2024-07-05 }]',
  },
  'term-outside-period': {
    message: ({ title, from, to }) => `学期“${brief(title)}”不全在计划期内（${from} 至 ${to}）`,
  },
  'terms-out-of-order': {
    message: ({ title, before }) => `学期“${brief(title)}”早于写在前面的“${brief(before)}”，请按先后排列`,
  },
  'terms-overlap': {
    message: ({ title, before, until }) => `学期“${brief(title)}”和“${brief(before)}”重叠（后者到 ${until}）`,
  },
  'target-differs-from-quote': {
    message: ({ quote, target }) => `原文是“${brief(quote)}”，目标却是 ${target}`,
  },
  'every-differs-from-quote': {
    message: ({ quote, every }) => `原文是“${brief(quote)}”，目标却是${everyWords({ every }, 'zh')}一期`,
  },
  'due-differs-from-quote': {
    message: ({ quote, day, due }) => `原文是“${brief(quote)}”（${day}），期限却是 ${due}`,
  },
  'incomplete-source': { message: ({ title }) => `《${brief(title)}》的原文不全，计划里可能缺要求` },
  'uneven-numbering': {
    message: ({ what, before, number }) =>
      `${what === 'section' ? '章' : '工作项'}的编号 ${brief(before)} 后面是 ${brief(number)}，不连续，请核对有没有漏`,
  },
  'duplicate-text': {
    message: ({ id, other, line }) =>
      `要求 ${brief(id)} 和 ${brief(other)}（第 ${line} 行）的文字相同，填报的人分不清是哪一条`,
  },
  'item-without-requirements': {
    message: ({ id }) => `工作项 ${brief(id)} 一条要求也没有，请核对是不是还没写`,
  },
  'item-score-exceeded': {
    message: ({ id, score, sum }) => `工作项 ${brief(id)} 的分值是 ${score}，它的各条要求加起来却是 ${sum}，请核对`,
  },
  'item-score-unshared': {
    message: ({ id, score }) => `工作项 ${brief(id)} 有分值 ${score}，它的要求却一条也没有分值，没有地方评分`,
    hint: () => '在各条要求里写 score，合计不超过工作项的分值',
  },
  'every-longer-than-period': {
    message: ({ id, every, from, to }) =>
      `要求 ${brief(id)} ${everyWords({ every }, 'zh')}一期，计划期（${from} 至 ${to}）却不满一期`,
    hint: () => '只做一期的，请去掉 every',
  },
  'quote-without-target': {
    message: ({ quote }) => `原文写了“${brief(quote)}”，这条要求却没有 target`,
  },
  'unconfirmed-guess': {
    message: ({ keys }) => `这里的 ${brief(keys)} 是起草时猜的，还没有人核对`,
    hint: () => '核对以后，删去 x-guess 和“待确认”的注释',
  },
  'invisible-character': {
    message: ({ character, instead, count }) =>
      `文字里有看不见的字符 ${codePoints(character)}${instead ? '，应是普通空格' : '，请删去'}${parts.inAll(count)}`,
  },
  'confusable-character': {
    message: ({ character, instead, count }) =>
      `“${character}”（${codePoints(character)}）不是“${instead}”（${codePoints(instead)}），只是看上去一样，请改正${parts.inAll(count)}`,
  },
  'half-width-punctuation': {
    message: ({ character, instead, count }) =>
      `汉字之间用了半角的“${character}”，应是“${instead}”${parts.inAll(count)}`,
  },
  'bad-switch-off': {
    message: (values) => parts.switchOffs[values.problem]({ ...values, name: brief(values.name) }),
  },
  'unused-switch-off': { message: ({ name }) => `这里没有 ${name} 可关，这条注释没有用处，请删去` },
  'id-removed': {
    message: ({ id, text }) => `原来的要求 ${brief(id)}“${brief(text)}”不见了，记在它名下的台账记录将不再算数`,
    hint: () => '改了编号的，请改回原来的编号；确实不要求了的，可以注明理由关掉这一条检查',
  },
  'id-reused': {
    message: ({ id, before, now }) =>
      `编号 ${brief(id)} 原来是“${brief(before)}”，现在是“${brief(now)}”：原来的记录会算到新要求头上`,
    hint: () => '新的要求请用没有用过的编号',
  },
  'duty-changed': {
    message: ({ id, parts: changed }) =>
      `要求 ${brief(id)} 的${changed.map((part) => parts.duty[part]).join('、')}改了，以前的记录会显示“需复核”`,
    hint: ({ id }) => `记录仍然有效的，由填报人确认：plan record ${brief(id)} --confirm`,
  },
  'earlier-unreadable': {
    message: ({ earlier, errors }) => `${brief(earlier)} 里的这个计划有 ${errors} 个错误，没有与它比较`,
  },
};
