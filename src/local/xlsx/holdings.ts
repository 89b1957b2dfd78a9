import { groupBy } from '../../core/collection/group-by';
import { cellA1 } from '../../core/workbook/a1';
import { parseAreas } from './areas';
import { type PackageParts, partText } from './package';
import { plainParts } from './plain-parts';
import { partsBelow, relationsOf } from './relations';
import { mainPartText, workbookSheets } from './sheet-parts';
import { unescapeXml, xmlElements } from './xml-text';

/** What staff have in a file besides its looks, by what it is called in one word. */
export const HOLDINGS = [
  ...(['value', 'formula', 'merge', 'note', 'validation', 'rule', 'name', 'link'] as const),
  ...(['chart', 'image', 'width', 'row', 'table', 'page', 'filter', 'freeze', 'sparkline', 'tab'] as const),
] as const;

/** One thing in a file: its kind, the tab it stands in ('' for the workbook), and what it is, so that two are told apart. */
export interface Holding {
  readonly kind: (typeof HOLDINGS)[number];
  readonly tab: string;
  readonly what: string;
}

/** Widths of so many columns are looked at. */
const MOST_COLUMNS = 256;

/** All that staff have in a file, read from its XML alone: a witness that neither the engine nor hucre had a hand in. */
export function holdingsOf(file: PackageParts): readonly Holding[] {
  const parts = plainParts(file);
  const texts = xmlElements(mainPartText(parts, 'xl/sharedStrings.xml'), 'si').map(({ inner }) =>
    textOf(inner),
  );
  const sheets = workbookSheets(parts);
  const names = xmlElements(mainPartText(parts, 'xl/workbook.xml'), 'definedName').map(
    ({ attributes, inner }): Holding => {
      const scope = sheets[Number(attributes.get('localSheetId') ?? -1)]?.name ?? '';
      const areas = unescapeXml(inner).split(',').sort().join(',');
      return { kind: 'name', tab: scope, what: `${attributes.get('name')} ${areas}` };
    },
  );
  return [
    ...names,
    ...sheets.flatMap(({ name: tab, path, kind, element }) => {
      const hidden = / state="(?:hidden|veryHidden)"/.test(element) ? ' hidden' : '';
      const xml = mainPartText(parts, path);
      return [
        { kind: 'tab' as const, tab, what: kind + hidden },
        ...(kind === 'worksheet' ? inTab(xml, texts) : []).map(([own, what]) => ({ kind: own, tab, what })),
        ...beside(parts, path, xml).map(([own, what]) => ({ kind: own, tab, what })),
      ];
    }),
  ];
}

/** What the first file has and the second has not, as "2 links in Biểu: A1 https://…". */
export function lostHoldings(before: readonly Holding[], after: readonly Holding[]): readonly string[] {
  const left = new Map<string, number>();
  const keyOf = ({ kind, tab, what }: Holding) => JSON.stringify([kind, tab, what]);
  for (const one of after) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  const lost = new Map<string, string[]>();
  for (const one of before) {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    if (count > 0) continue;
    const place = one.tab === '' ? one.kind : `${one.kind} in ${one.tab}`;
    lost.set(place, [...(lost.get(place) ?? []), one.what]);
  }
  return [...lost].map(
    ([place, [first = '', ...more]]) => `${more.length + 1} ${place}: ${first.slice(0, 80)}`,
  );
}

/** Parts that every writer makes anew from what a workbook holds. */
const MADE_ANEW =
  /\.rels$|^\[Content_Types\]|^docProps\/|^xl\/(?:workbook|styles|sharedStrings|calcChain|metadata)\.xml$|^xl\/(?:worksheets\/|theme\/|printerSettings\/|comments)/;
