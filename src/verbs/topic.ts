import { languageOf } from '../app/workspace/language-of.ts';
import type { PlainCall } from '../call.ts';
import { nearest } from '../core/text/nearest.ts';
import { safeText } from '../core/text/safe-text.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { displayWidth, padEnd, wrap } from '../screens/text.ts';
import { Trouble } from '../trouble.ts';
import { helpMessages } from '../words/areas/help/help.ts';
import type { Part } from '../words/topics/topic.ts';
import { isTopic, topicNames, topics } from '../words/topics/topics.ts';

/** `plan help topics`, or the page of one topic. */
export async function topic({ args, options }: PlainCall, host: Host): Promise<ExitCode> {
  const [name = 'topics'] = args;
  const language = languageOf(options, host);
  if (name === 'topics') {
    const list = topicNames.map((each) => [`plan help ${each}`, topics[each][language].summary] as const);
    host.out.write(`${shown({ terms: list }, host).join('\n')}\n`);
    return ExitCode.ok;
  }
  if (!isTopic(name)) {
    const known = [...Object.keys(helpMessages[language].verbs), ...topicNames, 'topics'];
    throw new Trouble('unknown-topic', { name: safeText(name), near: nearest(name, known) ?? '' });
  }
  const { summary, parts } = topics[name][language];
  const paragraphs = parts.map((part) => shown(part, host).join('\n'));
  host.out.write(
    `${[
      wrap(summary, host.out.columns)
        .map((line) => host.out.theme.strong(line))
        .join('\n'),
      ...paragraphs,
    ].join('\n\n')}\n`,
  );
  return ExitCode.ok;
}

/** Wider words have their meaning on the lines below them. */
const widestTerm = 20;

function shown(part: Part, { out }: Host): string[] {
  if (typeof part === 'string') return wrap(part, out.columns);
  if ('lines' in part) return part.lines.split('\n').map((line) => `  ${line}`);
  const width = Math.min(widestTerm, Math.max(...part.terms.map(([term]) => displayWidth(term))));
  return part.terms.flatMap(([term, meaning]) => {
    const lines = wrap(meaning, out.columns - width - 4);
    const head = displayWidth(term) > width ? [`  ${term}`] : [];
    return [
      ...head,
      ...lines.map((line, index) => `  ${padEnd(index === 0 && head.length === 0 ? term : '', width)}  ${line}`),
    ];
  });
}
