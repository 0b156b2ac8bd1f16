// Written by `npm run words`, not by hand.

import * as en from '../../en/help/shell.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/help/shell.ts';

export const manMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.manTable, en: en.manTable });
export const completionMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.completionTable, en: en.completionTable });
