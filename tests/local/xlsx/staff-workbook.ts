import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx';
import { packParts, partText, setPartText, unpackParts } from '../../../src/local/xlsx/package';

const BORDER: NonNullable<CellStyle['border']> = {
  top: { style: 'thin', color: { rgb: '000000' } },
  bottom: { style: 'double', color: { theme: 1 } },
  left: { style: 'mediumDashed' },
};
const HEADER: CellStyle = {
  font: { name: 'Times New Roman', size: 12, bold: true, color: { theme: 4, tint: -0.25 } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 9, tint: 0.4 } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const MONEY: CellStyle = { numFmt: '#,##0', alignment: { horizontal: 'right', indent: 1 } };

/** Rules and extensions that hucre cannot write, as Excel writes them. */
const RULES = `<conditionalFormatting sqref="D5:D9 F5:F9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>100</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="E5:E9"><cfRule type="timePeriod" dxfId="1" priority="2" timePeriod="lastMonth"><formula>AND(MONTH(E5)=MONTH(EDATE(TODAY(),-1)))</formula></cfRule><cfRule type="top10" dxfId="0" priority="4" percent="1" rank="20"/></conditionalFormatting><conditionalFormatting sqref="A5:H9"><cfRule type="expression" dxfId="1" priority="3" stopIfTrue="1"><formula>$D5&lt;0.5</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="G5:G9"><cfRule type="iconSet" priority="5"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule><cfRule type="colorScale" priority="6"><colorScale><cfvo type="min"/><cfvo type="max"/><color theme="4"/><color rgb="FFFFEF9C"/></colorScale></cfRule></conditionalFormatting>`;
const FORMATS = `<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill patternType="solid"><fgColor theme="0"/><bgColor theme="7" tint="0.6"/></patternFill></fill></dxf></dxfs>`;
const PROTECTION = `<sheetProtection algorithmName="SHA-512" hashValue="q1w2" saltValue="s4lt" spinCount="100000" sheet="1" objects="1"/>`;
const EXTENSION = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" xr:uid="{00000000-0002-0000-0000-000000000000}"><x14:formula1><xm:f>'Danh mục'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>H5:H9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
const CUSTOM = `<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Phòng"><vt:lpwstr>Tài chính &amp; Kế hoạch</vt:lpwstr></property></Properties>`;

/** A workbook such as the office has: merges, notes, rules of many kinds, lists, a protected and a hidden tab. */
export async function staffWorkbook(): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { value: 'BIỂU  TỔNG HỢP', style: { font: { name: 'Times New Roman', size: 14, bold: true } } }],
    ['2,0', { value: 'TT', style: HEADER }],
    ['2,3', { value: 'Kết quả', style: HEADER }],
    ['4,1', { value: 'LĐLĐ\u00a0Hòa An ', comment: { text: 'Xem lại\nvới đơn vị', author: 'Chị Hà' } }],
    ['4,2', { value: '07' }],
    ['4,3', { value: 78_800_000, style: MONEY }],
    ['4,4', { value: 43_494.5, style: { numFmt: 'dd/mm/yyyy hh:mm' } }],
    ['4,5', { value: 1.02, style: { numFmt: '0%' } }],
    ['5,3', { value: true }],
    ['5,4', { value: '#DIV/0!' }],
    ['6,3', { value: 78_800_003, formula: 'SUM(D5:D6)+3', formulaResult: 78_800_003, style: MONEY }],
    ['6,4', { value: 'x', formula: '_xlfn.TEXTJOIN(";",TRUE,"_xlfn.a",B5)', formulaResult: 'x' }],
    ['7,1', { value: 'Trang tin', hyperlink: { target: 'https://example.com/a?b=1&c=2' } }],
    ['7,3', { value: 'AB', richText: [{ text: 'A', font: { bold: true } }, { text: 'B' }] }],
    [
      '8,3',
      { value: null, style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } } } },
    ],
  ]);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Quỹ xã hội',
        rows: [],
        cells,
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 6 }],
        columns: [{ width: 5.71 }, { width: 30.5 }, {}, { width: 14, hidden: true }],
        rowDefs: new Map([
          [2, { height: 33.75 }],
          [7, { hidden: true }],
        ]),
        freezePane: { rows: 3, columns: 2 },
        dataValidations: [
          { type: 'list', range: 'B5:B9', values: ['Có', 'Không'], showErrorMessage: true },
          { type: 'list', range: 'C5:C9', formula1: "'Danh mục'!$A$1:$A$3" },
          { type: 'whole', range: 'D5:D9', operator: 'greaterThan', formula1: '0', showErrorMessage: true },
        ],
        autoFilter: { range: 'A3:H9' },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
        view: { showGridLines: false, tabColor: { theme: 5 } },
        protection: { sheet: true },
      },
      { name: 'Danh mục', rows: [['a'], ['b'], ['c']], hidden: true },
      {
        name: 'Biểu đồ',
        rows: [
          ['x', 1],
          ['y', 2],
        ],
        charts: [
          {
            type: 'column',
            title: 'Biểu đồ',
            series: [{ name: 's', values: "'Biểu đồ'!$B$1:$B$2", categories: "'Biểu đồ'!$A$1:$A$2" }],
            anchor: { from: { row: 3, col: 1 }, to: { row: 15, col: 7 } },
          },
        ],
      },
    ],
    namedRanges: [
      { name: 'DonVi', range: "'Danh mục'!$A$1:$A$3" },
      { name: '_xlnm.Print_Titles', range: "'Quỹ xã hội'!$1:$3", scope: 'Quỹ xã hội' },
    ],
    defaultFont: { name: 'Times New Roman', size: 12 },
  });
  return withExcelParts(bytes);
}

function withExcelParts(bytes: Uint8Array): Uint8Array {
  const parts = unpackParts(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = partText(parts, path)
    .replace(/<sheetProtection[^>]*\/>/, PROTECTION)
    .replace(/<sheetFormatPr[^>]*\/>/, '<sheetFormatPr defaultColWidth="11.5" defaultRowHeight="18"/>')
    .replace('</cols>', '<col min="6" max="16384" style="3" width="9.5" customWidth="1"/></cols>')
    .replace('<row r="5"', '<row r="5" s="6" customFormat="1"')
    .replace('</mergeCells>', `</mergeCells>${RULES}`)
    .replace('</worksheet>', `${EXTENSION}</worksheet>`)
    .replace(
      '<worksheet ',
      '<worksheet xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ',
    );
  setPartText(parts, path, sheet);
  const styles = partText(parts, 'xl/styles.xml').replace(/<dxfs[^>]*\/>|<dxfs.*<\/dxfs>/, '');
  setPartText(parts, 'xl/styles.xml', styles.replace('</cellStyles>', `</cellStyles>${FORMATS}`));
  setPartText(parts, 'docProps/custom.xml', CUSTOM);
  return packParts(parts);
}
