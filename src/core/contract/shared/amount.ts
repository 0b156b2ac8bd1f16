import { scalar, shared } from '../declare.ts';

export const decimalShape = shared(
  'decimal',
  'Decimal',
  scalar('decimal', 'A number as text, exact: 0.1 and 0.2 add up to 0.3. It has no sign, no exponent and no comma.'),
);

export const amountShape = shared(
  'amount',
  'Amount',
  scalar('amount', 'What was counted, as text: a decimal such as `2`, or a share as `part/whole` such as `38/40`.'),
);
