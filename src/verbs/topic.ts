import { languageOf } from '../app/workspace/language-of.ts';
import type { PlainCall } from '../call.ts';
import { nearest } from '../core/text/nearest.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { displayWidth, padEnd, page, wrap } from '../screens/text.ts';
import { Trouble } from '../trouble.ts';
import { helpMessages } from '../words/areas/help/help.ts';
import { commandName } from '../words/command-name.ts';
import { exact, joined, line, type Shown } from '../words/shown.ts';
import type { Said } from '../words/table.ts';
import type { Part } from '../words/topics/topic.ts';
import { isTopic, topicNames, topics } from '../words/topics/topics.ts';

/** `plan help topics`, or the page of one topic. */
export async function topic(call: PlainCall, host: Host): Promise<ExitCode> {
  const [name = 'topics'] = call.args;
  const language = await languageOf(call, host);
  if (name === 'topics') {
    const list = topicNames.map(
      (each) => [exact(`${commandName()} help ${each}`), topics[each][language].summary] as const,
    );
    host.out.show(inLines({ terms: list }, host));
    return ExitCode.ok;
  }
  if (!isTopic(name)) {
    const known = [...Object.keys(helpMessages[language].verbs), ...topicNames, 'topics'];
    throw new Trouble('unknown-topic', { name, near: nearest(name, known) ?? '' });
  }
  const { summary, parts } = topics[name][language];
  const title = wrap(summary, host.out.columns).map((each) => host.out.theme.strong(each));
  host.out.show(joined([joined(title, '\n'), ...parts.map((part) => inLines(part, host))], line`\n\n`));
  return ExitCode.ok;
}

/** Wider words have their meaning on the lines below them. */
const widestTerm = 20;

function inLines(part: Said<Part>, { out }: Host): Shown {
  if (typeof part === 'string') return page(wrap(part, out.columns));
  if ('lines' in part) return page(part.lines.split('\n').map((each) => line`  ${exact(each)}`));
  const width = Math.min(widestTerm, Math.max(...part.terms.map(([term]) => displayWidth(term))));
  const lines = part.terms.flatMap(([term, meaning]) => {
    const head = displayWidth(term) > width ? [line`  ${term}`] : [];
    const rest = wrap(meaning, out.columns - width - 4);
    const before = (index: number) => padEnd(index === 0 && head.length === 0 ? term : '', width);
    return [...head, ...rest.map((each, index) => line`  ${before(index)}  ${each}`)];
  });
  return page(lines);
}
