import type { CharacterMatch, TextRule } from './rule.ts';

/** ⼀ for 一: what copying from a PDF brings. Kangxi radicals, radicals, compatibility ideographs. */
const ideograph = /[\u2e80-\u2fd5\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g;

/** A circle, a letter or a digit between Chinese numerals: 二○二三 and 二O二三 for 二〇二三. */
const zero = /[○◯OoОο0Ｏ０](?<=[一二三四五六七八九〇○].)(?=[一二三四五六七八九〇○年])/g;

/** Cyrillic and Greek letters with the shape of a Latin one, and that one. */
const lookalikes = new Map([
  ...zip('АВЕКМНОРСТХІЈЅасеорхуіјѕ', 'ABEKMHOPCTXIJSaceopxyijs'),
  ...zip('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
]);

/** Only beside a Latin letter: a Russian or Greek word of its own is no mistake. */
const letter = /[\u0370-\u052f](?:(?<=[A-Za-z].)|(?=[A-Za-z]))/g;

/** Characters that look like others: found by nobody who searches for the right ones. */
export const confusableCharacter: TextRule = {
  code: 'confusable-character',
  *find(text) {
    const all = [
      ...replaced(text, ideograph, ordinary),
      ...replaced(text, zero, () => '〇'),
      ...replaced(text, letter, (character) => lookalikes.get(character)),
    ];
    yield* all.sort((a, b) => a.start - b.start);
  },
};

/** `undefined` where the character has no other of its shape: it is as it should be. */
function ordinary(character: string): string | undefined {
  const other = character.normalize('NFKC');
  return other === character ? undefined : other;
}

function* replaced(
  text: string,
  pattern: RegExp,
  insteadOf: (character: string) => string | undefined,
): Iterable<CharacterMatch> {
  for (const { 0: character, index: start } of text.matchAll(pattern)) {
    const instead = insteadOf(character);
    if (instead !== undefined) yield { start, end: start + character.length, character, instead };
  }
}

function zip(from: string, to: string): [string, string][] {
  return Array.from(from, (character, index) => [character, to[index] ?? '']);
}
