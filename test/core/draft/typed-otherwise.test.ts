import { describe, expect, it } from 'vitest';
import { draftOf, expectedDocuments } from '../../support/documents.ts';

const halfMarks: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' };

const writings: readonly (readonly [string, (text: string) => string])[] = [
  [
    'figures of full width',
    (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)),
  ],
  ['marks of half width', (text) => text.replace(/[，：；（）]/g, (mark) => halfMarks[mark] ?? mark)],
  ['commas with a space behind', (text) => text.replaceAll('，', ', ')],
  [
    'spaces around figures',
    (text) => text.replace(/(?<=[\u4e00-\u9fff])(?=[0-9])|(?<=[0-9%])(?=[\u4e00-\u9fff])/gu, ' '),
  ],
  ['lines set in by tabs', (text) => text.replace(/^(?=\S)/gm, '\t')],
  ['lines set in by spaces that do not break', (text) => text.replace(/^(?=\S)/gm, '\u00a0\u00a0')],
  ['gaps between all lines and line ends of Windows', (text) => text.replace(/\n+/g, '\r\n\r\n')],
];

/** All that a draft says, however wide its signs are. */
function saidBy(text: string): string {
  const { title, period, issuer, sections } = draftOf(text).plan;
  const wide = ({ title, items }: (typeof sections)[number]) => ({ title, items });
  return JSON.stringify({ title, period, issuer, sections: sections.map(wide) })
    .normalize('NFKC')
    .replace(/\s/g, '');
}

describe('a document that was typed otherwise', () => {
  const names = [
    'dates-and-numerals',
    'ministry',
    'paragraphs',
    'responsible-forms',
    'unseen-hospital',
    'unseen-scheme',
  ];
  const documents = expectedDocuments.filter(({ name }) => names.includes(name.replace('.txt', '')));
  it.each(writings)('with %s is read alike', (_how, written) => {
    for (const { name, text } of documents) expect(saidBy(written(text)), name).toBe(saidBy(text));
  });
});
