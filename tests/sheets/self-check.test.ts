import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/core/self-check/checks';
import type { Host, HostOptions, RunReport, TabReadOut } from '../../src/local/run/node-host';
import type { HostWorkbook } from '../../src/local/workbook-state';
import { closedAfterTest, loadHost } from '../local/run/open-host';
import { COMMANDS, exampleBook, gridBook, rawValues, tabOf } from './open-book';
import { pushedBundle } from './pushed-bundle';
import { act, openStaffBook } from './staff';

const REPORT = 'Tự kiểm tra cài đặt';
const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
const HEAD = 5;
const COLUMNS = { point: 1, expected: 3, seen: 4, verdict: 5, todo: 6, sample: 7 } as const;

/** Both clicks; gives what they did. */
async function runTwice(host: Host): Promise<readonly [RunReport, RunReport]> {
  return [await host.run(COMMANDS.selfCheck), await host.run(COMMANDS.selfCheck)];
}

async function reportIn(host: Host): Promise<TabReadOut> {
  return tabOf(await host.tabs(), REPORT);
}

/** The rows of the checks, as they are shown. */
function checkRows(report: TabReadOut): readonly string[][] {
  return report.display.slice(HEAD, HEAD + CHECKS.length);
}

/** The points of the rows that have a verdict. */
function pointsThat(verdict: string, report: TabReadOut): string[] {
  return checkRows(report)
    .filter((row) => row[COLUMNS.verdict] === verdict)
    .map((row) => row[COLUMNS.point] ?? '');
}

/** The names of all tabs, and the keys of the spreadsheet's metadata. */
async function leftIn(host: Host): Promise<{ readonly tabs: string[]; readonly metadata: string[] }> {
  const tabs = (await host.tabs()).map(({ name }) => name);
  return { tabs, metadata: host.book.developerMetadata.map(({ key }) => key) };
}

/** All that a workbook keeps, but for styles that no cell has any more and for lists of rules that are empty. */
function kept({ snapshot: { styles: _, resources = [], ...snapshot }, ...workbook }: HostWorkbook): string {
  const filled = resources.flatMap(({ name, data }) => {
    const lists = Object.entries(JSON.parse(data === '' ? '{}' : data) as object);
    return lists.filter(([, list]) => !Array.isArray(list) || list.length > 0).map((list) => [name, list]);
  });
  const plain = (__: string, value: unknown) => (value instanceof Map ? [...value] : value);
  return JSON.stringify([snapshot, filled, workbook], plain);
}

const ALL: readonly string[] = CHECKS.map(({ point }) => point);

