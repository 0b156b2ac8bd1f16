// Written by `npm run words`, not by hand.

import * as en from '../../en/reports/field.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/reports/field.ts';

export const fieldMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
