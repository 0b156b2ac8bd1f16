import type { CleaningCode, Draft, Guess, GuessReason } from '../core/draft/draft.ts';
import type { InBoth, Values } from './language.ts';

/** What became of a line, in few words. */
const zhCleaning: Readonly<Record<CleaningCode, string>> = {
  'page-junk': '去掉网页文字',
  'page-number': '去掉页码',
  repeat: '去掉文末的标签、摘要和附件',
  'running-head': '去掉重复的标题、页眉',
  'beside-title': '去掉标题旁的短行',
  contents: '去掉目录',
  notice: '去掉印发通知的文字',
  'sign-off': '去掉落款、附件说明',
  table: '表格逐行展开',
  quotes: '移位的引号已归位',
  'unsure-quotes': '引号位置拿不准，需核对',
  digits: '去掉数字旁边的空格',
  punctuation: '半角标点改为全角',
};

const enCleaning: typeof zhCleaning = {
  'page-junk': 'words of the web page left out',
  'page-number': 'page numbers left out',
  repeat: 'tags, excerpt and attachments below the text left out',
  'running-head': 'repeated titles and page heads left out',
  'beside-title': 'short lines beside the title left out',
  contents: 'table of contents left out',
  notice: 'words of the covering notice left out',
  'sign-off': 'signature and list of attachments left out',
  table: 'tables unfolded row by row',
  quotes: 'displaced quotes put back',
  'unsure-quotes': 'quotes put back by a guess, 需核对 (check)',
  digits: 'spaces beside numbers closed up',
  punctuation: 'half-width punctuation widened',
};

const zhGuesses: Readonly<Record<GuessReason, (about: string) => string>> = {
  'plan-id': () => '编号是台账文件夹的名字，可改，用过以后不要再改',
  issuer: () => '没找到发文单位，请写上',
  'issuer-id': () => '请给单位起一个编号',
  year: (about) => `标题里没有年份，按正文或 ${about} 年计`,
  period: () => '按学年、学期推算，请核对起止日期',
  units: () => '这份文件管哪几类单位',
  title: () => '没找到标题，请写上',
  'made-section': () => '原文没有分章',
  opening: () => '原文没有小标题，取了开头几个字',
  due: (about) => `原文是“${about}”`,
  quotes: (about) => `原文第 ${about} 行的引号是推断的，需核对`,
  'several-numbers': () => '原文这一句有几个数',
  'full-coverage': (about) => `原文是“${about}”，按 100% 计；范围和是否全区合计请核对`,
  'share-of': (about) => `原文是“${about}”，是什么的比例请核对`,
  'share-cap': (about) => `原文是“${about}”，不能超过的比例`,
  rhythm: (about) => `原文只写“${about}”，按每期 1 次计`,
  'bare-number': (about) => `原文是“${about}”，按不少于计`,
  zero: () => '原文要求为零，单位是补上的',
  'each-day': () => '原文是每天的要求，这里没有按天计的目标',
  each: (about) => `原文是“${about}”，对每人、每校还是合计请核对`,
};

const enGuesses: typeof zhGuesses = {
  'plan-id': () => "the name of the ledger's folder; change it now or never",
  issuer: () => 'no issuer found, please write it',
  'issuer-id': () => 'give the issuer an id',
  year: (about) => `no year in the title: taken from the text, or ${about}`,
  period: () => 'worked out from the school year or term, check both days',
  units: () => 'which kinds of unit this speaks to',
  title: () => 'no title found, please write it',
  'made-section': () => 'the document has no sections',
  opening: () => 'the document has no title here: its first words',
  due: (about) => `the document says “${about}”`,
  quotes: (about) => `quotes on line ${about.replaceAll('、', ', ')} of the document were put back by a guess`,
  'several-numbers': () => 'the sentence has several numbers',
  'full-coverage': (about) =>
    `the document says “${about}”, taken as 100%; check of what, and whether for the district as a whole`,
  'share-of': (about) => `the document says “${about}”; check of what`,
  'share-cap': (about) => `the document says “${about}”, a share not to be exceeded`,
  rhythm: (about) => `the document says only “${about}”, taken as once each time`,
  'bare-number': (about) => `the document says “${about}”, taken as at least`,
  zero: () => 'the document asks for zero; the unit is added',
  'each-day': () => 'asked for each day, for which there is no target',
  each: (about) => `the document says “${about}”; check whether for each or in all`,
};

