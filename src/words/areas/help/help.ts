// Written by `npm run words`, not by hand.

import * as en from '../../en/help/help.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/help/help.ts';

export const helpMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.helpTable, en: en.helpTable });
export const argumentMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.argumentTable, en: en.argumentTable });
