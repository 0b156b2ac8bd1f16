import type { GuessPlace, OpenGuess } from '../core/draft/guesses/open-guesses.ts';
import { valueAsTyped } from '../core/draft/guesses/typed-value.ts';
import { guessMessages } from '../words/areas/plans/review.ts';
import type { Language } from '../words/language.ts';
import { exact, line, type Shown, shown } from '../words/shown.ts';
import type { Canvas } from './status-screen.ts';
import { displayWidth, padEnd, page, rule, truncate, wrap } from './text.ts';

/** Lines of a long clause; the rest is in the file. */
const mostQuoted = 6;

/** One guess a screen: where it stands, the document's clause, what was guessed, as a person says it (`said`) or as the file has it, and why. */
export function guessScreen(guess: OpenGuess, position: Shown, said: Shown | undefined, canvas: Canvas): Shown {
  const { columns, theme, language } = canvas;
  const say = guessMessages[language];
  const indented = (text: Shown) => wrap(text, columns - 2).map((each) => line` ${each}`);
  // The clause itself was guessed: it stands below as the file has it.
  const isOwn = guess.quote === '' || guess.key === 'quote';
  const quote: Shown[] = isOwn ? [] : [...shortened(indented(say.quote({ text: guess.quote }))), ''];
  const written =
    guess.written === '' ? [say.gone({ key: keyWords(guess.key, language) })] : valueLines(guess, said, language);
  return page([
    ...heading(guess.place, position, canvas),
    ...quote,
    line` ${theme.faint(say.line({ line: guess.line }))}`,
    ...shortened(
      written.flatMap((each) => wrap(each, columns - 4)),
      mostQuoted + 2,
    ).map((each) => line`   ${theme.strong(each)}`),
    ...(guess.why === '' ? [] : indented(shown(guess.why)).map((each) => theme.warning(each))),
  ]);
}

/** 目标：不少于 3 所; the lines of a map, which is typed as it stands, below its name. */
function valueLines(guess: OpenGuess, said: Shown | undefined, language: Language): readonly Shown[] {
  const name = line`${keyWords(guess.key, language)}${guessMessages[language].colon}`;
  if (said !== undefined) return [line`${name}${said}`];
  // What stands in brackets in the file is one line to a person.
  if (guess.at.entry?.value.kind !== 'map' || guess.written.includes(': {'))
    return [line`${name}${shown(valueAsTyped(guess))}`];
  const [first = '', ...more] = guess.written.slice(guess.written.indexOf(':') + 1).split('\n');
  return [line`${name}${shown(first.trim())}`, ...more.map((each) => shown(each))];
}

/** A key of the plan as people call it; one that has no name as it is. */
export function keyWords(key: string, language: Language): Shown {
  const names: Readonly<Record<string, Shown>> = guessMessages[language].keys;
  return Object.hasOwn(names, key) ? (names[key] ?? shown(key)) : shown(key);
}

/** ` 3/12  一、推动优质均衡 › 1. 扩大优质资源     1.1` and a rule. */
function heading(place: GuessPlace, position: Shown, { columns, theme, language }: Canvas): Shown[] {
  const id = shown(place.requirement ?? '');
  const room = columns - displayWidth(id) - 2;
  const where = truncate(line` ${position}  ${placeWords(place, guessMessages[language].wholePlan)}`, room);
  return [line`${theme.faint(padEnd(where, room))} ${theme.strong(id)}`, theme.faint(rule(columns))];
}

/** 一、推动优质均衡 › 1. 扩大优质资源; `whole` for the plan itself. */
export function placeWords({ section, item }: GuessPlace, whole: Shown): Shown {
  if (section === undefined) return whole;
  const words = line`${shown(section.number)}、${shown(section.title)}`;
  return item === undefined ? words : line`${words} › ${itemWords(item)}`;
}

/** 1. 扩大优质资源; an id with a point in it, as the document's numbers 2.2 are, takes none behind it. */
export function itemWords({ id, title }: { readonly id: string; readonly title: string }): Shown {
  return id.includes('.') ? line`${exact(id)} ${shown(title)}` : line`${exact(id)}. ${shown(title)}`;
}

function shortened(lines: readonly Shown[], most = mostQuoted): Shown[] {
  const last = lines[most - 1];
  if (last === undefined || lines.length === most) return [...lines];
  return [...lines.slice(0, most - 1), truncate(line`${last}…`, displayWidth(last))];
}
