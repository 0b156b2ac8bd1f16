// Written by `npm run words`, not by hand.

import * as en from '../en/period.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/period.ts';

export const periodMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
