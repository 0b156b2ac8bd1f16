import type { DiagnosticCode } from '../../core/diagnostic.ts';
import type { InBoth } from '../language.ts';
import { aboutChanges } from './about-changes.ts';
import { aboutFiles } from './about-files.ts';
import { aboutSense } from './about-sense.ts';
import { aboutStructure } from './about-structure.ts';
import { aboutWording } from './about-wording.ts';
import type { ManualEntry } from './manual-entry.ts';

/** What the manual says of every code, in its order: `plan explain` and docs/checks.md are made from this. */
export const manual: Readonly<Record<DiagnosticCode, ManualEntry>> = {
  ...aboutFiles,
  ...aboutStructure,
  ...aboutSense,
  ...aboutWording,
  ...aboutChanges,
};

const zh = {
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
};

const en: typeof zh = {
  finds: 'Finds',
  why: 'Why',
  earlier: 'Earlier version',
  wrong: 'Wrong',
  right: 'Right',
  switchOff: 'Where there is reason to keep it',
  reason: 'reason',
  colon: ':',
  title: 'The checks',
  other: '[中文](checks.zh-CN.md)',
  severities: { error: 'error', warning: 'warning', note: 'note' },
  introduction: [
    '`plan validate` gives a code in brackets after each finding. This page says of each what it finds, why that matters, and how it looks wrong and right; `plan explain CODE` shows the same.',
    'Errors fail the check (exit code 1); warnings fail it with `--strict` only; notes never do.',
    'Warnings and notes can be switched off by a comment that gives the reason; errors cannot. Such a comment that does nothing is itself a finding.',
  ],
  switchOffs: `# plan-disable CODE: reason              at the head of the file, for all of it
# plan-disable-next-line CODE: reason    for the next line; several may follow one another
text: … # plan-disable-line CODE: reason   for this line
`,
};

export const manualWords: InBoth<typeof zh> = { zh, en };
