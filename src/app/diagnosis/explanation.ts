import { type DiagnosticCode, severityOf } from '../../core/diagnostic.ts';
import { canBeSwitchedOff } from '../../core/plan/switch-offs.ts';
import type { Output } from '../../host.ts';
import { page, wrap } from '../../screens/text.ts';
import { manualMessages } from '../../words/areas/plans/manual.ts';
import type { Language } from '../../words/language.ts';
import { examples } from '../../words/manual/manual.ts';
import { exact, line, type Shown } from '../../words/shown.ts';

/** What a code of `validate` finds, why it matters, and how it looks wrong and right. */
export function explanationOf(
  code: DiagnosticCode,
  language: Language,
  { theme, columns }: Pick<Output, 'theme' | 'columns'>,
): Shown {
  const say = manualMessages[language];
  const words = say.paragraphs[code];
  const example = examples[code];
  const prose = (title: Shown, text: Shown) => [theme.strong(title), ...indented(wrap(text, columns - 2))];
  const block = (title: Shown, text: string) => [
    theme.strong(title),
    ...indented(
      text
        .trimEnd()
        .split('\n')
        .map((each) => exact(each)),
    ),
  ];
  return page([
    line`${theme.strong(exact(code))} ${theme.faint(line`[${say.severities[severityOf({ code })]}]`)}`,
    '',
    ...prose(say.finds, words.finds),
    ...prose(say.why, words.why),
    '',
    ...(example.earlier === undefined ? [] : block(say.earlier, example.earlier)),
    ...block(say.wrong, example.wrong),
    ...block(say.right, example.right),
    ...(canBeSwitchedOff(code) ? block(say.switchOff, `# plan-disable-line ${code}: ${say.reason}`) : []),
  ]);
}

function indented(lines: readonly Shown[]): Shown[] {
  return lines.map((each) => line`  ${each}`);
}
