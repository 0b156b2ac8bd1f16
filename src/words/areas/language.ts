// Written by `npm run words`, not by hand.

import { raw as en } from '../en/language.ts';
import { raw as zh } from '../zh/language.ts';

export const languageFacts = { zh, en };
