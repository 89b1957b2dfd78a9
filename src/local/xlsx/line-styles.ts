import { unescapeXml, withAttribute, xmlElements } from './xml-text';

const FIRST_OWN_FORMAT = 164;

/** The styles that whole columns and rows have in a tab of the file: number of the style by the column's or row's number from 1. */
interface LineStyles {
  readonly columns: readonly { readonly min: number; readonly max: number; readonly style: number }[];
  readonly rows: ReadonlyMap<number, number>;
}

function lineStyles(sheetXml: string): LineStyles {
  const columns = xmlElements(xmlElements(sheetXml, 'cols')[0]?.inner ?? '', 'col').flatMap(
    ({ attributes }) => {
      const style = Number(attributes.get('style') ?? 0);
      const [min, max] = [Number(attributes.get('min')), Number(attributes.get('max'))];
      return style > 0 ? [{ min, max, style }] : [];
    },
  );
  const rows = new Map<number, number>();
  for (const match of sheetXml.matchAll(/<row\s([^>]*)>/g)) {
    const [, attributes = ''] = match;
    const style = /\ss="(\d+)"/.exec(` ${attributes}`)?.[1];
    const number = /\sr="(\d+)"/.exec(` ${attributes}`)?.[1];
    if (style !== undefined && number !== undefined && /customFormat="(?:1|true)"/.test(attributes))
      rows.set(Number(number), Number(style));
  }
  return { columns, rows };
}

/** The rows, from 1, that have a style of their own in a tab of the file. */
export function styledRows(sheetXml: string): readonly number[] {
  return [...lineStyles(sheetXml).rows.keys()];
}

/** The numbers of the styles that whole columns and rows of these tabs have. */
export function usedLineStyles(sheets: readonly string[]): ReadonlySet<number> {
  return new Set(
    sheets.flatMap((xml) => {
      const { columns, rows } = lineStyles(xml);
      return [...columns.map(({ style }) => style), ...rows.values()];
    }),
  );
}

const PARTS = [
  ['fonts', 'font', 'fontId'],
  ['fills', 'fill', 'fillId'],
  ['borders', 'border', 'borderId'],
] as const;

/** Adds styles of the file to those that hucre wrote, with what they are made of; gives their new numbers by the old ones. */
export function restoreStyles(
  stylesXml: string,
  before: string,
  used: ReadonlySet<number>,
): { readonly xml: string; readonly numbers: ReadonlyMap<number, number> } {
  const numbers = new Map<number, number>();
  const old = xmlElements(xmlElements(before, 'cellXfs')[0]?.inner ?? '', 'xf');
  let xml = stylesXml;
  for (const style of [...used].sort((a, b) => a - b)) {
    const found = old[style];
    if (found === undefined) continue;
    const format = moveFormat(xml, before, Number(found.attributes.get('numFmtId') ?? 0));
    xml = format.xml;
    let moved = withAttribute(withAttribute(found.outer, 'xfId', '0'), 'numFmtId', String(format.id));
    for (const [list, item, attribute] of PARTS) {
      const own = itemsOf(before, list, item)[Number(found.attributes.get(attribute) ?? 0)];
      const part = own === undefined ? { xml, id: 0 } : moveItem(xml, { list, item, own });
      xml = part.xml;
      moved = withAttribute(moved, attribute, String(part.id));
    }
    const placed = moveItem(xml, { list: 'cellXfs', item: 'xf', own: moved });
    xml = placed.xml;
    numbers.set(style, placed.id);
  }
  return { xml, numbers };
}

function itemsOf(xml: string, list: string, item: string): string[] {
  return xmlElements(xmlElements(xml, list)[0]?.inner ?? '', item).map(({ outer }) => outer);
}

interface Moved {
  readonly xml: string;
  readonly id: number;
}

/** The number of an item in a list, which gets it when it is not there yet. */
function moveItem(
  xml: string,
  { list, item, own }: { readonly list: string; readonly item: string; readonly own: string },
): Moved {
  const items = itemsOf(xml, list, item);
  const known = items.indexOf(own);
  return known >= 0 ? { xml, id: known } : { xml: appendItem(xml, list, own), id: items.length };
}

