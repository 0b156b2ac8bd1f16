// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/submit.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/submit.ts';

export const submitMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
