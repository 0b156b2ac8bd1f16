import { aboutChanges } from './manual/about-changes.ts';
import { aboutFiles } from './manual/about-files.ts';
import { aboutSense } from './manual/about-sense.ts';
import { aboutStructure } from './manual/about-structure.ts';
import { aboutWording } from './manual/about-wording.ts';

/** What the manual says of every code: `plan explain` and docs/checks.md are made from this. */
export const words = {
  finds: '查什么',
  why: '为什么',
  earlier: '以前的版本',
  wrong: '错',
  right: '对',
  switchOff: '确有理由不改时',
  reason: '理由',
  colon: '：',
  title: '检查项说明',
  other: '[English](checks.md)',
  severities: { error: '错误', warning: '警告', note: '提示' },
  introduction: [
    '`plan validate` 的每条发现后面，方括号里是它的代码。这里按代码说明查什么、为什么、怎样写是错、怎样写是对；`plan explain 代码` 显示同样的内容。',
    '错误使检查不通过（退出码 1）；警告只在加 `--strict` 时使检查不通过；提示从不。',
    '警告和提示可以用注释关掉，必须写明理由；错误不能关。没有用处的这种注释本身也是一条发现。',
  ],
  switchOffs: `# plan-disable 代码: 理由              写在文件开头，对整个文件
# plan-disable-next-line 代码: 理由    对下一行；几条可以连着写
text: …… # plan-disable-line 代码: 理由   对这一行
`,
  paragraphs: { ...aboutFiles, ...aboutStructure, ...aboutSense, ...aboutWording, ...aboutChanges },
} as const;
