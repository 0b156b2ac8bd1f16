import type { Day, Span } from '../../core/day.ts';
import { typedKindOf, typedValue, type ValueSpot, valueAsTyped } from '../../core/draft/guesses/typed-value.ts';
import type { Sorted } from '../../core/draft/triage/duty-lines.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import type { Host } from '../../host.ts';
import { guessMessages } from '../../words/areas/plans/import.ts';
import { wordsFor } from '../../words/diagnostic-words.ts';
import type { Language } from '../../words/language.ts';
import { exact, type Shown, shown } from '../../words/shown.ts';

interface Asked {
  readonly text: string;
  /** The plan with it. */
  readonly changed: (yaml: string) => Sorted;
  /** The value as a person says it, where the plan writes it in another way. */
  readonly said: Shown | undefined;
  /** The words for Enter alone. */
  readonly unchanged: Shown;
}

/**
 * What a person types for a place of the plan, as YAML, held against the plan's readers before it is taken. Enter alone
 * changes nothing, and that is said.
 */
export async function askValue(
  spot: ValueSpot,
  { text, changed, unchanged, said }: Asked,
  language: Language,
  host: Host,
): Promise<string | undefined> {
  const say = guessMessages[language];
  const period = periodIn(text);
  const yamlOf = (typed: string) => typedValue(typed, spot, period, host.now().slice(0, 10) as Day);
  const asWritten = exact(valueAsTyped(spot));
  // What is suggested is understood if it is typed again, as what stands there.
  const suggestion = said !== undefined && yamlOf(said) === yamlOf(asWritten) ? said : asWritten;
  const typed = await (await host.prompter()).ask({
    text: say.typed[typedKindOf(spot)],
    ...(suggestion !== '' && { suggestion }),
    isReworded: typedKindOf(spot) !== 'target' && typedKindOf(spot) !== 'day',
    refuse: (line) => {
      if (line === suggestion) return undefined;
      const yaml = yamlOf(line);
      if (yaml === undefined) return say.notUnderstood[typedKindOf(spot)];
      const result = changed(yaml);
      return 'refused' in result ? shown(wordsFor(result.refused, language).message) : undefined;
    },
  });
  if (typed === undefined) return undefined;
  if (typed !== suggestion) return yamlOf(typed);
  host.out.show(unchanged);
  return undefined;
}

function periodIn(text: string): Span {
  const { plan } = readPlan(text, '');
  if (plan === undefined) throw new Error('a sound plan has a period');
  return plan.period;
}
