/** The longest number that a store's facts may have: far more digits than a year's entries add up to, few enough to cost nothing. */
const digits = /^[0-9]{1,40}$/;
const mostScale = 30;
const day = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

const head = 8;
const mostFlags = 31;
const periodLength = 6;

/**
 * Whether it is a list of values as `encodeFacts` makes them. Whoever may write to a store may write anything: what is read
 * from it must not stop a whole district's table, or stand in it as text where a number belongs.
 */
export function isFactsValues(values: unknown): values is readonly (string | number)[] {
  if (!Array.isArray(values)) return false;
  const [requirement, flags, entries, outdated, lastDay, doneOn, answeredOn, reopened] = values;
  return (
    typeof requirement === 'string' &&
    isCount(flags) &&
    flags <= mostFlags &&
    isCount(entries) &&
    isCount(outdated) &&
    isDayOrNone(lastDay) &&
    isDayOrNone(doneOn) &&
    isDayOrNone(answeredOn) &&
    (reopened === '' || reopened === 'reopen' || reopened === 'review') &&
    isTally(values)
  );
}

function isTally(values: readonly unknown[]): boolean {
  const [kind, ...rest] = values.slice(head);
  switch (kind) {
    case 0:
      return rest.length === 0;
    case 1:
      return rest.length === 3 && isDecimal(rest, 0) && isDayOrNone(rest[2]);
    case 2:
      return rest.length === 0 || isShare(rest);
    case 3:
      return rest.length % periodLength === 0 && arePeriods(rest);
    default:
      return false;
  }
}

/** Of nothing there is no share. */
function isShare(rest: readonly unknown[]): boolean {
  return (
    rest.length === 5 &&
    isDecimal(rest, 0) &&
    isDecimal(rest, 2) &&
    !/^0+$/.test(String(rest[2])) &&
    isDayOrNone(rest[4])
  );
}

function arePeriods(rest: readonly unknown[]): boolean {
  for (let at = 0; at < rest.length; at += periodLength) {
    const [name, metOn, isExempt, madeUpOn] = [rest[at], rest[at + 3], rest[at + 4], rest[at + 5]];
    const isSound =
      typeof name === 'string' &&
      isDecimal(rest, at + 1) &&
      isDayOrNone(metOn) &&
      (isExempt === 0 || isExempt === 1) &&
      typeof madeUpOn === 'string' &&
      (madeUpOn === '' || madeUpOn.split(' ').every(isDayOrNone));
    if (!isSound) return false;
  }
  return true;
}

function isDecimal(values: readonly unknown[], at: number): boolean {
  const [coefficient, scale] = [values[at], values[at + 1]];
  return (
    isCount(scale) &&
    scale <= mostScale &&
    (isCount(coefficient) || (typeof coefficient === 'string' && digits.test(coefficient)))
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isDayOrNone(value: unknown): boolean {
  return value === '' || (typeof value === 'string' && day.test(value));
}
