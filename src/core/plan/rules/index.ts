import { breakOutsidePeriod } from './break-outside-period.ts';
import { confusableCharacter } from './confusable-character.ts';
import { dueOutsidePeriod } from './due-outside-period.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateText } from './duplicate-text.ts';
import { everyLongerThanPeriod } from './every-longer-than-period.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { incompleteSource } from './incomplete-source.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { itemWithoutRequirements } from './item-without-requirements.ts';
import type { Rule, TextRule } from './rule.ts';
import { itemScoreExceeded } from './scores/item-score-exceeded.ts';
import { itemScoreUnshared } from './scores/item-score-unshared.ts';
import { termOutsidePeriod } from './terms/term-outside-period.ts';
import { termsMissing } from './terms/terms-missing.ts';
import { termsOutOfOrder } from './terms/terms-out-of-order.ts';
import { termsOverlap } from './terms/terms-overlap.ts';
import { unevenNumbering } from './uneven-numbering.ts';
import { unknownUnitKind } from './unknown-unit-kind.ts';

/** Every rule about a plan but those of its quotes (`quote-rules.ts`); each file is named after the code that it finds. */
export const rules: readonly Rule[] = [
  duplicateId,
  duplicateText,
  unevenNumbering,
  itemWithoutRequirements,
  itemScoreExceeded,
  itemScoreUnshared,
  unknownUnitKind,
  dueOutsidePeriod,
  breakOutsidePeriod,
  termsMissing,
  termOutsidePeriod,
  termsOutOfOrder,
  termsOverlap,
  everyLongerThanPeriod,
  incompleteSource,
];

/** Every rule about a text as it was typed, likewise. */
export const textRules: readonly TextRule[] = [invisibleCharacter, confusableCharacter, halfWidthPunctuation];
