// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/record.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/record.ts';

export const recordMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
