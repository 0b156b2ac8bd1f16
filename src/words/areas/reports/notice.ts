// Written by `npm run words`, not by hand.

import * as en from '../../en/reports/notice.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/reports/notice.ts';

export const noticeMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
