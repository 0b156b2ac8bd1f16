import type { Element } from '../documents/xml.ts';

/** Fields that say something of the document itself. Others read files, start programs, or ask another program for data. */
const names: ReadonlySet<string> = new Set(
  [
    'PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF STYLEREF TOC TC XE INDEX SEQ DATE TIME CREATEDATE SAVEDATE',
    'PRINTDATE EDITTIME AUTHOR LASTSAVEDBY TITLE SUBJECT KEYWORDS COMMENTS FILENAME FILESIZE DOCPROPERTY NUMCHARS NUMWORDS',
    'REVNUM USERNAME USERINITIALS EQ SYMBOL FORMTEXT FORMCHECKBOX FORMDROPDOWN ADVANCE LISTNUM AUTONUM IF COMPARE',
    'BIBLIOGRAPHY CITATION SHAPE HYPERLINK =',
  ].flatMap((list) => list.split(' ')),
);

/** What is opened by a click only, and leads to the web or to a place within. */
const harmlessLink = /^\s*HYPERLINK\s+(?:\\l\s|"(?:https?:\/\/|mailto:|#)[^"]*"(?:\s|$))/i;

/** Another program by its name and what it is to do, `cmd|'/c calc'!A0`, or a function that calls one. */
const calling = /\||(?:^|[^A-Z0-9_.])(?:CALL|REGISTER(?:\.ID)?|EXEC|RTD|WEBSERVICE|EVALUATE)\s*\(/i;

/** A field of Word between its beginning and its end. */
interface OpenField {
  instruction: string;
  /** Its instruction is over, and what it shows follows. */
  isSaid: boolean;
}

/** Whether all fields and formulas in a part are known to run and to fetch nothing; what is written as no program writes it is not known. */
export function areSureFields(root: Element): boolean {
  const open: OpenField[] = [];
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (!isSureElement(element, open)) return false;
    for (let at = element.children.length - 1; at >= 0; at -= 1) waiting.push(element.children[at] as Element);
  }
  return open.every(({ instruction }) => isSureInstruction(instruction));
}

function isSureElement(element: Element, open: OpenField[]): boolean {
  switch (element.localName) {
    case 'fldChar':
      return isSureMark(own(element, 'fldCharType'), open);
    case 'instrText':
    case 'delInstrText':
      return element.children.length === 0 && isSureText(element.text, open.at(-1));
    case 'fldSimple':
      return isSureInstruction(own(element, 'instr') ?? '');
    case 'f':
    case 'definedName':
      return !calling.test(element.text.replace(/"[^"]*"/g, ''));
    case 'ddeLink':
    case 'altChunk':
      return false;
    default:
      return true;
  }
}

/** An attribute under the element's own prefix. */
function own(element: Element, name: string): string | undefined {
  return element.getAttribute(`${element.nodeName.slice(0, element.nodeName.indexOf(':') + 1)}${name}`);
}

function isSureMark(kind: string | undefined, open: OpenField[]): boolean {
  const field = open.at(-1);
  if (kind === 'begin') {
    // A field within another's instruction could make its name.
    const isNameKnown = field === undefined || field.isSaid || isSureInstruction(field.instruction);
    open.push({ instruction: '', isSaid: false });
    return isNameKnown;
  }
  if (field === undefined || (kind !== 'separate' && kind !== 'end')) return false;
  if (kind === 'end') open.pop();
  field.isSaid = true;
  return isSureInstruction(field.instruction);
}

function isSureText(text: string, field: OpenField | undefined): boolean {
  if (field === undefined || field.isSaid) return text.trim() === '';
  field.instruction += text;
  return true;
}

function isSureInstruction(instruction: string): boolean {
  const name = /^\s*(=|[A-Za-z]+(?=[\s\\]|$))/.exec(instruction)?.[1]?.toUpperCase() ?? '';
  return names.has(name) && (name !== 'HYPERLINK' || harmlessLink.test(instruction));
}
