import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type PackageParts, partText, unpackParts } from '../../../src/local/xlsx/package';
import { readXlsx } from '../../../src/local/xlsx/read';
import { writeXlsx } from '../../../src/local/xlsx/write';
import { xmlElements } from '../../../src/local/xlsx/xml-text';
import { rawPart, rawWorkbook, sheetXml } from './raw-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a file after it was read and written again. */
async function rewritten(bytes: Uint8Array): Promise<PackageParts> {
  const file = await readXlsx(bytes);
  return unpackParts(await writeXlsx(file, file.host));
}

async function cellsOf(bytes: Uint8Array) {
  const { snapshot } = (await readXlsx(bytes)).host;
  const cells = snapshot.sheets.tab1?.cellData ?? {};
  return {
    cells,
    styleOf: (row: number, column: number) => snapshot.styles[String(cells[row]?.[column]?.s)],
  };
}

describe('a workbook of another program', () => {
  const extensions = (parts: PackageParts) =>
    xmlElements(partText(parts, SHEET), 'ext')
      .filter(({ inner }) => inner.includes('sqref'))
      .map(({ attributes, inner }) => [attributes.get('uri'), inner]);

  it('keeps the bars of a file that LibreOffice wrote', async () => {
    const file = readFileSync(fileURLToPath(new URL('libreoffice-bars.xlsx', import.meta.url)));
    const before = extensions(unpackParts(new Uint8Array(file)));
    expect(before).toHaveLength(1);
    expect(extensions(await rewritten(new Uint8Array(file)))).toEqual(before);
  });

  it.each(['{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}', '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}'])(
    'keeps a dropdown whose list stands in another tab: %s',
    async (uri) => {
      const list = `<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>'Danh mục'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>H5:H9</xm:sqref></x14:dataValidation></x14:dataValidations>`;
      const names =
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
      const behind = `<extLst><ext uri="${uri}" ${names}>${list}</ext></extLst>`;
      const bytes = rawWorkbook({ [SHEET]: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', behind) });
      expect(extensions(await rewritten(bytes))).toEqual([[uri, list]]);
    },
  );

  it.each([
    [14, 'dd/mm/yyyy'],
    [22, 'dd/mm/yyyy hh:mm'],
  ])('shows a day of the built-in format %d as Vietnam does', async (id, pattern) => {
    const xf = `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
    const bytes = rawWorkbook({
      ...rawPart('xl/styles.xml', '</cellXfs>', `${xf}</cellXfs>`),
      [SHEET]: sheetXml('<row r="1"><c r="A1" s="1"><v>43830</v></c></row>'),
    });
    expect((await cellsOf(bytes)).styleOf(0, 0)?.n).toEqual({ pattern });
    expect(partText(await rewritten(bytes), 'xl/styles.xml')).toContain(`formatCode="${pattern}"`);
  });

  it('leaves m/d/yyyy where the file itself says so', async () => {
    const format = '<numFmts count="1"><numFmt numFmtId="164" formatCode="m/d/yyyy"/></numFmts><fonts';
    const styles = rawPart('xl/styles.xml', '<fonts', format)['xl/styles.xml'] ?? '';
    const xf = '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';
    const bytes = rawWorkbook({
      'xl/styles.xml': styles.replace('</cellXfs>', xf),
      [SHEET]: sheetXml('<row r="1"><c r="A1" s="1"><v>43830</v></c></row>'),
    });
    expect((await cellsOf(bytes)).styleOf(0, 0)?.n).toEqual({ pattern: 'm/d/yyyy' });
  });

  it('reads every end of a line as one', async () => {
    const text = (content: string) => `<is><t xml:space="preserve">${content}</t></is>`;
    const bytes = rawWorkbook({
      [SHEET]: sheetXml(
        `<row r="1">${['a\r\nb', 'a_x000D_\nb', 'a&#13;b', 'a\nb']
          .map((content, at) => `<c r="${'ABCD'[at]}1" t="inlineStr">${text(content)}</c>`)
          .join('')}</row>`,
      ),
    });
    const { cells } = await cellsOf(bytes);
    expect(Object.values(cells[0] ?? {}).map(({ v }) => v)).toEqual(['a\nb', 'a\nb', 'a\nb', 'a\nb']);
    const written = partText(await rewritten(bytes), 'xl/sharedStrings.xml');
    expect(written).not.toMatch(/\r|_x000D_|&#13;/);
  });

  it('keeps a link over several cells, and hidden and high rows without cells', async () => {
    const bytes = rawWorkbook({
      [SHEET]: sheetXml(
        '<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row><row r="9" hidden="1"/><row r="10" ht="40" customHeight="1"/>',
        '<hyperlinks><hyperlink ref="B2:B3" r:id="rId9"/></hyperlinks>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="https://example.com/" TargetMode="External"/></Relationships>`,
    });
    const xml = partText(await rewritten(bytes), SHEET);
    expect(xmlElements(xml, 'hyperlink').map(({ attributes }) => attributes.get('ref'))).toEqual(['B2:B3']);
    expect(
      xmlElements(xml, 'row').map(({ attributes }) => [
        attributes.get('r'),
        attributes.get('hidden'),
        attributes.get('ht'),
      ]),
    ).toEqual([
      ['2', undefined, undefined],
      ['3', undefined, undefined],
      ['9', '1', undefined],
      ['10', undefined, '40'],
    ]);
  });
});
