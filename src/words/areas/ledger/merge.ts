// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/merge.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/merge.ts';

export const mergeMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
