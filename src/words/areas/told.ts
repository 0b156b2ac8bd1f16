// Written by `npm run words`, not by hand.

import * as en from '../en/told.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/told.ts';

export const toldMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.toldTable, en: en.toldTable });
