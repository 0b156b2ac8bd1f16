import { type Element, readXml } from '../documents/xml.ts';
import { officeParts } from './macro-free-office.ts';
import { areSureFields } from './sure-fields.ts';

/** Bytes of all parts together; what is larger is looked at in its folder. */
const mostUnpacked = 64 * 2 ** 20;

const picture = /^(?:docProps\/thumbnail|(?:word|xl|ppt)\/media\/[^/]+)\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i;
const printerSettings = /^xl\/printerSettings\/printerSettings[0-9]+\.bin$/i;
const text = /\.(?:xml|rels|vml)$/i;

/** What a part may ask another for. Any other kind could bring what runs, or what is fetched: links to tables, templates, chunks, objects. */
const relations: ReadonlySet<string> = new Set(
  [
    'officeDocument core-properties extended-properties custom-properties thumbnail customXml customXmlProps',
    'styles stylesWithEffects settings webSettings fontTable numbering footnotes endnotes header footer glossaryDocument',
    'comments commentsExtended commentsIds commentsExtensible people theme themeOverride image hyperlink bibliography',
    'chart chartUserShapes chartStyle chartColorStyle diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing',
    'drawing vmlDrawing worksheet chartsheet sharedStrings calcChain sheetMetadata table printerSettings person threadedComment',
    'pivotTable pivotCacheDefinition pivotCacheRecords slide slideMaster slideLayout notesSlide notesMaster handoutMaster',
    'presProps viewProps tableStyles commentAuthors tags',
  ].flatMap((names) => names.split(' ')),
);
const relationType =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/(?:officeDocument|package)|purl\.oclc\.org\/ooxml|schemas\.microsoft\.com\/office)\/(?:[^/]+\/)*([^/]+)$/;
const contentType =
  /^(?:image\/[a-z-]+|(?:application|text)\/xml|application\/vnd\.(?:openxmlformats-(?:package|officedocument)|ms-(?:word|excel|powerpoint|office))\.[\w.-]*(?:\+xml|vmlDrawing|printerSettings))$/;

/** Where a click may lead, and nothing before it. */
const address = /^(?:https?:\/\/|mailto:)/i;
/** Of another place than this file: a scheme, a drive, a share. */
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;

/**
 * Whether an Office file consists of nothing but parts, relations and fields that are known to run and to fetch nothing.
 * `main` is the part that makes it a document, a table or a presentation.
 */
export function isSureOffice(main: string): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    const parts = officeParts(main, bytes, mostUnpacked);
    return parts !== undefined && [...parts].every(([name, content]) => isSurePart(name, content));
  };
}

function isSurePart(name: string, content: Uint8Array): boolean {
  if (picture.test(name) || printerSettings.test(name)) return true;
  const root = text.test(name) ? readXml(content) : 'unsound';
  if (typeof root === 'string') return false;
  if (/\.rels$/i.test(name)) return root.children.every(isSureRelation);
  return name === '[Content_Types].xml' ? root.children.every(isSureType) : areSureFields(root);
}

function isSureType(declared: Element): boolean {
  return contentType.test(declared.getAttribute('ContentType') ?? '');
}

function isSureRelation(relation: Element): boolean {
  const kind = relationType.exec(relation.getAttribute('Type') ?? '')?.[1] ?? '';
  const target = relation.getAttribute('Target') ?? '';
  if (!relations.has(kind)) return false;
  const isWithin = (relation.getAttribute('TargetMode') ?? 'Internal') === 'Internal';
  return isWithin ? !elsewhere.test(target) : kind === 'hyperlink' && address.test(target);
}
