import { entryKinds } from '../../ledger/entry.ts';
import { choice } from '../declare.ts';

const says = 'What the entry says.';

/** The kinds that this version knows. */
export const knownKindShape = choice(entryKinds, says);

export const entryKindShape = choice([...entryKinds, 'unknown'], `${says} \`unknown\`: a newer program wrote it.`);
