import { describe, expect, it } from 'vitest';
import type { Call, CallWith } from '../../src/call.ts';
import { defineVerb } from '../../src/cli/define-verb.ts';
import { ExitCode } from '../../src/exit-code.ts';
import type { OptionForm } from '../../src/option-form.ts';
import { options } from '../../src/options.ts';
import type { Language } from '../../src/words/language.ts';
import { callOf } from '../support/call.ts';
import { hostIn } from '../support/host.ts';

const flags = [
  { flags: '-y, --yes', name: 'yes' },
  { flags: '--no-bom', name: 'bom' },
  { flags: '--add <amount>', name: 'add' },
  { flags: '--reopen [reason]', name: 'reopen' },
  { flags: '--evidence <file|url...>', name: 'evidence' },
  { flags: '--keep-both', name: 'keepBoth' },
  { flags: '--by <view>', name: 'by', choices: ['unit', 'item'] },
  { flags: '-f, --format <format[:file]>', name: 'validateFormat', isRepeatable: true },
] as const satisfies readonly OptionForm[];

type Given = CallWith<typeof flags>['options'];

/** Only what `tsc` says of these counts; nothing is run. */
const hasType = <Value>(_value: Value) => {};

const help = { group: 'district', examples: [] } as const;

describe('the options of a verb', () => {
  it('have the types that their flags say', () => {
    const given: Given = {};
    hasType<boolean | undefined>(given.yes);
    hasType<boolean | undefined>(given.bom);
    hasType<string | undefined>(given.add);
    hasType<string | true | undefined>(given.reopen);
    hasType<readonly string[] | undefined>(given.evidence);
    hasType<boolean | undefined>(given.keepBoth);
    hasType<'unit' | 'item' | undefined>(given.by);
    hasType<readonly string[] | undefined>(given.format);
    hasType<Language | undefined>(given.lang);
    // @ts-expect-error a flag that may stand alone is no text
    hasType<string | undefined>(given.reopen);
    // @ts-expect-error one of few is not any text
    hasType<'unit' | undefined>(given.by);
    // @ts-expect-error no verb has this one
    hasType(given.colour);
    expect(given).toEqual({});
  });

  it('are all that its code can read', () => {
    const rollup = (call: Call<'rollup'>) => {
      hasType<'unit' | 'item' | 'group' | 'lead' | undefined>(call.options.by);
      // @ts-expect-error `rollup` has no `--done`
      hasType(call.options.done);
    };
    const withoutBy = (call: CallWith<typeof without>) => {
      // @ts-expect-error whoever takes `--by` from the definition hears of every place that reads it
      hasType(call.options.by);
    };
    expect([rollup, withoutBy]).toHaveLength(2);
  });

  const without = [{ flags: '--store [url]', name: 'store' }] as const satisfies readonly OptionForm[];

  it('are those that its code was written for', async () => {
    const load = async () => async (call: CallWith<typeof flags>) =>
      call.options.by === 'item' ? ExitCode.foundSomething : ExitCode.ok;
    const verb = defineVerb('rollup', { ...help, options: flags, load });
    // @ts-expect-error the code reads options that this definition does not have
    defineVerb('rollup', { ...help, options: without, load });
    const call = callOf('rollup', { by: 'item' });
    expect(await verb.run(call, hostIn('/'))).toBe(ExitCode.foundSomething);
  });

  it('come from one definition wherever several verbs have the same', () => {
    const shared = new Map<string, Set<object>>();
    for (const form of Object.values(options).flat())
      shared.set(form.name, (shared.get(form.name) ?? new Set()).add(form));
    expect([...shared].filter(([, forms]) => forms.size > 1)).toEqual([]);
  });
});
