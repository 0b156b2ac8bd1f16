import { type DiagnosticCode, isDiagnosticCode, severityOf } from '../../core/diagnostic.ts';
import { manualMessages } from '../areas/plans/manual.ts';
import type { Language } from '../language.ts';
import { examples } from './manual.ts';

/** The whole manual of the checks as a Markdown page. */
export function manualPage(language: Language): string {
  const say = manualMessages[language];
  const head = [`# ${say.title}`, say.other, ...say.introduction, fenced('yaml', say.switchOffs)];
  const paragraphs = Object.keys(examples)
    .filter(isDiagnosticCode)
    .map((code) => manualParagraph(code, language));
  return `${[...head, ...paragraphs].join('\n\n')}\n`;
}

/** What the manual says of one code, as Markdown. */
export function manualParagraph(code: DiagnosticCode, language: Language): string {
  const say = manualMessages[language];
  const words = say.paragraphs[code];
  const example = examples[code];
  const block = (title: string, text: string) =>
    `${title}${say.colon}\n\n${fenced(example.of === 'call' ? 'sh' : 'yaml', text.trimEnd())}`;
  return [
    `## ${code}`,
    `*${say.severities[severityOf({ code })]}* · ${words.finds}`,
    `**${say.why}** ${words.why}`,
    ...(example.earlier === undefined ? [] : [block(say.earlier, example.earlier)]),
    block(say.wrong, example.wrong),
    block(say.right, example.right),
  ].join('\n\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
