// Written by `npm run words`, not by hand.

import * as en from '../../en/help/shell.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/help/shell.ts';

export const manMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.manWords, en: en.manWords });
export const completionMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.completionWords, en: en.completionWords });
