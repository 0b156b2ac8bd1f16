// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/review.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/review.ts';

export const reviewMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
