// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/answers.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/answers.ts';

export const answersMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
