// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/evidence.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/evidence.ts';

export const evidenceMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
