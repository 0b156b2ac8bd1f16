// Written by `npm run words`, not by hand.

import * as en from '../../en/reports/own-words.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/reports/own-words.ts';

export const ownWordsMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.ownWordsTable, en: en.ownWordsTable });
