// Written by `npm run words`, not by hand.

import * as en from '../../en/troubles/guided.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/troubles/guided.ts';

export const guidedMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
