// Written by `npm run words`, not by hand.

import * as en from '../../en/page/draft.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/page/draft.ts';

export const draftPagesMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.draftPagesTable, en: en.draftPagesTable });
