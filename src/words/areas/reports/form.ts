// Written by `npm run words`, not by hand.

import * as en from '../../en/reports/form.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/reports/form.ts';

export const formMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
