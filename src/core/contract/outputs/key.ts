import { formatNumber, listOf, nullable, record, text } from '../declare.ts';

const keyShape = record(
  {
    key: text('The public key: `ed25519:` and base64url, as lists of units have it.'),
    fingerprint: text('What people compare by telephone: eight groups of four hex digits.'),
  },
  'A public key.',
);

export const keyOutput = record(
  {
    format: formatNumber(1),
    unit: record({ id: text('The id of the unit.'), name: text('Its name.') }, 'For whom it signs.'),
    key: nullable(keyShape),
    file: text('Where the private key lies, or would be made.'),
    reviewers: listOf(keyShape, 'Those whose acceptances show here.'),
  },
  'The key by which this user signs for the unit; null where none was made yet.',
);
