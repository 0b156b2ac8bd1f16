// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/sync.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/sync.ts';

export const syncMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
