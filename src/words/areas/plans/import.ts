// Written by `npm run words`, not by hand.

import { words as en } from '../../en/plans/import.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/plans/import.ts';

export const importMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
