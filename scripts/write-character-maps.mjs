// Writes src/store/documents/character-maps.json anew from pdfjs-dist, after a new version of it: what turns the character codes of Chinese
// fonts into characters, where a PDF does not say so itself. One packed piece, as most of them are alike.
//   npm run maps
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const folder = 'node_modules/pdfjs-dist/cmaps';
/** Simplified and traditional Chinese; Japanese and Korean fonts with codes of their own are in no document of an office. */
const chinese = /^(?:Adobe-(?:GB1|CNS1)|GB|UniGB|UniCNS|CNS|B5|ETen|HKscs)/;

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.bcmap') && chinese.test(name))
  .sort();
const maps = names.map((name) => readFileSync(join(folder, name)));
const packed = brotliCompressSync(Buffer.concat(maps), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
const sizes = names.map((name, at) => [name.slice(0, -'.bcmap'.length), maps[at].length]);
writeFileSync(
  'src/store/documents/character-maps.json',
  `${JSON.stringify({ sizes: Object.fromEntries(sizes), packed: packed.toString('base64') })}\n`,
);
