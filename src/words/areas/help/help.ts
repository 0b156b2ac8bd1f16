// Written by `npm run words`, not by hand.

import { words as en } from '../../en/help/help.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/help/help.ts';

export const helpMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
