import { blockScalar, flowScalar, nameList, quoted } from '../plan/yaml/quote-scalar.ts';
import { targetKeys, targetShape, type WrittenTarget } from '../target/target-shape.ts';
import { type Draft, type DraftItem, type DraftRequirement, type DraftSection, type Guess, isDoubt } from './draft.ts';

/** What stands in the draft beside the plan: in the language of the person who will confirm it. */
export interface DraftWords {
  /** Lines at the head: what this is and what to do with it. */
  readonly head: (draft: Draft) => readonly string[];
  readonly guess: (guess: Guess) => string;
}

/**
 * The plan file, as a person would have written it: one line a value, quotes only where YAML needs them. Each doubt carries
 * `# 待确认: …` and stands in its node's `x-guess`.
 */
export function printDraft(draft: Draft, words: DraftWords): string {
  const { plan } = draft;
  const note = noteFor(plan.guesses, words);
  const head = words.head(draft).map((line) => `# ${line}\n`);
  const lines = [
    'format: 1',
    `id: ${plan.id}${note('id')}`,
    `title: ${blockScalar(plan.title)}${note('title')}`,
    `issuer: { id: ${plan.issuer.id}, name: ${flowScalar(plan.issuer.name)} }${note('issuer')}`,
    `period: { from: ${plan.period.from}, to: ${plan.period.to} }${note('period')}`,
    'source:',
    `  title: ${blockScalar(plan.source.title)}`,
    ...(plan.source.complete ? [] : ['  complete: false']),
    ...(plan.aim === '' ? [] : [`aim: ${blockScalar(plan.aim)}`]),
    `units:${note('units')}`,
    ...Object.entries(plan.units).map(([kind, name]) => `  ${kind}: ${blockScalar(name)}`),
    ...guessKeys(plan.guesses, ''),
    'sections:',
  ];
  return `# yaml-language-server: $schema=plan.schema.json\n${head.join('')}${lines.join('\n')}\n${plan.sections.map((section) => printSection(section, words)).join('\n')}`;
}

function printSection(section: DraftSection, words: DraftWords): string {
  const note = noteFor(section.guesses, words);
  const lines = [
    `  - number: ${blockScalar(section.number)}`,
    `    title: ${blockScalar(section.title)}${note('title')}`,
    ...guessKeys(section.guesses, '    '),
    '    items:',
  ];
  return `${lines.join('\n')}\n${section.items.map((item) => printItem(item, words)).join('\n')}`;
}

function printItem(item: DraftItem, words: DraftWords): string {
  const note = noteFor(item.guesses, words);
  const lines = [
    `      - id: ${quoted(item.id)}${writtenNumber(item)}`,
    `        title: ${blockScalar(item.title)}${note('title')}`,
    ...guessKeys(item.guesses, '        '),
    ...(item.context.length > 0
      ? ['        context:', ...item.context.map((text) => `          - ${blockScalar(text)}`)]
      : []),
    ...(item.requirements.length > 0 ? ['        requirements:'] : []),
  ];
  return `${lines.join('\n')}\n${item.requirements.map((requirement) => printRequirement(requirement, words)).join('')}`;
}

/** The document's own number, where the id is another. */
function writtenNumber({ id, written }: DraftItem): string {
  return written === '' || written.normalize('NFKC').replace(/[.、]$/u, '') === id ? '' : ` # ${written}`;
}

function printRequirement(
  { id, text, quote, target, due, lead, with: partners, score, scoring, tags, guesses }: DraftRequirement,
  words: DraftWords,
): string {
  const note = noteFor(guesses, words);
  const lines = [
    `          - id: ${quoted(id)}`,
    `            text: ${blockScalar(text)}${note('text')}`,
    `            quote: ${blockScalar(quote)}${note('quote')}`,
    ...(target ? [`            target: ${printTarget(target)}${note('target')}`] : []),
    ...(due ? [`            due: ${due}${note('due')}`] : []),
    ...names('lead', lead, note),
    ...names('with', partners, note),
    ...(score ? [`            score: ${score}${note('score')}`] : []),
    ...(scoring ? [`            scoring: ${blockScalar(scoring)}`] : []),
    ...names('tags', tags, note),
    ...guessKeys(guesses, '            '),
  ];
  return `${lines.join('\n')}\n`;
}

/** A target as YAML on one line: `{ at-least: 3, unit: 所 }`. */
export function printTarget(target: WrittenTarget): string {
  const parts = targetKeys.flatMap((key) => {
    const text = target[key];
    if (!text) return [];
    return [`${key}: ${targetShape.keys[key].is.kind === 'text' ? flowScalar(text) : text}`];
  });
  return `{ ${parts.join(', ')} }`;
}

function names(key: string, all: readonly string[], note: (key: string) => string): string[] {
  return all.length === 0 ? [] : [`            ${key}: ${nameList(all)}${note(key)}`];
}

function noteFor(guesses: readonly Guess[], { guess }: DraftWords): (key: string) => string {
  return (key) => {
    const own = guesses.filter((each) => each.key === key);
    if (own.length === 0) return '';
    return ` # ${own.some(isDoubt) ? '待确认: ' : ''}${own.map(guess).join('；')}`;
  };
}

function guessKeys(guesses: readonly Guess[], indent: string): string[] {
  const keys = [...new Set(guesses.filter(isDoubt).map(({ key }) => key))];
  return keys.length === 0 ? [] : [`${indent}x-guess: [${keys.join(', ')}]`];
}
