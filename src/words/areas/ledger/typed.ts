// Written by `npm run words`, not by hand.

import * as en from '../../en/ledger/typed.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/ledger/typed.ts';

export const typedMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
