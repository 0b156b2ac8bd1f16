import type { UnitNotice } from '../../core/district/notices.ts';
import { DistinctNames, fileName } from '../../core/text/file-name.ts';
import type { Letter, LetterFacts } from '../../reports/notice/letter.ts';
import { noticeMessages } from '../../words/areas/reports/notice.ts';
import type { Language } from '../../words/language.ts';

/** A letter and the name of its files, without their endings; without a notice, that to all. */
export interface NamedLetter {
  readonly notice?: UnitNotice;
  readonly letter: Letter;
  readonly name: string;
}

export const letterEndings = ['docx', 'md', 'txt'] as const;

/** 督办单-实验小学, …, then 通报: safe on every system, each once. */
export function namedLetters(
  letters: readonly { readonly notice: UnitNotice; readonly letter: Letter }[],
  ofAll: Letter,
  language: Language,
): readonly NamedLetter[] {
  const { files } = noticeMessages[language];
  const names = new DistinctNames();
  const named = letters.map((one): NamedLetter => {
    const { level, row } = one.notice;
    return { ...one, name: names.distinct(fileName(`${files[level]}-${row.unit.name}`, 60)) };
  });
  return [...named, { letter: ofAll, name: names.distinct(fileName(files.circular)) }];
}

/** Each as Word, Markdown and the short text. */
export async function letterFiles(letters: readonly NamedLetter[], { day }: LetterFacts) {
  const { letterDocx } = await import('../../reports/notice/letter-docx.ts');
  const { letterMarkdown } = await import('../../reports/notice/letter-markdown.ts');
  const files: { readonly name: string; readonly content: string | Uint8Array }[] = [];
  for (const { letter, name } of letters) {
    const contents = { docx: await letterDocx(letter, day), md: letterMarkdown(letter), txt: `${letter.chat}\n` };
    files.push(...letterEndings.map((ending) => ({ name: `${name}.${ending}`, content: contents[ending] })));
  }
  return files;
}
