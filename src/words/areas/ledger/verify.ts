// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/verify.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/verify.ts';

export const verifyMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
