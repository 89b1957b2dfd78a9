import type { ChartEntry, DeveloperMetadataEntry } from '../workbook-state';
import { type PackageParts, partText, setPartText } from './package';
import { escapeXml, unescapeXml, withAttribute, xmlElements } from './xml-text';

const PART = 'docProps/custom.xml';
const PREFIX = 'chi-tieu.host.';
/** What other programs show of a property; longer text is spread over several. */
const CHUNK = 240;
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/** What Google keeps with a spreadsheet and xlsx has no place for; tabs are named as in the file. */
export interface HostProperties {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheetIds: readonly (readonly [tab: string, id: number])[];
  /** `sheet` is the tab's name here. */
  readonly developerMetadata: readonly DeveloperMetadataEntry[];
  readonly documentProperties: readonly (readonly [key: string, value: string])[];
  /** What of a chart other programs draw otherwise; every `sheet` is a tab's name here. */
  readonly charts: readonly ChartEntry[];
  /** What tabs are called whose names Excel refuses, by their names in the file. */
  readonly tabNames: readonly (readonly [inFile: string, name: string])[];
}

/** What a spreadsheet of the federation has before anything was kept. */
export const NEW_PROPERTIES: HostProperties = {
  locale: 'vi_VN',
  timeZone: 'Asia/Ho_Chi_Minh',
  sheetIds: [],
  developerMetadata: [],
  documentProperties: [],
  charts: [],
  tabNames: [],
};

/** Reads what an earlier write kept in docProps/custom.xml; {@link NEW_PROPERTIES} when there is nothing or it is damaged. */
export function readHostProperties(parts: ReadonlyMap<string, Uint8Array>): HostProperties {
  const chunks = xmlElements(partText(parts, PART), 'property').flatMap((property) => {
    const name = property.attributes.get('name') ?? '';
    if (!name.startsWith(PREFIX)) return [];
    const text = xmlElements(property.inner, 'vt:lpwstr')[0]?.inner ?? '';
    return [{ index: Number(name.slice(PREFIX.length)), text: unescapeXml(text) }];
  });
  const json = chunks
    .sort((a, b) => a.index - b.index)
    .map(({ text }) => text)
    .join('');
  try {
    const kept: unknown = json === '' ? {} : JSON.parse(json);
    return { ...NEW_PROPERTIES, ...(typeof kept === 'object' ? kept : {}) };
  } catch {
    return NEW_PROPERTIES;
  }
}

/** Keeps the properties in docProps/custom.xml beside those of other programs (`before`: the part as it was), and makes it known. */
export function keepHostProperties(parts: PackageParts, properties: HostProperties, before: string): void {
  const others = xmlElements(before, 'property').filter(
    ({ attributes }) => !(attributes.get('name') ?? '').startsWith(PREFIX),
  );
  const own = chunksOf(toAscii(JSON.stringify(properties))).map(
    (text, index) =>
      `<property fmtid="${FORMAT}" pid="0" name="${PREFIX}${index}"><vt:lpwstr>${escapeXml(text)}</vt:lpwstr></property>`,
  );
  const numbered = [...others.map(({ outer }) => outer), ...own].map((property, index) =>
    withAttribute(property, 'pid', String(index + 2)),
  );
  setPartText(
    parts,
    PART,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties ${NAMESPACES}>${numbered.join('')}</Properties>`,
  );
  addOnce(parts, '[Content_Types].xml', {
    known: `/${PART}`,
    before: '</Types>',
    element: `<Override PartName="/${PART}" ContentType="${CONTENT_TYPE}"/>`,
  });
  addOnce(parts, '_rels/.rels', {
    known: RELATION,
    before: '</Relationships>',
    element: `<Relationship Id="rIdCustom" Type="${RELATION}" Target="${PART}"/>`,
  });
}

/** Other characters as JSON escapes, so that a text can be cut anywhere and no program changes it. */
function toAscii(json: string): string {
  return json.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function chunksOf(text: string): readonly string[] {
  const count = Math.ceil(text.length / CHUNK);
  return Array.from({ length: count }, (_, index) => text.slice(index * CHUNK, (index + 1) * CHUNK));
}

function addOnce(
  parts: PackageParts,
  path: string,
  addition: { readonly known: string; readonly before: string; readonly element: string },
): void {
  const text = partText(parts, path);
  if (text.includes(addition.known)) return;
  setPartText(
    parts,
    path,
    text.replace(addition.before, () => addition.element + addition.before),
  );
}
