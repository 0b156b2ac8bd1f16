// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/entry.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/entry.ts';

export const entryMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
