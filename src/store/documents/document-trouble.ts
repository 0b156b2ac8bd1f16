const documentTroubles = [
  'import-format',
  'import-picture',
  'import-old-format',
  'import-web-page',
  'import-damaged',
  'import-locked',
  'import-scan',
  'import-too-much',
  'import-too-long',
] as const;

/** Why a document cannot be read, as the troubles call it. */
export type DocumentTrouble = (typeof documentTroubles)[number];

const codes: ReadonlySet<string> = new Set(documentTroubles);

/** Whether a reader gave a trouble rather than a text. */
export function isTrouble(read: string): read is DocumentTrouble {
  return codes.has(read);
}