describe('Tự kiểm tra cài đặt', () => {
  it('writes at the first click, and tells at the second that all is as expected', async () => {
    const host = await openStaffBook(await exampleBook());
    const raw = rawValues(await host.tabs(), RAW);
    const first = await host.run(COMMANDS.selfCheck);
    expect([first.error, first.messages.map(({ kind }) => kind)]).toEqual([null, ['toast']]);
    expect(first.messages[0]?.text).toContain('Lần một đã ghi xong');
    expect(pointsThat('Chờ lần hai', await reportIn(host))).toEqual(ALL);
    const second = await host.run(COMMANDS.selfCheck);
    expect(second.error).toBeNull();
    expect(second.messages[0]?.text).toContain(`${CHECKS.length} điểm khớp, 0 điểm không khớp.`);
    const report = await reportIn(host);
    expect(pointsThat('Khớp', report)).toEqual(ALL);
    expect(report.backgrounds.slice(HEAD).flat()).toEqual(
      report.backgrounds
        .slice(HEAD)
        .flat()
        .map(() => null),
    );
    expect(
      checkRows(report)
        .filter((row) => row[COLUMNS.todo] !== '')
        .map((row) => row[COLUMNS.point]),
    ).toEqual(CHECKS.flatMap((check) => ('look' in check ? [check.point] : [])));
    expect(rawValues(await host.tabs(), RAW)).toBe(raw);
  });

  it('leaves the file as it was, once its report is deleted', async () => {
    const host = await openStaffBook(await exampleBook());
    const before = kept(await host.save());
    await runTwice(host);
    expect(await leftIn(host)).toEqual({ tabs: [...RAW, REPORT], metadata: [] });
    await act(host, `book.deleteSheet(book.getSheetByName('${REPORT}'))`);
    expect(kept(await host.save())).toBe(before);
  });

  it('says how to remove it, and what a person has to look at', async () => {
    const host = await openStaffBook(await exampleBook());
    await runTwice(host);
    const report = await reportIn(host);
    expect(report.display.slice(0, HEAD).flat().join(' ')).toContain(
      'bấm chuột phải vào tên trang tính này ▸ Xóa',
    );
    const samples = checkRows(report).filter((row) => row[COLUMNS.sample] !== '');
    expect(samples.map((row) => [row[COLUMNS.point], row[COLUMNS.sample]])).toEqual([
      ['C5', '#ERROR!'],
      ['D22', 'Ô A1'],
    ]);
    expect(host.errors().map(({ message }) => message)).toContain(
      'chữ "1.5" có thể là 1,5 hoặc 15; đề nghị ghi rõ một cách',
    );
  });

  it('is replaced by the next two clicks, and what was typed beside a check stays with it', async () => {
    const host = await openStaffBook(await exampleBook());
    await runTwice(host);
    await act(host, `book.getSheetByName('${REPORT}').getRange('I7').setValue('đã xem, chị Mai')`);
    await act(
      host,
      `const sheet = book.getSheetByName('${REPORT}'); const range = sheet.getRange(${HEAD + 1}, 1, ${CHECKS.length}, 9);
       range.setValues(range.getValues().reverse());`,
    );
    await runTwice(host);
    const report = await reportIn(host);
    expect(pointsThat('Khớp', report)).toEqual(ALL);
    expect(report.display[HEAD + 1]?.[8]).toBe('đã xem, chị Mai');
    expect((await leftIn(host)).tabs).toEqual([...RAW, REPORT]);
  });

  it('takes another name where staff have a tab of that name', async () => {
    const staffs = [['Việc phải kiểm tra'], ['máy in']];
    const host = await openStaffBook(await gridBook({ [REPORT]: staffs }));
    await runTwice(host);
    expect(tabOf(await host.tabs(), REPORT).values).toEqual(staffs);
    expect((await leftIn(host)).tabs).toEqual([REPORT, `${REPORT} (tự động)`]);
  });

  it('makes as many calls in a file of 20 rows as in one of 2.000, and reads no cell of it', async () => {
    const counts = async (rows: number) => {
      const grid = Array.from({ length: rows }, (_, row) => [`Xã Số ${row}`, 10, row]);
      const runs = await runTwice(await openStaffBook(await gridBook({ Xã: grid })));
      return runs.map(({ calls, cells }) => ({ calls, cells }));
    };
    const few = await counts(20);
    expect(await counts(2000)).toEqual(few);
    expect(few[0]?.calls.total).toBeLessThanOrEqual(60);
    expect(few[1]?.calls.total).toBeLessThanOrEqual(100);
  });

  it('is no table of the staff for other commands, which do not speak of it', async () => {
    const host = await openStaffBook(await exampleBook());
    await runTwice(host);
    const { error, messages } = await host.run(COMMANDS.summary);
    expect(error).toBeNull();
    expect(messages.map(({ text }) => text).join(' ')).toContain('Tìm thấy 3 biểu');
    expect(messages.map(({ text }) => text).join(' ')).not.toContain(REPORT);
    expect(pointsThat('Khớp', await reportIn(host))).toEqual(ALL);
  });

  it('waits for formulas that are not computed, and reads them again at the next click', async () => {
    const host = await openStaffBook(await exampleBook());
    await host.run(COMMANDS.selfCheck);
    await act(host, `${PROBE} probe('C2').setValue('Loading...')`);
    const second = await host.run(COMMANDS.selfCheck);
    expect(second.messages[0]?.text).toContain('đợi một phút rồi chạy lại lệnh');
    expect(pointsThat('Không khớp', await reportIn(host))).toEqual(['C2']);
    await act(host, `${PROBE} probe('C2').setValue('')`);
    await host.run(COMMANDS.selfCheck);
    expect(pointsThat('Khớp', await reportIn(host))).toEqual(ALL);
    expect((await leftIn(host)).tabs).toEqual([...RAW, REPORT]);
  });
});