const zh = {
  draftHead: ({ cleaned }: Draft): readonly string[] => [
    '由 plan import 起草，请逐条核对。拿不准的地方注有“待确认”并列在 x-guess 里；',
    '核对一处，就删去那里的注释和 x-guess。plan validate 会提醒还有哪些没有核对。',
    ...cleaned
      .filter(({ code }) => code === 'unsure-quotes')
      .map(({ lines }) => `原文第 ${lines.join('、')} 行的引号位置需核对。`),
  ],
  guess: ({ why, about }: Guess): string => zhGuesses[why](about),
  cleaning: (code: CleaningCode, { count, list }: Values): string =>
    `${zhCleaning[code]}：${count} 行（第 ${list} 行）`,
  comma: '、',
  read: ({ file, encoding, lines }: Values) => `读入 ${file}：${encoding}，${lines} 行`,
  encodings: { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8（带 BOM）', gb18030: 'GB18030', 'utf-16': 'UTF-16', docx: 'Word' },
  standardInput: () => '标准输入',
  found: ({ sections, items, requirements }: Values) => `起草：${sections} 章，${items} 项，${requirements} 条要求`,
  marked: ({ targets, dues, named, guesses }: Values) =>
    `其中有目标 ${targets} 条，有期限 ${dues} 条，有责任单位 ${named} 条；待确认 ${guesses} 处`,
  coverage: ({ once, sentences }: Values) => `核对：原文 ${sentences} 句，在草稿里各出现一次的 ${once} 句`,
  missing: ({ text }: Values) => `  漏了：${text}`,
  twice: ({ text }: Values) => `  重了：${text}`,
  next: ({ file }: Values) => `接下来：plan import --review ${file}，逐处确认；再 plan validate ${file}。`,
};

const en: typeof zh = {
  draftHead: ({ cleaned }) => [
    'Drafted by plan import; check it line by line. What is unsure has a comment 待确认 (to confirm) and stands in x-guess:',
    'once it is checked, delete both. plan validate tells what has not been checked yet.',
    ...cleaned
      .filter(({ code }) => code === 'unsure-quotes')
      .map(({ lines }) => `Check where the quotes stand on line ${lines.join(', ')} of the document.`),
  ],
  guess: ({ why, about }) => enGuesses[why](about),
  cleaning: (code, { count, list }) => `${enCleaning[code]}: ${count} (line ${list})`,
  comma: ', ',
  read: ({ file, encoding, lines }) => `Read ${file}: ${encoding}, ${lines} lines`,
  encodings: { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8 with BOM', gb18030: 'GB18030', 'utf-16': 'UTF-16', docx: 'Word' },
  standardInput: () => 'standard input',
  found: ({ sections, items, requirements }) =>
    `Drafted: sections ${sections}, items ${items}, requirements ${requirements}`,
  marked: ({ targets, dues, named, guesses }) =>
    `with a target: ${targets}; with a due: ${dues}; with units named: ${named}; to confirm: ${guesses}`,
  coverage: ({ once, sentences }) => `Coverage: of ${sentences} sentences, ${once} stand in the draft exactly once`,
  missing: ({ text }) => `  missing: ${text}`,
  twice: ({ text }) => `  twice: ${text}`,
  next: ({ file }) => `Next: plan import --review ${file} confirms each 待确认; then plan validate ${file}.`,
};

export const importMessages: InBoth<typeof zh> = { zh, en };
