// Written by `npm run words`, not by hand.

import * as en from '../../en/page/sort.ts';
import { inEachLanguage } from '../../table.ts';
import * as zh from '../../zh/page/sort.ts';

export const sortingMessages = /* @__PURE__ */ inEachLanguage({ zh: zh.sortingTable, en: en.sortingTable });
