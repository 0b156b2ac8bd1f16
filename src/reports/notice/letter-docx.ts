import type { ZippedFile } from '../../zip/write-zip.ts';
import { zipBytes } from '../../zip/write-zip.ts';
import type { Block } from '../body/block.ts';
import { wordBlock } from '../office/word/blocks.ts';
import { paragraph, paragraphOnNewPage } from '../office/word/elements.ts';
import { sectionProperties } from '../office/word/page.ts';
import { wordParts } from '../office/word/parts.ts';
import type { Letter } from './letter.ts';

/** A letter as a Word file: as the report's, the title, whom it is to, the body, whose it is and the day at the right. */
export function letterDocx(letter: Letter, day: string): Promise<Uint8Array> {
  const [creator = ''] = letter.signature;
  const parts: ZippedFile[] = wordParts({ title: letter.title, creator, day }, documentOf(letter));
  return zipBytes(parts);
}

function* documentOf({ title, addressee, blocks, annex, signature, contact }: Letter): Generator<string> {
  yield paragraph('Title', title);
  yield paragraph('Body', '');
  yield paragraph('Addressee', addressee);
  for (const block of blocks.slice(0, -1)) yield* wordBlock(block);
  yield* lastBlock(blocks.at(-1));
  if (annex !== undefined) {
    yield paragraph('FirstAnnex', '');
    yield paragraph('FirstAnnex', annex.named);
  }
  yield paragraph('FirstAnnex', '');
  for (const line of signature) yield paragraph('Signed', line);
  yield paragraph('Body', contact);
  if (annex !== undefined) {
    yield paragraphOnNewPage('AnnexLabel', annex.label);
    yield paragraph('AnnexTitle', annex.title);
    yield* wordBlock(annex.table);
  }
  yield sectionProperties('portrait');
}

/** No page has the signature alone. */
function* lastBlock(block: Block | undefined): Generator<string> {
  if (block?.kind === 'paragraph') yield paragraph('FirstAnnex', block.text);
  else if (block !== undefined) yield* wordBlock(block);
}
