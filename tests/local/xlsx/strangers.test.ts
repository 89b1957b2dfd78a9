import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type PackageParts, packParts, partText, unpackParts } from '../../../src/local/xlsx/package';
import { readXlsx } from '../../../src/local/xlsx/read';
import { relationsOf } from '../../../src/local/xlsx/relations';
import { workbookSheets } from '../../../src/local/xlsx/sheet-parts';
import { writeXlsx } from '../../../src/local/xlsx/write';
import { XlsxError } from '../../../src/local/xlsx/xlsx-error';
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
      const parts = await rewritten(bytes);
      expect(extensions(parts)).toEqual([]);
      expect(xmlElements(partText(parts, SHEET), 'dataValidation').map(({ outer }) => outer)).toEqual([
        `<dataValidation type="list" sqref="H5:H9"><formula1>'Danh mục'!$A$1:$A$3</formula1></dataValidation>`,
      ]);
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

  const chart =
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>';
  const chartFrame = `<xdr:graphicFrame><a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const drawing = (inner: string) =>
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}">${inner}</xdr:wsDr>`;
  const anchor = (inner: string) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
  const relations = (...each: readonly [string, string, string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each
      .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const TYPES = '[Content_Types].xml';
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

  it('keeps a chart and an image of one tab byte by byte', async () => {
    const image = anchor(
      '<xdr:pic><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill><xdr:spPr/></xdr:pic>',
    );
    const shown = drawing(anchor(chartFrame) + image);
    const types = `${override('xl/drawings/drawing1.xml', 'drawing')}${override('xl/charts/chart1.xml', 'drawingml.chart')}<Default Extension="png" ContentType="image/png"/></Types>`;
    const bytes = rawWorkbook({
      ...rawPart(TYPES, '</Types>', types),
      [SHEET]: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', '<drawing r:id="rId1"/>'),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': shown,
      'xl/drawings/_rels/drawing1.xml.rels': relations(
        ['rId1', 'chart', '../charts/chart1.xml'],
        ['rId2', 'image', '../media/image1.png'],
      ),
      'xl/charts/chart1.xml': chart,
      'xl/media/image1.png': 'not read by anybody here',
    });
    const once = await rewritten(bytes);
    const parts = await rewritten(packParts(once));
    expect([...parts.keys()].filter((path) => /drawing|chart|media/.test(path)).sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/media/image1.png',
    ]);
    expect(partText(parts, 'xl/drawings/drawing1.xml')).toBe(shown);
    expect(partText(parts, 'xl/charts/chart1.xml')).toBe(chart);
    expect(relationsOf(parts, SHEET).map(({ path }) => path)).toEqual(['xl/drawings/drawing1.xml']);
    expect(partText(parts, SHEET)).toMatch(/<drawing [^>]*r:id="rIdDrawing"\/>/);
    const written = partText(parts, TYPES);
    expect(written.match(/"\/xl\/charts\/chart1.xml"[^>]*drawingml.chart\+xml/g)).toHaveLength(1);
    expect(written).toMatch(/image\/png/);
  });

  it('opens a workbook with a chart sheet, and keeps it between the same tabs', async () => {
    const main = rawPart('xl/workbook.xml', /<sheets>.*/, '')['xl/workbook.xml'] ?? '';
    const names = ['Biểu', 'Đồ thị', 'Tin bài'];
    const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`);
    const bytes = rawWorkbook({
      ...rawPart(
        TYPES,
        '</Types>',
        `${override('xl/chartsheets/sheet1.xml', 'spreadsheetml.chartsheet')}${override('xl/drawings/drawing1.xml', 'drawing')}${override('xl/charts/chart1.xml', 'drawingml.chart')}${override('xl/worksheets/sheet2.xml', 'spreadsheetml.worksheet')}</Types>`,
      ),
      'xl/workbook.xml': `${main}<sheets>${listed.join('')}</sheets><definedNames><definedName name="Vung" localSheetId="2">'Tin bài'!$A$1</definedName></definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': relations(
        ['s0', 'worksheet', 'worksheets/sheet1.xml'],
        ['s1', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['s2', 'worksheet', 'worksheets/sheet2.xml'],
        ['s3', 'styles', 'styles.xml'],
      ),
      'xl/worksheets/sheet2.xml': sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>'),
      'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><drawing r:id="rId1"/></chartsheet>`,
      'xl/chartsheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': drawing(anchor(chartFrame)),
      'xl/drawings/_rels/drawing1.xml.rels': relations(['rId1', 'chart', '../charts/chart1.xml']),
      'xl/charts/chart1.xml': chart,
    });
    const file = await readXlsx(bytes);
    expect(Object.values(file.host.snapshot.sheets).map(({ name }) => name)).toEqual(['Biểu', 'Tin bài']);
    const parts = await rewritten(packParts(await rewritten(bytes)));
    expect(workbookSheets(parts).map(({ name, kind }) => [name, kind])).toEqual([
      ['Biểu', 'worksheet'],
      ['Đồ thị', 'chartsheet'],
      ['Tin bài', 'worksheet'],
    ]);
    expect(partText(parts, 'xl/workbook.xml')).toMatch(/name="Vung" localSheetId="2"/);
    expect(partText(parts, 'xl/charts/chart1.xml')).toBe(chart);
    expect(partText(parts, TYPES)).toContain('chartsheet+xml');
  });

  it('reads relations whatever their prefixes', async () => {
    const rels = relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'styles', 'styles.xml'])
      .replace('xmlns=', 'xmlns:p=')
      .replace(/<(\/?)(Relationship)/g, '<$1p:$2');
    const plain = rawPart('xl/workbook.xml', '', '')['xl/workbook.xml'] ?? '';
    const bytes = rawWorkbook({
      'xl/_rels/workbook.xml.rels': rels,
      'xl/workbook.xml': plain.replace('xmlns:r=', 'xmlns:rel=').replace('r:id=', 'rel:id='),
    });
    expect((await cellsOf(bytes)).cells[0]?.[0]?.v).toBe(1);
    expect(workbookSheets(await rewritten(bytes)).map(({ name }) => name)).toEqual(['Biểu']);
  });

  it.each([
    [
      'a value in the last row',
      sheetXml('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      'row 1048576',
    ],
    ['a value in the last cell', sheetXml('<row r="9"><c s="0" r="XFD1048576"/></row>'), '16384 columns'],
    [
      '3.000 conditional formats over the whole tab',
      sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        Array.from(
          { length: 3000 },
          (_, at) =>
            `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${at + 1}"><formula>A1=${at}</formula></cfRule></conditionalFormatting>`,
        ).join(''),
      ),
      '3000 conditional formats',
    ],
  ])('refuses %s in one line that names the tab', async (_, sheet, where) => {
    const refused = readXlsx(rawWorkbook({ [SHEET]: sheet }));
    await expect(refused).rejects.toThrow(XlsxError);
    await expect(refused).rejects.toThrow(/^The workbook is too large: [^\n]*"Biểu"/);
    await expect(refused).rejects.toThrow(where);
  });

  it('opens merges and rules that name all rows of Excel as far as the tab goes, and writes them as they were', async () => {
    const behind =
      '<mergeCells count="2"><mergeCell ref="A6:XFD1048576"/><mergeCell ref="A2000:B2001"/></mergeCells><conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>';
    const bytes = rawWorkbook({ [SHEET]: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', behind) });
    const { snapshot } = (await readXlsx(bytes)).host;
    expect(snapshot.sheets.tab1?.mergeData).toEqual([
      { startRow: 5, startColumn: 0, endRow: 999, endColumn: 25 },
    ]);
    const xml = partText(await rewritten(bytes), SHEET);
    expect(xmlElements(xml, 'mergeCell').map(({ attributes }) => attributes.get('ref'))).toEqual([
      'A6:XFD1048576',
      'A2000:B2001',
    ]);
    expect(xml).toContain('sqref="A1:XFD1048576"');
  });

  it('refuses millions of blank cells that a file writes down one by one', async () => {
    const row = '<c r="A1" s="0"/>'.repeat(2_000_001);
    const refused = readXlsx(rawWorkbook({ [SHEET]: sheetXml(`<row r="1">${row}</row>`) }));
    await expect(refused).rejects.toThrow(
      /^The workbook is too large: 2000001 cells are written down, [^\n]*"Biểu" has 2000001$/,
    );
  });

  it('keeps the background of a tab', async () => {
    const bytes = rawWorkbook({
      ...rawPart(TYPES, '</Types>', '<Default Extension="png" ContentType="image/png"/></Types>'),
      [SHEET]: sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        '<picture r:id="rId4"/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId4', 'image', '../media/image1.png']),
      'xl/media/image1.png': 'not read by anybody here',
    });
    const parts = await rewritten(packParts(await rewritten(bytes)));
    expect(partText(parts, 'xl/media/image1.png')).toBe('not read by anybody here');
    expect(relationsOf(parts, SHEET).map(({ path }) => path)).toEqual(['xl/media/image1.png']);
    expect(partText(parts, SHEET)).toMatch(/<picture [^>]*r:id="rIdPicture"\/><extLst>/);
  });

  it('keeps the place within a page that a link leads to', async () => {
    const bytes = rawWorkbook({
      [SHEET]: sheetXml(
        '<row r="2"><c r="B2"><v>1</v></c></row>',
        '<hyperlinks><hyperlink ref="B2" r:id="rId9" location="phan-2"/></hyperlinks>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="https://example.com/" TargetMode="External"/></Relationships>`,
    });
    const parts = await rewritten(packParts(await rewritten(bytes)));
    expect(partText(parts, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://example.com/#phan-2"',
    );
  });

  it('keeps a text that looks like an escaped character', async () => {
    const bytes = rawWorkbook({
      [SHEET]: sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c></row>'),
    });
    expect((await cellsOf(bytes)).cells[0]?.[0]?.v).toBe('_x0041_');
    expect((await cellsOf(packParts(await rewritten(bytes)))).cells[0]?.[0]?.v).toBe('_x0041_');
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
