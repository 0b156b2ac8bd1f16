// Written by `npm run words`, not by hand.

import * as en from '../../en/reports/part.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/reports/part.ts';

export const partMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
