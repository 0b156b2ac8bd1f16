import type { Like } from '../table.ts';
import type * as zh from '../zh/told.ts';
import { counted } from './counted.ts';

function have(least: string): string {
  return least === '1' ? 'on record' : 'met';
}

function times(count: string | number): string {
  return Number(count) === 1 ? 'once' : `${count} times`;
}

export const toldTable = {
  comma: ', ',
  semicolon: '; ',
  count: '{amount} {unit} done',
  contributedCount: '{amount} {unit} by this unit',
  contributedWhole: 'done by this unit ({share})',
  contributedPart: '{share} by this unit ({percent}%)',
  contributedNone: 'nothing reported by this unit yet',
  share: '{share} reached ({percent}%)',
  limitUntouched: 'nothing recorded, limit kept',
  withinLimit: '{amount} {unit}, limit kept',
  overLimit: '{amount} {unit}, {over} {unit} above the limit',
  latest: 'latest {amount} {unit} ({day})',
  meets: 'as asked for',
  wholeYear: '{amount} {unit} in the year',
  inAll: '{amount} {unit} in all',
  inPeriods: ({ periods, amount, unit }) => `${amount} ${unit} in ${periods}`,
  everyPeriod: ({ unit, least }) => `every ${unit} ${have(least)}`,
  everySoFar: ({ of, unit, least }) => `so far all of ${counted(of, unit)} ${have(least)}`,
  somePeriods: ({ met, of, unit, least }) => `${met} of ${counted(of, unit)} ${have(least)}`,
  madeUp: '{periods} made up later',
  late: '{periods} late',
  free: '{periods} not counted (break)',
  cut: '{periods} not counted (mostly outside the plan)',
  noBreach: 'nothing happened against it',
  confirmedFor: 'confirmed for {periods}',
  confirmedTimes: ({ count }) => `confirmed ${times(count)}`,
  happened: ({ amount }) => `happened ${times(amount)}`,
  happenedSome: ({ amount, corrected }) => `happened ${times(amount)}, ${corrected} put right`,
  happenedAll: ({ amount }) => `happened ${times(amount)}, put right`,
  restConfirmed: ({ count }) => `otherwise confirmed ${times(count)}`,
} as const satisfies Like<typeof zh.toldTable>;
