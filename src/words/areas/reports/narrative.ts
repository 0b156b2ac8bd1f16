// Written by `npm run words`, not by hand.

import * as en from '../../en/reports/narrative.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/reports/narrative.ts';

export const narrativeMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
