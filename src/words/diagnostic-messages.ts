import type { DiagnosticCode, DiagnosticValues, Finding } from '../core/diagnostic.ts';
import { counted } from './counted.ts';
import { diagnosticParts } from './diagnostic-parts.ts';
import type { InBoth, Language } from './language.ts';

/** The words for a code: what is wrong with the way out, and, where that helps, more advice. */
interface Words<Code extends DiagnosticCode> {
  readonly message: (values: DiagnosticValues[Code]) => string;
  readonly hint?: (values: DiagnosticValues[Code]) => string | undefined;
}

type Table = { readonly [Code in DiagnosticCode]: Words<Code> };

/** As much of a text from a file as a sentence can carry. */
function brief(text: string): string {
  const letters = [...text.slice(0, 200)];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : text;
}

/** U+200B: a character by its number, where its shape says nothing. */
function codePoints(text: string): string {
  const [first = ''] = text;
  return `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const { zh: zhParts, en: enParts } = diagnosticParts;

const zh: Table = {
  'unreadable-file': {
    message: ({ why }) =>
      ({
        missing: '没有这个文件，请检查路径',
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
  'yaml-syntax': { message: ({ problem }) => zhParts.syntax[problem] },
  'unsupported-yaml': { message: ({ feature }) => zhParts.features[feature] },
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
        ? `${key || '整个文件'} 是空的，应是${zhParts.types[wants]}`
        : `${key || '整个文件'} 应是${zhParts.types[wants]}，这里却是${zhParts.types[found]}${text ? `“${brief(text)}”` : ''}`,
    hint: ({ wants, found, text }) =>
      (wants === 'text' || wants === 'names') && (found === 'number' || found === 'yes-no')
        ? `要当文字请加引号："${text}"`
        : undefined,
  },
  'bad-value': {
    message: (values) => zhParts.values[values.problem]({ ...values, text: brief(values.text) }),
  },
  'unquoted-id': {
    message: ({ text, number }) =>
      text === number
        ? `编号 ${brief(text)} 会被读成数字，请加引号："${brief(text)}"`
        : `编号 ${brief(text)} 会被读成数字 ${number}，请加引号："${brief(text)}"`,
  },
  'duplicate-id': {
    message: ({ what, id, line }) => `${zhParts.identified[what]} ${brief(id)} 重复，第 ${line} 行已有，请换一个`,
  },
  'unknown-unit-kind': {
    message: ({ kind, near }) => `units 里没有“${brief(kind)}”这种单位${near ? `，是不是 ${near}？` : ''}`,
    hint: ({ known }) => `可用：${known}`,
  },
  'bad-target': { message: (values) => zhParts.targets[values.problem]({ ...values, text: brief(values.text) }) },
  'due-outside-period': {
    message: ({ id, due, from, to }) =>
      due > to
        ? `要求 ${brief(id)} 的期限 ${due} 晚于计划截止日 ${to}`
        : `要求 ${brief(id)} 的期限 ${due} 早于计划开始日 ${from}`,
  },
  'break-outside-period': {
    message: ({ title, from, to }) => `假期“${brief(title)}”没有一天在计划期内（${from} 至 ${to}），请检查年份`,
  },
  'target-differs-from-quote': {
    message: ({ quote, target }) => `原文是“${brief(quote)}”，目标却是 ${target}`,
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
  'every-longer-than-period': {
    message: ({ id, every, from, to }) =>
      `要求 ${brief(id)} 每${zhParts.every[every]}一期，计划期（${from} 至 ${to}）却不满一期`,
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
      `文字里有看不见的字符 ${codePoints(character)}${instead ? '，应是普通空格' : '，请删去'}${zhParts.inAll(count)}`,
  },
  'confusable-character': {
    message: ({ character, instead, count }) =>
      `“${character}”（${codePoints(character)}）不是“${instead}”（${codePoints(instead)}），只是看上去一样，请改正${zhParts.inAll(count)}`,
  },
  'half-width-punctuation': {
    message: ({ character, instead, count }) =>
      `汉字之间用了半角的“${character}”，应是“${instead}”${zhParts.inAll(count)}`,
  },
  'bad-switch-off': {
    message: (values) => zhParts.switchOffs[values.problem]({ ...values, name: brief(values.name) }),
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
    message: ({ id, parts }) =>
      `要求 ${brief(id)} 的${parts.map((part) => zhParts.duty[part]).join('、')}改了，以前的记录会显示“需复核”`,
    hint: ({ id }) => `记录仍然有效的，由填报人确认：plan record ${brief(id)} --confirm`,
  },
  'earlier-unreadable': {
    message: ({ earlier, errors }) => `${brief(earlier)} 里的这个计划有 ${errors} 个错误，没有与它比较`,
  },
};

const en: Table = {
  'unreadable-file': {
    message: ({ why }) =>
      ({
        missing: 'there is no such file; check the path',
        folder: 'this is a folder, not a plan file; rename or move it',
        special: 'this is no ordinary file and cannot be read',
        denied: 'this file cannot be read; check permission, and whether another program holds it',
      })[why],
  },
  'not-utf-8': {
    message: ({ looksLike }) =>
      looksLike === 'binary'
        ? 'this is not UTF-8 text, and most likely no plan file'
        : `the file is not UTF-8 (it looks like ${looksLike}); save it as UTF-8`,
    hint: ({ looksLike }) =>
      looksLike === 'binary'
        ? undefined
        : 'Notepad: File → Save as → Encoding: UTF-8; VS Code: click the encoding, bottom right → Save with Encoding',
  },
  'empty-plan': {
    message: () => 'the file is empty: there is no plan in it',
    hint: () => 'the bundled plan shows how one is written; plan list says where it is',
  },
  'beyond-limits': {
    message: ({ limit, most }) =>
      ({
        size: `the file has more than ${most} characters and was not read`,
        line: `this line has more than ${most} characters; the file was not read`,
        memory: `the file is too large for the memory this program may use (${most} MiB) and was not read; try with NODE_OPTIONS=--max-old-space-size=4096`,
        depth: `nested deeper than ${most} levels; not read further`,
        parts: `the file has more than ${most} keys, values and signs and was not read; part it into several files`,
        errors: `more than ${most} errors; the rest is not listed`,
        warnings: `more than ${most} warnings and notes; the rest is not listed`,
      })[limit],
  },
  'yaml-syntax': { message: ({ problem }) => enParts.syntax[problem] },
  'unsupported-yaml': { message: ({ feature }) => enParts.features[feature] },
  'duplicate-key': {
    message: ({ key, line }) => `the key ${brief(key)} stands here twice (first in line ${line}); remove one`,
  },
  'missing-key': { message: ({ key }) => `${key} is missing here` },
  'unknown-key': {
    message: ({ key, near }) => `there is no key "${brief(key)}"${near ? `; did you mean ${near}?` : ''}`,
    hint: ({ key, known }) =>
      key.includes('：')
        ? 'write a plain colon and a space ": " after a key'
        : `known here: ${known}; keys of your own begin with x-`,
  },
  'wrong-type': {
    message: ({ key, wants, found, text }) =>
      found === 'nothing'
        ? `${key || 'the file'} is empty; it should be ${enParts.types[wants]}`
        : `${key || 'the file'} should be ${enParts.types[wants]}, not ${enParts.types[found]}${text ? ` "${brief(text)}"` : ''}`,
    hint: ({ wants, found, text }) =>
      (wants === 'text' || wants === 'names') && (found === 'number' || found === 'yes-no')
        ? `quote it to make it text: "${text}"`
        : undefined,
  },
  'bad-value': {
    message: (values) => enParts.values[values.problem]({ ...values, text: brief(values.text) }),
  },
  'unquoted-id': {
    message: ({ text, number }) =>
      text === number
        ? `the id ${brief(text)} is read as a number; quote it: "${brief(text)}"`
        : `the id ${brief(text)} is read as the number ${number}; quote it: "${brief(text)}"`,
  },
  'duplicate-id': {
    message: ({ what, id, line }) => `${enParts.identified[what]} ${brief(id)} is taken (line ${line}); choose another`,
  },
  'unknown-unit-kind': {
    message: ({ kind, near }) => `units has no kind "${brief(kind)}"${near ? `; did you mean ${near}?` : ''}`,
    hint: ({ known }) => `known: ${known}`,
  },
  'bad-target': { message: (values) => enParts.targets[values.problem]({ ...values, text: brief(values.text) }) },
  'due-outside-period': {
    message: ({ id, due, from, to }) =>
      due > to
        ? `requirement ${brief(id)} is due ${due}, after the plan ends (${to})`
        : `requirement ${brief(id)} is due ${due}, before the plan begins (${from})`,
  },
  'break-outside-period': {
    message: ({ title, from, to }) =>
      `the break "${brief(title)}" has no day in the plan (${from} to ${to}); check the year`,
  },
  'target-differs-from-quote': {
    message: ({ quote, target }) => `the source says "${brief(quote)}", but the target is ${target}`,
  },
  'incomplete-source': {
    message: ({ title }) => `the text of "${brief(title)}" is incomplete; requirements may be missing`,
  },
  'uneven-numbering': {
    message: ({ what, before, number }) =>
      `${what} ${brief(number)} follows ${brief(before)}; check whether one was left out`,
  },
  'duplicate-text': {
    message: ({ id, other, line }) =>
      `requirements ${brief(id)} and ${brief(other)} (line ${line}) have the same words; nobody can tell them apart`,
  },
  'item-without-requirements': {
    message: ({ id }) => `item ${brief(id)} has no requirement; check whether they were not written yet`,
  },
  'every-longer-than-period': {
    message: ({ id, every, from, to }) =>
      `requirement ${brief(id)} recurs every ${enParts.every[every]}, but the plan (${from} to ${to}) is shorter than one`,
    hint: () => 'where it is asked for once, leave out every',
  },
  'quote-without-target': {
    message: ({ quote }) => `the source says "${brief(quote)}", but the requirement has no target`,
  },
  'unconfirmed-guess': {
    message: ({ keys }) => `${brief(keys)} was guessed when this was drafted, and nobody has confirmed it yet`,
    hint: () => 'once it is checked, delete x-guess and the comment 待确认',
  },
  'invisible-character': {
    message: ({ character, instead, count }) =>
      `the text holds an invisible character ${codePoints(character)}; ${instead ? 'write a plain space' : 'delete it'}${enParts.inAll(count)}`,
  },
  'confusable-character': {
    message: ({ character, instead, count }) =>
      `"${character}" (${codePoints(character)}) only looks like "${instead}" (${codePoints(instead)}); correct it${enParts.inAll(count)}`,
  },
  'half-width-punctuation': {
    message: ({ character, instead, count }) =>
      `a half-width "${character}" stands between Chinese characters; write "${instead}"${enParts.inAll(count)}`,
  },
  'bad-switch-off': {
    message: (values) => enParts.switchOffs[values.problem]({ ...values, name: brief(values.name) }),
  },
  'unused-switch-off': { message: ({ name }) => `there is no ${name} here to switch off; remove this comment` },
  'id-removed': {
    message: ({ id, text }) =>
      `requirement ${brief(id)} "${brief(text)}" is gone; its entries in ledgers will count for nothing`,
    hint: () =>
      'if its id was changed, change it back; if it is no longer asked for, switch this check off with the reason',
  },
  'id-reused': {
    message: ({ id, before, now }) =>
      `the id ${brief(id)} was "${brief(before)}" and is now "${brief(now)}": the old entries would count for the new duty`,
    hint: () => 'give a new duty an id that was never used',
  },
  'duty-changed': {
    message: ({ id, parts }) =>
      `the ${parts.map((part) => enParts.duty[part]).join(' and ')} of requirement ${brief(id)} changed; earlier entries will show as outdated`,
    hint: ({ id }) => `who recorded them can say that they hold: plan record ${brief(id)} --confirm`,
  },
  'earlier-unreadable': {
    message: ({ earlier, errors }) =>
      `this plan has ${counted(errors, 'error')} in ${brief(earlier)} and was not compared with it`,
  },
};

const tables: InBoth<Table> = { zh, en };

/** A finding in words. They may hold text of the file as it stands there: whoever shows them makes it safe. */
export function wordsFor<Code extends DiagnosticCode>(
  { code, values }: Finding<Code>,
  language: Language,
): { readonly message: string; readonly hint: string | undefined } {
  const words: Words<Code> = tables[language][code];
  return { message: words.message(values), hint: words.hint?.(values) };
}
