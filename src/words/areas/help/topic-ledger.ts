// Written by `npm run words`, not by hand.

import { words as en } from '../../en/help/topic-ledger.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/help/topic-ledger.ts';

export const topicLedgerMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
