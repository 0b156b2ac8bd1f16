// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/log.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/log.ts';

export const logMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
