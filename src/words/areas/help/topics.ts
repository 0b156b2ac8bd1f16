// Written by `npm run words`, not by hand.

import * as en from '../../en/help/topics.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/help/topics.ts';

export const topicFormatMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.topicFormatWords, en: en.topicFormatWords });
export const topicLedgerMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.topicLedgerWords, en: en.topicLedgerWords });
export const topicTargetsMessages = /* @__PURE__ */ inEachLanguage({
  zh: zh.topicTargetsWords,
  en: en.topicTargetsWords,
});
export const topicDatesMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.topicDatesWords, en: en.topicDatesWords });
