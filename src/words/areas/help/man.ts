// Written by `npm run words`, not by hand.

import { words as en } from '../../en/help/man.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/help/man.ts';

export const manMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
