const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Cards of 18 signs and of 15, mobile numbers with or without 86; in one run, or parted as people part them. */
const candidate =
  /(?<![0-9])(?:([0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9X]|[1-8][0-9]{5}[ -]?[0-9]{6}[ -]?[0-9]{3})|((?:\+?86[ -]?)?\(?1[3-9][0-9]\)?([ .·-]?)[0-9]{4}\3[0-9]{4}))(?![0-9])/gi;

/**
 * Whether text carries what looks like a Chinese identity card number (its check digit holds: GB 11643) or a mobile
 * number of mainland China. Stricter than what is masked: a warning that comes for every long number is not read.
 */
export function holdsPersonalNumber(text: string): boolean {
  return [...text.normalize('NFKC').matchAll(candidate)].some(
    ([, card]) => card === undefined || isIdentityCard(card.replace(/[ -]/g, '')),
  );
}

/** Cards of 15 digits, as they were until 1999, have no check digit: only their birthday tells them. */
function isIdentityCard(number: string): boolean {
  if (number.length === 15) return isBirthday(`19${number.slice(6, 12)}`);
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase() && isBirthday(number.slice(6, 14));
}

function isBirthday(digits: string): boolean {
  return /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/.test(digits);
}
