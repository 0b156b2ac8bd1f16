// Written by `npm run words`, not by hand.

import * as en from '../../en/plans/validate.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/plans/validate.ts';

export const validateMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.validateWords, en: en.validateWords });
export const diffMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.diffWords, en: en.diffWords });