/** Finds the first cell of a point between the two clicks. */
const PROBE = `const tab = book.getSheets().find((sheet) => sheet.getName().startsWith('Tự kiểm tra (tạm)'));
  const points = tab.getRange(1, 13, tab.getLastRow(), 1).getValues().map(([point]) => point);
  const probe = (point) => tab.getRange(points.indexOf(point) + 1, 14);`;

/** What a spreadsheet that reads and computes otherwise would show, as staff could put it there. */
const OTHERWISE: Readonly<Record<string, string>> = {
  B1: `probe('B1').setValue('#ERROR!')`,
  B2: `probe('B2').setFormula('=SUM(1;2)')`,
  B3: `probe('B3').setNumberFormat('0')`,
  B6: `probe('B6').setValue(43829)`,
  B7: `probe('B7').setValue('12/10')`,
  B8: `probe('B8').setValue('Hoa An')`,
  B9: `probe('B9').setFormula('=1/0')`,
  C1: `probe('C1').setValue("'78.800.000")`,
  C2: `probe('C2').setValue(0)`,
  C3: `probe('C3').offset(4, 3).setValue('31/12/2019')`,
  C4: `probe('C4').offset(0, 1).setValue(12)`,
  C5: `probe('C5').offset(0, 1).setValue(1.5)`,
  C7: `probe('C7').offset(1, 0).setValue('có chữ')`,
  D2: `tab.getRange('W31').setValue('Xã Cô Bá')`,
  D3: `probe('D3').setFormula('=A99')`,
  D12: `probe('D12').setFormula("='Trang không có'!A1")`,
  D16: `probe('D16').setNumberFormat('general').setValue('1.380')`,
  D22: `probe('D22').setFormula('=NA()')`,
  D24: `tab.getRange('N1:N40').breakApart()`,
};

/** What services that behave otherwise would answer: \`replace\` puts a method of an object's class in place of its own. */
const PATCHES: Readonly<Record<string, string>> = {
  A8: `replace(Session, 'getScriptTimeZone', () => 'America/New_York')`,
  B4: `replace(sheet.getRange('A1'), 'getA1Notation', (own, range) => own.call(range) + '0')`,
  D6: `replace(sheet, 'setConditionalFormatRules', (own, tab, rules) => own.call(tab, [...rules, ...rules]))`,
  D7: `replace(sheet, 'setConditionalFormatRules', (own, tab, rules) => own.call(tab, rules.filter((rule) => rule.getBooleanCondition())))`,
  D8: `replace(sheet, 'getSheetId', () => 7)`,
  D10: `replace(sheet.getRange('A1'), 'setValue', () => { throw new Error('You are trying to edit a protected cell'); })`,
  D13: `let asked = 0; replace(LockService.getDocumentLock(), 'tryLock', (own, lock, wait) => own.call(lock, wait) && (asked += 1) !== 2)`,
  D18: `replace(sheet.getRange('A1'), 'getDataValidation', () => null)`,
  D21: `replace(book, 'insertSheet', (own, file, name, index) => own.call(file, name, index))`,
  D29: `replace(sheet.getRange('A1'), 'getNote', () => '')`,
  D31: `replace(sheet.getRange('A1'), 'createFilter', () => ({ remove: () => undefined }))`,
  E1: `replace(book.createDeveloperMetadataFinder().find()[0], 'setValue', (own, mark) => mark)`,
  E2: `replace(sheet, 'getMaxColumns', () => 20)`,
};

