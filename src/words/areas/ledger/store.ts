// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/store.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/store.ts';

export const storeMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
