import { describe, expect, it } from 'vitest';
import { fileRemarks, openRemark } from '../../../src/local/preview/file-remarks';
import type { LoadedWorkbook } from '../../../src/local/xlsx/loaded-workbook';
import { setPartText } from '../../../src/local/xlsx/package';
import { readXlsx } from '../../../src/local/xlsx/read';
import { writeXlsx } from '../../../src/local/xlsx/write';
import { rawWorkbook, sheetXml } from '../xlsx/raw-workbook';

const PLAIN = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', '');

function loadedPlain(): Promise<LoadedWorkbook> {
  return readXlsx(rawWorkbook({ 'xl/worksheets/sheet1.xml': PLAIN }));
}

/** What is said of a download after its first tab was named anew. */
async function remarksOn(loaded: LoadedWorkbook, name: string): Promise<readonly string[]> {
  const { host } = loaded;
  const [id = ''] = host.snapshot.sheetOrder;
  const sheets = { ...host.snapshot.sheets, [id]: { ...host.snapshot.sheets[id], name } };
  const workbook = { ...host, snapshot: { ...host.snapshot, sheets } };
  return fileRemarks(loaded, workbook, await writeXlsx(loaded, workbook));
}

describe('what is said of a downloaded file', () => {
  it('is nothing where it holds all that the screen does', async () => {
    expect(await remarksOn(await loadedPlain(), 'Biểu 9')).toEqual([]);
  });

  it('names tabs that Excel would refuse, by both of their names', async () => {
    expect(await remarksOn(await loadedPlain(), 'T9/2024')).toEqual([
      'Excel không nhận tên trang tính nên ghi tên khác: T9/2024 là T9-2024.',
    ]);
  });

  it('counts what the file that was opened had and the download has not', async () => {
    const loaded = await loadedPlain();
    const file = new Map(loaded.file);
    setPartText(file, 'xl/slicers/slicer1.xml', '<slicers/>');
    setPartText(file, 'xl/embeddings/oleObject1.bin', 'một');
    setPartText(file, 'xl/embeddings/oleObject2.bin', 'hai');
    expect(await remarksOn({ ...loaded, file }, 'Biểu')).toEqual([
      'Không giữ được 1 bộ lọc Slicer, 2 tệp nhúng của tệp gốc.',
    ]);
  });
});

describe('what is said of an opened file', () => {
  it('counts the formulas that only Sheets works out and names their functions', () => {
    expect(openRemark({ count: 0, functions: [] })).toBeNull();
    expect(openRemark({ count: 12, functions: ['IMPORTRANGE', 'QUERY'] })).toBe(
      '12 công thức có hàm chỉ Google Trang tính tính được (IMPORTRANGE, QUERY): ở đây giữ kết quả có sẵn trong tệp, không tính lại khi số liệu đổi.',
    );
  });
});
