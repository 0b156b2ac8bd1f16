/** The two parts of word-extractor that are used, which declares no types itself. */
declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Uint8Array);
  }
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  export default class WordOleExtractor {
    /** Of the text: what each says, where it lies in the file, and how many bytes a character takes there. */
    _pieces: { text: string; readonly startFilePos: number; readonly size: number; readonly bpc: number }[];
    writePieces(words: Buffer, tables: Buffer): void;
    extract(reader: object): Promise<{ getBody(how: { readonly filterUnicode: boolean }): string }>;
  }
}
