// Written by `npm run words`, not by hand.

import { words as en } from '../../en/help/completion.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/help/completion.ts';

export const completionMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
