// Written by `npm run words`, not by hand.

import * as en from '../../en/help/topics.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/help/topics.ts';

export const topicFormatMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.topicFormatTable, en: en.topicFormatTable });
export const topicLedgerMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.topicLedgerTable, en: en.topicLedgerTable });
export const topicTargetsMessages = /* @__PURE__ */ inEachLanguage({
  zh: zh.topicTargetsTable,
  en: en.topicTargetsTable,
});
export const topicDatesMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.topicDatesTable, en: en.topicDatesTable });
