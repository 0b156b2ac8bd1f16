// Written by `npm run words`, not by hand.

import { words as en } from '../../en/troubles/trouble.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/troubles/trouble.ts';

export const troubleMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
