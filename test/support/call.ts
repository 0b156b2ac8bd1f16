import type { Call } from '../../src/call.ts';
import type { VerbName } from '../../src/words/help-names.ts';

/** A call of one verb, for tests that run its code alone. */
export function callOf<Name extends VerbName>(
  _name: Name,
  options: Call<Name>['options'] = {},
  args: readonly string[] = [],
): Call<Name> {
  const runVerb = async (): Promise<never> => {
    throw new Error('this test runs one verb');
  };
  return { args, options, speak: () => {}, runVerb };
}
