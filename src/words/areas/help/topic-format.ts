// Written by `npm run words`, not by hand.

import { words as en } from '../../en/help/topic-format.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/help/topic-format.ts';

export const topicFormatMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
