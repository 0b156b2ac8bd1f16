// Written by `npm run words`, not by hand.

import * as en from '../en/terminal.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/terminal.ts';

export const listMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.listTable, en: en.listTable });
export const outputMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.outputTable, en: en.outputTable });
export const plainMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.plainTable, en: en.plainTable });
export const pasteMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.pasteTable, en: en.pasteTable });
export const workMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.workTable, en: en.workTable });
