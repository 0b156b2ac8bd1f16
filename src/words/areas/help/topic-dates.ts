// Written by `npm run words`, not by hand.

import { words as en } from '../../en/help/topic-dates.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/help/topic-dates.ts';

export const topicDatesMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
