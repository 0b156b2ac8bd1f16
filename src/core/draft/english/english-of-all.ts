import type { Paragraph } from '../outline/paragraph.ts';

const ofAll =
  /^(?:everything|all (?:of )?(?:this|these|the|items|tasks|actions)|each (?:of|item|task|action)|the following|these|this list)\b/iu;
const longest = 160;

/** Everything in this list has to be done by 28 February: what leads a list says of the whole of it, as a title would. */
export function saidOfAll(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap((each) => (saysOfAll(each) ? [each.text] : []));
}

export function saysOfAll({ text, isEntry }: Paragraph): boolean {
  return isEntry !== true && text.length <= longest && ofAll.test(text);
}
