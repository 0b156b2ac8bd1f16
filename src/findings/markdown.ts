import { type Diagnostic, severityOf } from '../core/diagnostic.ts';
import type { AffectedRecords } from '../core/progress/facts/affected-records.ts';
import { validateMessages } from '../words/areas/plans/validate.ts';
import { wordsFor } from '../words/diagnostic-words.ts';
import { escaped } from '../words/markdown-text.ts';
import { exact, type Shown } from '../words/shown.ts';
import { countBySeverity, type DiagnosticFormat, type FormatContext, messageWithHint } from './diagnostic-format.ts';

/** GitHub takes no comment of more than 65,536 characters: as many lines as surely fit, and how many more there are. */
const mostLines = 100;

/** The text of a comment on a pull request: what would change for whoever has recorded already, then all else. */
export const formatMarkdown: DiagnosticFormat = (diagnostics, context) => {
  const { files, language, affected } = context;
  const say = validateMessages[language];
  const counts = say.counted(countBySeverity(diagnostics));
  const title = diagnostics.length === 0 ? say.sound({ files: files.length }) : say.markdown.title({ counts });
  const changes = diagnostics.filter(isChange);
  const parts = [
    `### ${escaped(title)}`,
    ...(affected === undefined ? [] : [recordsLine(affected, context)]),
    ...list(affected === undefined ? undefined : say.markdown.changes, changes, context),
    ...list(
      say.markdown.others,
      diagnostics.filter((found) => !isChange(found)),
      context,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
};

const changeCodes: ReadonlySet<string> = new Set(['id-removed', 'id-reused', 'duty-changed']);

function isChange({ code }: Diagnostic): boolean {
  return changeCodes.has(code);
}

function list(title: Shown | undefined, found: readonly Diagnostic[], context: FormatContext): readonly string[] {
  if (title === undefined || found.length === 0) return [];
  const { language } = context;
  const say = validateMessages[language];
  const lines = found.slice(0, mostLines).map((each) => {
    const place = exact(`${each.file}:${each.at.line}`);
    const words = messageWithHint(wordsFor(each, language), language);
    return `- ${escaped(place)} **${say.severities[severityOf(each)]}** ${escaped(words)} \\[${each.code}\\]`;
  });
  const more = found.length - lines.length;
  return [[`#### ${title}`, '', ...lines, ...(more > 0 ? [`- ${say.markdown.more({ count: more })}`] : [])].join('\n')];
}

function recordsLine(affected: readonly AffectedRecords[], { language }: FormatContext): string {
  const say = validateMessages[language].markdown;
  const told = (['outdated', 'orphaned'] as const).flatMap((what) => {
    const some = affected.filter((each) => each[what] > 0);
    const count = some.reduce((sum, each) => sum + each[what], 0);
    const ids = [...new Set(some.map(({ requirement }) => requirement))].join(say.between);
    return count === 0 ? [] : [escaped(say[what]({ count, ids }))];
  });
  return told.length === 0 ? say.unaffected : told.join('\n');
}
