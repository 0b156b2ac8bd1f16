// Written by `npm run words`, not by hand.

import * as en from '../../en/troubles/trouble.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/troubles/trouble.ts';

export const troubleMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
