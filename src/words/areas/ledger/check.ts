// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/check.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/check.ts';

export const checkMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
