// Written by `npm run words`, not by hand.

import * as en from '../en/points.ts';
import { inEachLanguage } from '../table.ts';
import * as zh from '../zh/points.ts';

export const pointsMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
