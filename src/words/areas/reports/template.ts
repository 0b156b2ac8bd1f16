// Written by `npm run words`, not by hand.

import { words as en } from '../../en/reports/template.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/reports/template.ts';

export const templateMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
