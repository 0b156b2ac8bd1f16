import type { InBoth } from './language.ts';

/** What is wrong with a template, and where. */
const zh = {
  inLine: (line: number) => `第 ${line} 行：`,
  inParagraph: (part: string, paragraph: number, words: string) => `${part} 第 ${paragraph} 段“${words}”：`,
  inPart: (part: string) => `${part}：`,
  problems: {
    'unknown-field': (name: string, near: string) => `这里没有字段“${name}”${near ? `，相近的有：${near}` : ''}`,
    'list-as-word': (name: string) => `“${name}”是列表，要写成 {{#${name}}}……{{/${name}}}`,
    'list-elsewhere': (name: string) => `列表“${name}”不能写在别的列表里，请移到外面`,
    'unsupported-tag': (name: string) => `不支持这种写法：“${name}”`,
    unclosed: (name: string) => `“${name}”没有结束：少了 }} 或 {{/…}}`,
    unopened: (name: string) => `“${name}”没有开始：前面少了 {{#…}}`,
    unreadable: (_name: string) => '读不了，文件可能已损坏',
  },
};

const en: typeof zh = {
  inLine: (line) => `line ${line}: `,
  inParagraph: (part, paragraph, words) => `${part}, paragraph ${paragraph}, “${words}”: `,
  inPart: (part) => `${part}: `,
  problems: {
    'unknown-field': (name, near) => `there is no field "${name}" here${near ? `; near it: ${near}` : ''}`,
    'list-as-word': (name) => `"${name}" is a list: {{#${name}}} … {{/${name}}}`,
    'list-elsewhere': (name) => `the list "${name}" does not belong into another list; move it out`,
    'unsupported-tag': (name) => `this form is not supported: "${name}"`,
    unclosed: (name) => `"${name}" does not end: a }} or {{/…}} is missing`,
    unopened: (name) => `"${name}" ends but did not begin: {{#…}} is missing before it`,
    unreadable: (_name) => 'cannot be read; the file may be damaged',
  },
};

export const templateMessages: InBoth<typeof zh> = { zh, en };