function appendItem(xml: string, list: string, item: string): string {
  const element = xmlElements(xml, list)[0];
  if (element === undefined) return xml;
  const count = Number(element.attributes.get('count') ?? 0) + 1;
  const longer = element.outer.replace(`</${list}>`, () => `${item}</${list}>`);
  return xml.replace(element.outer, () => withAttribute(longer, 'count', String(count)));
}

/** A number format of the file's own gets the number that its code has in the new styles, or a new one. */
function moveFormat(xml: string, before: string, id: number): Moved {
  if (id < FIRST_OWN_FORMAT) return { xml, id };
  const formats = (text: string) => xmlElements(xmlElements(text, 'numFmts')[0]?.inner ?? '', 'numFmt');
  const own = formats(before).find(({ attributes }) => Number(attributes.get('numFmtId')) === id);
  if (own === undefined) return { xml, id: 0 };
  const code = own.attributes.get('formatCode') ?? '';
  const known = formats(xml).find(({ attributes }) => attributes.get('formatCode') === code);
  if (known !== undefined) return { xml, id: Number(known.attributes.get('numFmtId')) };
  const last = Math.max(
    FIRST_OWN_FORMAT - 1,
    ...formats(xml).map(({ attributes }) => Number(attributes.get('numFmtId'))),
  );
  const added = withAttribute(own.outer, 'numFmtId', String(last + 1));
  if (xmlElements(xml, 'numFmts').length > 0) return { xml: appendItem(xml, 'numFmts', added), id: last + 1 };
  const list = `<numFmts count="1">${added}</numFmts>`;
  return { xml: xml.replace('<fonts', () => `${list}<fonts`), id: last + 1 };
}

/** Puts the styles of whole columns and rows back into a tab that hucre wrote. */
export function restoreLines(sheetXml: string, before: string, numbers: ReadonlyMap<number, number>): string {
  const { columns, rows } = lineStyles(before);
  return restoreColumns(restoreRows(sheetXml, rows, numbers), columns, numbers);
}

function restoreRows(
  sheetXml: string,
  rows: LineStyles['rows'],
  numbers: ReadonlyMap<number, number>,
): string {
  if (rows.size === 0) return sheetXml;
  return sheetXml.replace(/<row r="(\d+)"/g, (start, row: string) => {
    const style = numbers.get(rows.get(Number(row)) ?? -1);
    return style === undefined ? start : `${start} s="${style}" customFormat="1"`;
  });
}

interface ColumnLine {
  readonly key: string;
  min: number;
  max: number;
}

function restoreColumns(
  sheetXml: string,
  styles: LineStyles['columns'],
  numbers: ReadonlyMap<number, number>,
): string {
  if (styles.length === 0) return sheetXml;
  const written = xmlElements(sheetXml, 'cols')[0];
  const columns = new Map<number, Map<string, string>>();
  for (const { attributes } of xmlElements(written?.inner ?? '', 'col')) {
    columns.set(
      Number(attributes.get('min')),
      new Map([...attributes].filter(([name]) => !/^m(in|ax)$/.test(name))),
    );
  }
  for (const { min, max, style } of styles) {
    const number = numbers.get(style);
    if (number === undefined) continue;
    for (let column = min; column <= max; column += 1) {
      columns.set(column, new Map([...(columns.get(column) ?? []), ['style', String(number)]]));
    }
  }
  const lines: ColumnLine[] = [];
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const key = [...(columns.get(column) ?? [])]
      .map(([name, value]) => ` ${name}="${unescapeXml(value)}"`)
      .join('');
    const last = lines.at(-1);
    if (last !== undefined && last.key === key && last.max === column - 1) last.max = column;
    else lines.push({ key, min: column, max: column });
  }
  const element = `<cols>${lines.map(({ key, min, max }) => `<col min="${min}" max="${max}"${key}/>`).join('')}</cols>`;
  if (written !== undefined) return sheetXml.replace(written.outer, () => element);
  return sheetXml.replace('<sheetData', () => `${element}<sheetData`);
}
