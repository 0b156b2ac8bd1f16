// Written by `npm run words`, not by hand.

import * as en from '../../en/plans/validate.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/plans/validate.ts';

export const validateMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.validateTable, en: en.validateTable });
export const diffMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.diffTable, en: en.diffTable });
