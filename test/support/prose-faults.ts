/** What an office would strike out of a Chinese text, by its signs alone. */
const rules: readonly (readonly [fault: string, sign: RegExp])[] = [
  ['a space between Chinese and a digit', /\p{Script=Han} +[0-9]|[0-9%] +\p{Script=Han}/u],
  ['doubled punctuation', /[，。；：、？！][，。；：、？！]/],
  ['empty brackets', /（\s*）|《\s*》|“\s*”|〔\s*〕|\(\s*\)/],
  ['ASCII punctuation between Chinese', /\p{Script=Han}[,.;:?!()]\p{Script=Han}/u],
  [
    'a word of a command line',
    /\bplan [a-z]|(?<![\w-])--[a-z]|\bnpx\b|\.jsonl?\b|\.ya?ml\b|\b(?:20\d\d-(?:Q|W)\d+|[HTY]\d)\b/,
  ],
  ['a number within a number', /^(?:#+ )?\d+\. \d+\.\d/m],
];

/** All such places in a text, as lines that name the fault. */
export function signFaults(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => rules.filter(([, sign]) => sign.test(line)).map(([fault]) => `${fault}: ${line}`));
}

/** What is said twice, and headings that count to one; of a report in Markdown. */
export function proseFaults(markdown: string): string[] {
  return [...signFaults(markdown), ...saidTwice(markdown), ...loneNumbers(markdown)];
}

/** Sentences of the prose; cells of tables stand for themselves, and a mark to fill something in may come again. */
function saidTwice(markdown: string): string[] {
  const prose = markdown.split('\n').filter((line) => !/^[|#]|＿＿/.test(line));
  const sentences = prose
    .flatMap((line) => line.replace(/^\d+\. |\*\*/g, '').split('。'))
    .map((sentence) => sentence.replace(/（[^（）]*待填写）/g, '').trim())
    .filter((sentence) => sentence.length > 5);
  const clauses = sentences.flatMap((sentence) =>
    repeated(sentence.split(/[，；：]/).filter(({ length }) => length > 2)),
  );
  return [
    ...repeated(sentences).map((sentence) => `a sentence said twice: ${sentence}`),
    ...clauses.map((clause) => `a clause said twice: ${clause}`),
  ];
}

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

/** （一） without a （二） under the same heading. */
function loneNumbers(markdown: string): string[] {
  return markdown
    .split(/^## /m)
    .map((part) => [...part.matchAll(/^### （([一二三四五六七八九十]+)）/gm)])
    .filter((numbered) => numbered.length === 1)
    .map(([only]) => `a lone number: ${only?.[0]}`);
}
