// Written by `npm run words`, not by hand.

import { raw as en } from '../../en/plans/diagnostic.ts';
import { raw as zh } from '../../zh/plans/diagnostic.ts';

export const diagnosticFacts = { zh, en };
