// Written by `npm run words`, not by hand.

import * as en from '../en/terminal.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/terminal.ts';

export const listMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.listWords, en: en.listWords });
export const outputMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.outputWords, en: en.outputWords });
export const plainMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.plainWords, en: en.plainWords });
export const workMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.workWords, en: en.workWords });