/** Stands behind the bundle: runs the command in a world in which some methods answer otherwise, which end with the run. */
const PATCHED = `
function withPatch() {
  const book = SpreadsheetApp.getActive();
  const undo = [];
  const replace = (object, name, answer) => {
    const type = Object.getPrototypeOf(object);
    const own = type[name];
    const put = (value) => Object.defineProperty(type, name, { value, configurable: true, writable: true });
    undo.push(() => put(own));
    put(function (...args) { return answer(own, this, ...args); });
  };
  const patch = PropertiesService.getScriptProperties().getProperty('patch');
  new Function('replace', 'book', 'sheet', patch)(replace, book, book.getSheets()[0]);
  try { return tuKiemTraCaiDat(); } finally { undo.reverse().forEach((each) => each()); }
}
`;

async function patchedBook(workbook: HostWorkbook, options: Partial<HostOptions> = {}): Promise<Host> {
  const { createHost, nodeRealm } = await loadHost();
  return closedAfterTest(
    await createHost({ realm: nodeRealm, ...options, workbook, code: pushedBundle(PATCHED) }),
  );
}

/** The points that a second click does not find as expected. */
async function unmetAfter(host: Host, second: string): Promise<string[]> {
  const { error } = await host.run(second);
  expect(error).toBeNull();
  return pointsThat('Không khớp', await reportIn(host));
}

describe('each check can tell that something is otherwise', () => {
  it('names every point below, and none twice', () => {
    const told = [...Object.keys(OTHERWISE), ...Object.keys(PATCHES), 'A6', 'A7', 'D15'];
    expect(told.sort()).toEqual([...ALL].sort());
  });

  it('A6, A7: a file in English, of another time zone', async () => {
    const book = await gridBook({ Thu: [['.']] }, { locale: 'en_US', timeZone: 'America/Los_Angeles' });
    const host = await openStaffBook(book);
    await host.run(COMMANDS.selfCheck);
    expect(await unmetAfter(host, COMMANDS.selfCheck)).toEqual(['A6', 'A7', 'B2', 'B4']);
    const row = checkRows(await reportIn(host))[0] ?? [];
    expect([row[COLUMNS.seen], row[COLUMNS.todo]]).toEqual([
      'en_US',
      'Chọn Tệp ▸ Cài đặt ▸ Ngôn ngữ ▸ Việt Nam, lưu và tải lại, rồi chạy lại lệnh.',
    ]);
  });

  it('the other spelling of the same time zone is as expected', async () => {
    const host = await openStaffBook(await gridBook({ Thu: [['.']] }, { timeZone: 'Asia/Saigon' }));
    await host.run(COMMANDS.selfCheck);
    expect(await unmetAfter(host, COMMANDS.selfCheck)).toEqual([]);
  });

  it('D15: a slow day', async () => {
    let now = Date.UTC(2026, 0, 5);
    const clock = () => {
      now += 12_000;
      return now;
    };
    const host = await openStaffBook(await gridBook({ Thu: [['.']] }), { clock });
    await host.run(COMMANDS.selfCheck);
    expect(await unmetAfter(host, COMMANDS.selfCheck)).toEqual(['D15']);
  });

  it('cells that show something else, one for each of these points, and nothing else', async () => {
    const host = await openStaffBook(await gridBook({ Thu: [['.']] }));
    await host.run(COMMANDS.selfCheck);
    await act(host, `${PROBE} ${Object.values(OTHERWISE).join('; ')}`);
    const unmet = await unmetAfter(host, COMMANDS.selfCheck);
    expect(unmet).toEqual(ALL.filter((point) => point in OTHERWISE));
    expect(checkRows(await reportIn(host)).find((row) => row[COLUMNS.point] === 'B1')).toEqual([
      ...['4', 'B1', 'Công thức viết bằng dấu chấm phẩy: SUM(1;2)', 'số 3', 'lỗi #ERROR!', 'Không khớp'],
      ...['Dừng dùng tiện ích. Báo cho người giữ mã nguồn kèm dòng này.', ''],
    ]);
  });

  it.each(Object.entries(PATCHES))('%s: a service that answers otherwise', async (point, patch) => {
    const host = await patchedBook(await gridBook({ Thu: [['.']] }));
    await host.run(COMMANDS.selfCheck);
    host.book.scriptProperties.set('patch', patch);
    expect(await unmetAfter(host, 'withPatch')).toContain(point);
  });
});
