// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/attach.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/attach.ts';

export const attachMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
