// Written by `npm run words`, not by hand.

import * as en from '../../en/plans/manual.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/plans/manual.ts';

export const manualMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
