// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/keys.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/keys.ts';

export const keyMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.keyTable, en: en.keyTable });
