import type { Day, Span } from '../../core/day.ts';
import { typedSpans } from '../../core/draft/guesses/typed-spans.ts';
import { typedKindOf, typedValue, type ValueSpot, valueAsTyped } from '../../core/draft/guesses/typed-value.ts';
import type { Sorted } from '../../core/draft/triage/duty-lines.ts';
import { editPlan } from '../../core/draft/triage/edit-plan.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import type { Host } from '../../host.ts';
import { typedWords } from '../../words/answers/draft-words.ts';
import { guessMessages } from '../../words/areas/plans/review.ts';
import { wordsFor } from '../../words/diagnostic-words.ts';
import type { Language } from '../../words/language.ts';
import { exact, type Shown, shown } from '../../words/shown.ts';

interface Asked {
  readonly text: string;
  /** A plan with the value: the text, or that with its terms. */
  readonly changed: (yaml: string, text: string) => Sorted;
  /** The value as a person says it, where the plan writes it in another way. */
  readonly said: Shown | undefined;
  /** The words for Enter alone. */
  readonly unchanged: Shown;
}

/** What was typed, as YAML, and what the plan is with it. */
export interface ValueAnswer {
  readonly yaml: string;
  readonly sorted: Sorted;
}

/**
 * What a person types for a place of the plan, held against the plan's readers before it is taken. Enter alone changes nothing,
 * and that is said. What is asked each term of a plan without terms asks for these, too.
 */
export async function askValue(
  spot: ValueSpot,
  asked: Asked,
  language: Language,
  host: Host,
): Promise<ValueAnswer | undefined> {
  const { text, changed, unchanged, said } = asked;
  const kind = typedKindOf(spot);
  const calendar = { period: periodIn(text), today: host.now().slice(0, 10) as Day };
  const yamlOf = (typed: string) => typedValue(typed, spot, calendar.period, calendar.today);
  const asWritten = exact(valueAsTyped(spot));
  // What is suggested is understood if it is typed again, as what stands there.
  const suggestion = said !== undefined && yamlOf(said) === yamlOf(asWritten) ? said : asWritten;
  const typed = await (await host.prompter()).ask({
    text: typedWords('typed', kind, calendar.period, language),
    ...(suggestion !== '' && { suggestion }),
    isReworded: kind !== 'target' && kind !== 'day',
    refuse: (line) => {
      if (line === suggestion) return undefined;
      const yaml = yamlOf(line);
      if (yaml === undefined) return typedWords('notUnderstood', kind, calendar.period, language);
      const sorted = changed(yaml, text);
      // Nobody says when the terms are for a value that would be refused all the same.
      return refusalOf(needsTerms(sorted) ? withTerms([calendar.period], yaml, asked) : sorted, language);
    },
  });
  if (typed === undefined) return undefined;
  const yaml = typed === suggestion ? undefined : yamlOf(typed);
  if (yaml === undefined) {
    host.out.show(unchanged);
    return undefined;
  }
  const sorted = changed(yaml, text);
  const whole = needsTerms(sorted) ? await askTerms(yaml, asked, calendar, language, host) : sorted;
  return whole && { yaml, sorted: whole };
}

interface Calendar {
  readonly period: Span;
  readonly today: Day;
}

/** When the terms are, which a plan has to say once; `undefined` when the person goes back. */
async function askTerms(
  yaml: string,
  asked: Changing,
  { period, today }: Calendar,
  language: Language,
  host: Host,
): Promise<Sorted | undefined> {
  const say = guessMessages[language];
  const sortedWith = (typed: string): Sorted | undefined => {
    const spans = typedSpans(typed, period, today);
    return spans && withTerms(spans, yaml, asked);
  };
  const typed = await (await host.prompter()).ask({
    text: say.askTerms({ from: period.from, to: period.to }),
    refuse: (line) => {
      const sorted = sortedWith(line);
      return sorted === undefined ? say.badTerms : refusalOf(sorted, language);
    },
  });
  return typed === undefined ? undefined : sortedWith(typed);
}

type Changing = Pick<Asked, 'text' | 'changed'>;

function withTerms(terms: readonly Span[], yaml: string, { text, changed }: Changing): Sorted {
  const spans = terms.map((span) => ({ ...span, title: '' }));
  const sorted = editPlan(text, [{ key: 'terms', spans }]);
  return 'text' in sorted ? changed(yaml, sorted.text) : sorted;
}

function needsTerms(sorted: Sorted): boolean {
  return 'refused' in sorted && sorted.refused.code === 'terms-missing';
}

function refusalOf(sorted: Sorted, language: Language): Shown | undefined {
  if (!('refused' in sorted)) return undefined;
  const { refused } = sorted;
  const isWithEvery = refused.code === 'bad-target' && refused.values.problem === 'due-with-every';
  return isWithEvery ? guessMessages[language].withEvery : shown(wordsFor(refused, language).message);
}

function periodIn(text: string): Span {
  const { plan } = readPlan(text, '');
  if (plan === undefined) throw new Error('a sound plan has a period');
  return plan.period;
}
