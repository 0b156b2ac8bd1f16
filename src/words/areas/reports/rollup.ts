// Written by `npm run words`, not by hand.

import * as en from '../../en/reports/rollup.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/reports/rollup.ts';

export const rollupMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
