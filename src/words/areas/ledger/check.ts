// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/check.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/check.ts';

export const checkMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
