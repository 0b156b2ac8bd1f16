import type { ManualEntry } from './manual-entry.ts';

/** Codes about a file before anything in it is a plan. */
export const aboutFiles = {
  'unreadable-file': {
    zh: {
      finds: '要检查的文件不存在、是文件夹、是管道之类的特殊文件，或者没有权限读。',
      why: '写错一个字母的路径如果悄悄放过，计划就一直没有被检查，却显得一切正常。',
    },
    en: {
      finds: 'The file to check does not exist, is a folder or something special such as a pipe, or may not be read.',
      why: 'If a mistyped path passed in silence, the plan would never be checked while all seemed well.',
    },
    example: { of: 'call', wrong: 'plan validate plan/2024.yaml', right: 'plan validate plans/2024.yaml' },
  },
  'not-utf-8': {
    zh: {
      finds: '文件不是 UTF-8 编码：常见的是记事本或表格软件存成的 GBK、UTF-16，或者根本不是文本。',
      why: '用错的编码读出来是乱码，乱码的要求谁也办不了；猜编码则可能猜错，所以请存成 UTF-8。',
    },
    en: {
      finds: 'The file is not UTF-8: often GBK or UTF-16 as Notepad or a spreadsheet saved it, or no text at all.',
      why: 'Read in the wrong encoding, text is garbage; a guess may be wrong, so the file has to be saved as UTF-8.',
    },
    example: { of: 'call', wrong: 'plan validate 2024-gbk.yaml', right: 'plan validate plans/2024.yaml' },
  },
  'empty-plan': {
    zh: { finds: '文件是空的，或者只有注释。', why: '多半是没有存上，或者复制时漏了内容。' },
    en: {
      finds: 'The file is empty, or holds nothing but comments.',
      why: 'Most likely it was not saved, or its content was lost in copying.',
    },
    example: {
      of: 'file',
      wrong: '# 2024年工作要点\n',
      right: `format: 1
id: governance-2024
title: 2024年工作要点
issuer: { id: district-education, name: 区教育局 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { school: 中小学校 }
sections:
  - number: 一
    title: 突出政治引领
    items:
      - { id: "1", title: 强化政治领航, requirements: [{ id: "1.1", text: 专题学习 }] }
`,
    },
  },
  'beyond-limits': {
    zh: {
      finds: '文件超过 3000 万个字符，一行超过 100 万个字符，嵌套超过 64 层，或者大到本机给程序的内存放不下。',
      why: '计划用不到这么大、这么深；这样的文件多半是放错了，或者是有意让程序卡死的。',
    },
    en: {
      finds:
        'The file has more than 30 million characters or a line of more than a million, is nested deeper than 64 levels, or needs more memory than the program may use.',
      why: 'No plan needs that; such a file was put here by mistake, or is meant to make a program hang.',
    },
    example: { of: 'top', wrong: `x-深: ${'['.repeat(70)}${']'.repeat(70)}\n`, right: 'x-深: [[[]]]\n' },
  },
  'yaml-syntax': {
    zh: {
      finds: 'YAML 写法有误：缩进没有对齐、用了制表符或全角冒号、引号或括号没有成对等。',
      why: '这样的文件读不出确定的意思。常见的是中文输入法打出的全角冒号“：”，它不能代替“: ”。',
    },
    en: {
      finds:
        'The YAML is wrong: indentation, a tab, a full-width colon, a quote or bracket never closed, and the like.',
      why: 'Such a file has no certain meaning. Chinese keyboards often give the colon "：", which is not ": ".',
    },
    example: { of: 'top', wrong: 'title：2024年工作要点\n', right: 'title: 2024年工作要点\n' },
  },
  'unsupported-yaml': {
    zh: {
      finds:
        '用了计划文件里没有的 YAML 写法：锚点（&）、别名（*）、标签（!）、合并键（<<）、指令（%）、一个文件几个文档。',
      why: '它们让人看不到计划实际说了什么，也能让很小的文件展开得很大。',
    },
    en: {
      finds:
        'YAML that a plan file does without: anchors (&), aliases (*), tags (!), merge keys (<<), directives (%), several documents.',
      why: 'They hide from a reader what the plan says, and let a small file unfold into a huge one.',
    },
    example: {
      of: 'top',
      wrong: 'title: &名称 2024年工作要点\nsource: { title: *名称 }\n',
      right: 'title: 2024年工作要点\nsource: { title: 2024年工作要点 }\n',
    },
  },
  'duplicate-key': {
    zh: {
      finds: '同一处的同一个键写了两遍。',
      why: 'YAML 的读法不一，有的取前一个，有的取后一个：两个里总有一个白写了。',
    },
    en: {
      finds: 'One key is written twice in the same place.',
      why: 'Readers of YAML differ, some take the first and some the last: either way one of the two is lost.',
    },
    example: {
      of: 'requirements',
      wrong: '- id: "1.1"\n  text: 专题学习\n  due: 2024-06-30\n  due: 2024-09-30\n',
      right: '- id: "1.1"\n  text: 专题学习\n  due: 2024-09-30\n',
    },
  },
} as const satisfies Record<string, ManualEntry>;
