// Written by `npm run words`, not by hand.

import * as en from '../en/page.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/page.ts';

export const pageMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.pageTable, en: en.pageTable });
