import { writeXlsx as composeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import type { LoadedWorkbook } from '../../../src/local/xlsx/loaded-workbook';
import { readXlsx } from '../../../src/local/xlsx/read';
import { writeXlsx } from '../../../src/local/xlsx/write';

function formulas({ host }: LoadedWorkbook): unknown[] {
  return Object.values(host.snapshot.sheets.tab1?.cellData?.[0] ?? {}).map((cell) => cell.f);
}

it('open ranges reach the last row of the tab that is read, now and after saving', async () => {
  const written = [
    'IFERROR(__xludf.DUMMYFUNCTION("TYLE(\'Quỹ xã hội\'!B2:B,A2:A)"),50)',
    'SUM(A2:A$1000)',
    'SUM(A2:A$5000)',
  ];
  const row = written.map(() => 50);
  const cells = new Map(
    written.map((formula, column) => [`0,${column}`, { value: 50, type: 'formula' as const, formula }]),
  );
  const long = Array.from({ length: 1200 }, (_, at) => [at]);
  const loaded = await readXlsx(
    await composeXlsx({
      sheets: [
        { name: 'Biểu', rows: [row], cells },
        { name: 'Quỹ xã hội', rows: long },
      ],
    }),
  );
  const expected = ["=TYLE('Quỹ xã hội'!B2:B$1200,A2:A$1000)", '=SUM(A2:A$1000)', '=SUM(A2:A$5000)'];
  expect(formulas(loaded)).toEqual(expected);
  expect(formulas(await readXlsx(await writeXlsx(loaded, loaded.host)))).toEqual(expected);
});
