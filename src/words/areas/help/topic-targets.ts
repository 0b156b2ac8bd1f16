// Written by `npm run words`, not by hand.

import { words as en } from '../../en/help/topic-targets.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/help/topic-targets.ts';

export const topicTargetsMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
