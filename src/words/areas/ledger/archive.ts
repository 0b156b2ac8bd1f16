// Written by `npm run words`, not by hand.

import { words as en } from '../../en/ledger/archive.ts';
import { inEachLanguage } from '../../table.ts';
import { words as zh } from '../../zh/ledger/archive.ts';

export const archiveMessages = /* @__PURE__ */ inEachLanguage({ zh, en });
