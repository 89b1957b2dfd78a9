import { describe, expect, it } from 'vitest';
import { holdingsOf, lostHoldings, lostParts } from '../../../src/local/xlsx/holdings';
import { setPartText, unpackParts } from '../../../src/local/xlsx/package';
import { rawWorkbook, sheetXml } from './raw-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

function holdings(rows: string, behind = '') {
  return holdingsOf(unpackParts(rawWorkbook({ [SHEET]: sheetXml(rows, behind) })));
}

const PLAIN = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('lostHoldings()', () => {
  it.each([
    ['a changed figure', '<row r="1"><c r="A1"><v>2</v></c></row>', '', 'value in Biểu: A1 2'],
    [
      'a formula',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f></c></row>',
      '',
      'formula in Biểu: B1',
    ],
    [
      'a text',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>a</t></is></c></row>',
      '',
      'value in Biểu: B1 a',
    ],
    ['a hidden row', `${PLAIN}<row r="9" hidden="1"/>`, '', 'row in Biểu: 9 hidden'],
    ['merged cells', PLAIN, '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>', 'merge in Biểu: A3:B3'],
    [
      'a check of typed values',
      PLAIN,
      '<dataValidations><dataValidation type="list" sqref="C1:C9"><formula1>"Có,Không"</formula1></dataValidation></dataValidations>',
      'validation in Biểu: C1:C9 list "Có,Không"',
    ],
    [
      'a colour rule',
      PLAIN,
      '<conditionalFormatting sqref="C1:C9"><cfRule type="expression" priority="1"><formula>C1&lt;5</formula></cfRule></conditionalFormatting>',
      'rule in Biểu: C1:C9 expression C1<5',
    ],
    [
      'a link',
      PLAIN,
      '<hyperlinks><hyperlink ref="A1" location="B2"/></hyperlinks>',
      'link in Biểu: A1:A1 #B2',
    ],
    [
      'a line above pages',
      PLAIN,
      '<headerFooter><oddHeader>&amp;CTờ &amp;P</oddHeader></headerFooter>',
      'page in Biểu: oddHeader &CTờ &P',
    ],
  ])('tells %s', (_, rows, behind, told) => {
    expect(lostHoldings(holdings(rows, behind), holdings(PLAIN))).toEqual([`1 ${told}`]);
    expect(lostHoldings(holdings(rows, behind), holdings(rows, behind))).toEqual([]);
  });

  it('counts what is lost of a kind, and leaves out results that an array formula filled', () => {
    const merges = (refs: readonly string[]) =>
      `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    expect(
      lostHoldings(holdings(PLAIN, merges(['A3:B3', 'A4:B4', 'A5:B5'])), holdings(PLAIN, merges(['A4:B4']))),
    ).toEqual(['2 merge in Biểu: A3:B3']);
    const array = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f></c></row>`;
    expect(
      lostHoldings(holdings(`${array}<row r="2"><c r="B2"><v>7</v></c></row>`), holdings(array)),
    ).toEqual([]);
  });
});

describe('lostParts()', () => {
  it('names images and controls that the written file repeats in no part', () => {
    const before = unpackParts(rawWorkbook({ 'xl/media/image1.png': 'một', 'xl/media/image2.png': 'hai' }));
    const after = unpackParts(rawWorkbook({ 'xl/media/image7.png': 'hai' }));
    setPartText(before, 'xl/ctrlProps/ctrlProp1.xml', '<formControlPr/>');
    setPartText(before, 'xl/drawings/vmlDrawing1.vml', '<x:ClientData ObjectType="Note"/>');
    expect(lostParts(before, after)).toEqual([
      { kind: 'image', path: 'xl/media/image1.png' },
      { kind: 'control', path: 'xl/ctrlProps/ctrlProp1.xml' },
    ]);
    expect(lostParts(before, before)).toEqual([]);
  });
});
