import type { Of } from '../../table.ts';

/** What is wrong with a template, and where. */
export const words = {
  inLine: '第 {line} 行：',
  inParagraph: '{part} 第 {paragraph} 段“{words}”：',
  inPart: '{part}：',
  problems: {
    'unknown-field': ({ name, near }: Of<'name' | 'near'>) =>
      `这里没有字段“${name}”${near ? `，相近的有：${near}` : ''}`,
    'list-as-word': ({ name }: Of<'name'>) => `“${name}”是列表，要写成 {{#${name}}}……{{/${name}}}`,
    'list-elsewhere': '列表“{name}”不能写在别的列表里，请移到外面',
    'unsupported-tag': '不支持这种写法：“{name}”',
    unclosed: ({ name }: Of<'name'>) => `“${name}”没有结束：少了 }} 或 {{/…}}`,
    unopened: ({ name }: Of<'name'>) => `“${name}”没有开始：前面少了 {{#…}}`,
    unreadable: '读不了，文件可能已损坏',
  },
} as const;
