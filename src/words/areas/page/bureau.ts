// Written by `npm run words`, not by hand.

import * as en from '../../en/page/bureau.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/page/bureau.ts';

export const bureauMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.bureauTable, en: en.bureauTable });
