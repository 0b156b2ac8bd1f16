// Written by `npm run words`, not by hand.

import * as en from '../../en/plans/review.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/plans/review.ts';

export const guessMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.guessTable, en: en.guessTable });
export const sortMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.sortTable, en: en.sortTable });
