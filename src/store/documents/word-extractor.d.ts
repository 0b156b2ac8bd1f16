/** The two parts of word-extractor that are used, which declares no types itself. */
declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Uint8Array);
  }
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  export default class WordOleExtractor {
    writePieces(words: Buffer, tables: Buffer): void;
    extract(reader: object): Promise<{ getBody(how: { readonly filterUnicode: boolean }): string }>;
  }
}
