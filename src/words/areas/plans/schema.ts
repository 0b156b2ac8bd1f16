// Written by `npm run words`, not by hand.

import * as en from '../../en/plans/schema.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/plans/schema.ts';

export const schemaMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.words, en: en.words });
