import type { GuessPlace, OpenGuess } from '../core/draft/guesses/open-guesses.ts';
import { shownText } from '../core/text/shown-text.ts';
import { guessMessages } from '../words/areas/plans/import.ts';
import type { Canvas } from './status-screen.ts';
import { displayWidth, padEnd, truncate, wrap } from './text.ts';

/** Lines of a long clause; the rest is in the file. */
const mostQuoted = 6;

/** One guess a screen: where it stands, the document's clause, what was guessed, and why. */
export function guessScreen(guess: OpenGuess, position: string, canvas: Canvas): string {
  const { columns, theme, language } = canvas;
  const say = guessMessages[language];
  const indented = (text: string) => wrap(text, columns - 2).map((line) => ` ${line}`);
  // The clause itself was guessed: it stands below as the file has it.
  const quote =
    guess.quote === '' || guess.key === 'quote' ? [] : shortened(indented(say.quote({ text: shownText(guess.quote) })));
  const written =
    guess.written === '' ? [say.gone({ key: shownText(guess.key) })] : guess.written.split('\n').map(shownText);
  return [
    ...heading(guess.place, position, canvas),
    ...(quote.length === 0 ? [] : [...quote, '']),
    ` ${theme.faint(say.line({ line: guess.line }))}`,
    ...shortened(
      written.flatMap((line) => wrap(line, columns - 4).map((each) => `   ${theme.strong(each)}`)),
      mostQuoted + 2,
    ),
    ...(guess.why === '' ? [] : indented(shownText(guess.why)).map((line) => theme.warning(line))),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** ` 3/12  一、推动优质均衡 › 1. 扩大优质资源     1.1` and a rule. */
function heading(place: GuessPlace, position: string, { columns, theme, language }: Canvas): string[] {
  const id = shownText(place.requirement ?? '');
  const room = columns - displayWidth(id) - 2;
  const where = truncate(` ${position}  ${placeWords(place, guessMessages[language].wholePlan)}`, room);
  return [`${theme.faint(padEnd(where, room))} ${theme.strong(id)}`, theme.faint('-'.repeat(Math.max(1, columns - 1)))];
}

/** 一、推动优质均衡 › 1. 扩大优质资源; `whole` for the plan itself. */
export function placeWords({ section, item }: GuessPlace, whole: string): string {
  if (section === undefined) return whole;
  const words = `${shownText(section.number)}、${shownText(section.title)}`;
  return item === undefined ? words : `${words} › ${shownText(item.id)}. ${shownText(item.title)}`;
}

function shortened(lines: readonly string[], most = mostQuoted): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1)}…`];
}
