// Written by `npm run words`, not by hand.

import { words as en } from '../en/menu.ts';
import { inEachLanguage } from '../table.ts';
import { words as zh } from '../zh/menu.ts';

export const menuMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