const KINDS = [
  [/^xl\/media\//, 'image'],
  [/^xl\/(?:ctrlProps|activeX)\/|\.vml$/, 'control'],
  [/^xl\/pivot/, 'pivot table'],
  [/^xl\/(?:slicer|timeline)/, 'slicer'],
  [/^xl\/(?:threadedComments|persons)\//, 'discussion'],
  [/^xl\/embeddings\//, 'embedded file'],
  [/^xl\/externalLinks\//, 'link to another workbook'],
  [/^xl\/vba/, 'macros'],
] as const;

/** A part of a file that is not kept: what it holds, and its path. */
export interface LostPart {
  readonly kind: (typeof KINDS)[number][1] | 'part';
  readonly path: string;
}

/** Parts of a file that no part of the written one repeats: what is shown beside cells and is not modelled. */
export function lostParts(before: PackageParts, after: PackageParts): readonly LostPart[] {
  const written = groupBy([...after.values()], ({ length }) => length);
  const isWritten = (bytes: Uint8Array) =>
    (written.get(bytes.length) ?? []).some((own) => own.every((byte, at) => byte === bytes[at]));
  return [...before].flatMap(([path, bytes]) => {
    if (MADE_ANEW.test(path) || isWritten(bytes)) return [];
    if (path.endsWith('.vml') && !/ObjectType="(?!Note")/.test(partText(before, path))) return [];
    if (/^xl\/(?:drawings\/[^/]*|tables\/[^/]*)\.xml$/.test(path)) return [];
    return [{ kind: KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'part', path }];
  });
}

type Found = readonly [Holding['kind'], string];

function inTab(xml: string, texts: readonly string[]): readonly Found[] {
  return [
    ...cellsOf(xml, texts),
    ...xmlElements(xml, 'mergeCell').map(({ attributes }): Found => ['merge', attributes.get('ref') ?? '']),
    ...checksOf(xml),
    ...rulesOf(xml),
    ...xmlElements(xml, 'col').flatMap(widthsOf),
    ...xmlElements(xml, 'row').flatMap(rowOf),
    ...pageOf(xml),
    ...xmlElements(xml, 'autoFilter').map(({ attributes }): Found => ['filter', attributes.get('ref') ?? '']),
    ...xmlElements(xml, 'pane')
      .slice(0, 1)
      .map(({ attributes }): Found => ['freeze', `${attributes.get('xSplit')} ${attributes.get('ySplit')}`]),
    ...[...xml.matchAll(/<xm:sqref>([^<]*)<\/xm:sqref>\s*<\/x14:sparkline>/g)].map(
      ([, place = '']): Found => ['sparkline', place],
    ),
  ];
}

type Element = ReturnType<typeof xmlElements>[number];

/** Cells but for those that an array formula filled, which are its results. */
function cellsOf(xml: string, texts: readonly string[]): readonly Found[] {
  const filled = [...xml.matchAll(/<f [^>]*?t="array"[^>]*?ref="([^"]*:[^"]*)"/g)].flatMap(([, area = '']) =>
    parseAreas(area),
  );
  const isFilled = ({ startRow: row, startColumn: column }: ReturnType<typeof parseAreas>[number]) =>
    filled.some(
      (area) =>
        area.startRow <= row && row <= area.endRow && area.startColumn <= column && column <= area.endColumn,
    );
  return xmlElements(xml, 'c').flatMap((cell) => {
    const [place] = filled.length === 0 ? [] : parseAreas(cell.attributes.get('r') ?? '');
    return place !== undefined && isFilled(place) && !cell.inner.includes('<f') ? [] : cellOf(cell, texts);
  });
}

function cellOf({ attributes, inner }: Element, texts: readonly string[]): readonly Found[] {
  const place = attributes.get('r') ?? '';
  const [formula] = xmlElements(inner, 'f');
  if (formula !== undefined) return [['formula', place]];
  const text = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(inner)?.[1];
  const kind = attributes.get('t') ?? 'n';
  if (kind === 'inlineStr') return textOf(inner) === '' ? [] : [['value', `${place} ${textOf(inner)}`]];
  if (text === undefined || text === '') return [];
  if (kind === 's') {
    const shared = texts[Number(text)] ?? '';
    return shared === '' ? [] : [['value', `${place} ${shared}`]];
  }
  return [['value', `${place} ${kind === 'n' ? shownNumber(text) : plainText(text)}`]];
}

/** A number to 14 digits: times are kept to the millisecond, which the 15th of a day's number goes beyond. */
function shownNumber(text: string): number {
  return Number(Number(text).toPrecision(14));
}

function textOf(inner: string): string {
  const shown = inner.replace(/<rPh[\s>].*?<\/rPh>/gs, '');
  return xmlElements(shown, 't')
    .map(({ inner: text }) => plainText(text))
    .join('');
}

/** Text without Excel's escapes, its lines ended in one way. */
function plainText(text: string): string {
  return unescapeXml(text)
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}

function checksOf(xml: string): readonly Found[] {
  return ['dataValidation', 'x14:dataValidation'].flatMap((name) =>
    xmlElements(xml, name).flatMap(({ attributes, inner }): readonly Found[] => {
      const areas = attributes.get('sqref') ?? textIn(inner, 'xm:sqref');
      const formula = (textIn(inner, 'formula1') || textIn(inner, 'xm:f')).replace(/\s*,\s*/g, ',');
      const type = attributes.get('type') ?? 'none';
      return type === 'none'
        ? []
        : areas.split(/\s+/).map((area): Found => ['validation', `${area} ${type} ${formula}`]);
    }),
  );
}

function rulesOf(xml: string): readonly Found[] {
  return ['conditionalFormatting', 'x14:conditionalFormatting'].flatMap((name) =>
    xmlElements(xml, name).flatMap(({ attributes, inner }): readonly Found[] => {
      const areas = attributes.get('sqref') ?? textIn(inner, 'xm:sqref');
      return [
        ...inner.matchAll(/<(?:x14:)?cfRule\s[^>]*?type="(\w+)"[^>]*>(.*?)(?=<(?:x14:)?cfRule\s|$)/gs),
      ].map(([, type = '', body = '']): Found => {
        const formulas = [...body.matchAll(/<(?:formula|xm:f)>([^<]*)</g)].map(([, text = '']) =>
          unescapeXml(text),
        );
        return ['rule', `${areas} ${type} ${formulas.join(' ')}`.trim()];
      });
    }),
  );
}

function textIn(xml: string, name: string): string {
  return unescapeXml(xmlElements(xml, name)[0]?.inner.replace(/<[^>]*>/g, '') ?? '');
}

/** What stands above and below printed pages, where they break, and how they lie. */
function pageOf(xml: string): readonly Found[] {
  const lines = xmlElements(xml, 'headerFooter').flatMap(({ inner }) =>
    [...inner.matchAll(/<(\w+)>([^<]+)</g)].map(([, name, text = '']) => `${name} ${unescapeXml(text)}`),
  );
  const breaks = ['rowBreaks', 'colBreaks'].flatMap((name) =>
    xmlElements(xml, name).flatMap(({ inner }) =>
      xmlElements(inner, 'brk').map(({ attributes }) => `${name} ${attributes.get('id')}`),
    ),
  );
  const options = xmlElements(xml, 'printOptions').flatMap(({ attributes }) =>
    [...attributes].flatMap(([name, value]) =>
      name !== 'gridLinesSet' && /^(?:1|true)$/.test(value) ? [name] : [],
    ),
  );
  const lies = xmlElements(xml, 'pageSetup').map(({ attributes }) => attributes.get('orientation') ?? '');
  return [...lines, ...breaks, ...options, ...lies.filter((text) => text === 'landscape')].map(
    (what): Found => ['page', what],
  );
}

function widthsOf({ attributes }: Element): readonly Found[] {
  const [first, last] = ['min', 'max'].map((name) => Number(attributes.get(name)));
  if (first === undefined || last === undefined) return [];
  const isHidden = /^(?:1|true)$/.test(attributes.get('hidden') ?? '');
  const width = attributes.has('width') && /^(?:1|true)$/.test(attributes.get('customWidth') ?? '');
  if (!isHidden && !width) return [];
  const what = isHidden ? 'hidden' : Number(attributes.get('width')).toFixed(1);
  const count = Math.max(0, Math.min(last, MOST_COLUMNS) - first + 1);
  return Array.from({ length: count }, (_, at): Found => ['width', `${first + at} ${what}`]);
}

function rowOf({ attributes }: Element): readonly Found[] {
  const isHidden = /^(?:1|true)$/.test(attributes.get('hidden') ?? '');
  const isHigh = /^(?:1|true)$/.test(attributes.get('customHeight') ?? '');
  if (!isHidden && !isHigh) return [];
  const what = isHidden ? 'hidden' : Number(attributes.get('ht')).toFixed(1);
  return [['row', `${attributes.get('r')} ${what}`]];
}

/** What a tab leads to: notes, links, tables, and what its drawing shows. */
function beside(parts: PackageParts, path: string, xml: string): readonly Found[] {
  const relations = relationsOf(parts, path);
  const targets = new Map(
    xmlElements(partText(parts, path.replace(/([^/]*)$/, '_rels/$1.rels')), 'Relationship').map(
      ({ attributes }) => [attributes.get('Id') ?? '', attributes.get('Target') ?? ''],
    ),
  );
  const links = xmlElements(xml, 'hyperlink').flatMap(({ attributes }) => {
    const place = attributes.get('location') ?? '';
    const to = `${targets.get(attributes.get('r:id') ?? '') ?? ''}${place === '' ? '' : `#${place}`}`;
    return parseAreas(attributes.get('ref') ?? '').map(
      ({ startRow, startColumn, endRow, endColumn }): Found => [
        'link',
        `${cellA1({ row: startRow, column: startColumn })}:${cellA1({ row: endRow, column: endColumn })} ${to}`,
      ],
    );
  });
  return [
    ...links,
    ...relations.flatMap(({ kind, path: target }): readonly Found[] => {
      if (target === null || !parts.has(target)) return [];
      if (kind === 'comments') return xmlElements(mainPartText(parts, target), 'comment').map(noteOf);
      if (kind === 'table') return xmlElements(partText(parts, target), 'table').map(tableOf);
      if (kind !== 'drawing') return [];
      return [...partsBelow(parts, target)].flatMap((part): readonly Found[] => {
        const size = parts.get(part)?.length ?? 0;
        if (/\/charts\/chart[^/]*\.xml$/.test(part)) return [['chart', `${size} bytes`]];
        return /\/media\//.test(part) ? [['image', `${size} bytes`]] : [];
      });
    }),
  ];
}

function noteOf({ attributes, inner }: Element): Found {
  return ['note', `${attributes.get('ref')} ${textOf(inner)}`];
}

function tableOf({ attributes }: Element): Found {
  return ['table', `${attributes.get('displayName')} ${attributes.get('ref')}`];
}
