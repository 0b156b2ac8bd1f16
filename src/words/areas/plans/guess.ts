// Written by `npm run words`, not by hand.

import { words as en } from '../../en/plans/guess.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/plans/guess.ts';

export const guessMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
