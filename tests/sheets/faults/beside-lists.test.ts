import { afterEach, describe, expect, it } from 'vitest';
import type { Meanwhile } from '../../../src/local/run/node-host';
import { COMMANDS, closeBooks, gridBook, openBook } from '../open-book';
import { lostBeside } from './meanwhile';

const TAB = 'Tiêm chủng';

function stations() {
  return gridBook({
    [TAB]: [
      ['TT', 'Trạm y tế', 'KH giao', 'Kết quả'],
      [1, 'Trạm Y tế xã Minh Tâm', 120, 97],
      [2, 'Trạm Y tế xã Bế Văn Đàn', 80, 85],
      [3, 'Trạm Y tế xã Cách Linh', 60, 20],
    ],
  });
}

async function stationsAfter(command: string) {
  const host = await openBook(await stations());
  expect((await host.run(command)).error).toBeNull();
  return host.save();
}

/** Types a name and a figure, and gives the unit column a dropdown of their own. */
const DROPS = {
  act: (book: Parameters<Meanwhile['act']>[0], app: Parameters<Meanwhile['act']>[1]) => {
    const sheet = book.getSheetByName(TAB);
    sheet?.getRange('B4').setValue('Trạm Y tế xã Độc Lập');
    sheet?.getRange('D2').setValue('đang đối chiếu');
    const own = app.newDataValidation().requireValueInList(['Cụm một', 'Cụm hai'], true).build();
    sheet?.getRange('B2:B4').setDataValidation(own);
  },
  kept: [
    ['Trạm Y tế xã Độc Lập', ''],
    ['đang đối chiếu', ''],
    ['Cụm hai', ''],
  ] as const,
};

/** Types a figure, and adds a colour rule of their own. */
const COLOURS = {
  act: (book: Parameters<Meanwhile['act']>[0], app: Parameters<Meanwhile['act']>[1]) => {
    const sheet = book.getSheetByName(TAB);
    sheet?.getRange('D2').setValue('đang đối chiếu');
    if (!sheet) return;
    const builder = app.newConditionalFormatRule().whenFormulaSatisfied('=$D2>99').setBackground('#00ff00');
    const own = builder.setRanges([sheet.getRange('C2:C4')]).build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), own]);
  },
  kept: [
    ['đang đối chiếu', ''],
    ['$D2>99', ''],
  ] as const,
};

describe.each([
  ['Danh sách chọn đơn vị', COMMANDS.lists, DROPS, stations],
  ['Hoàn tác of dropdowns', COMMANDS.undo, DROPS, () => stationsAfter(COMMANDS.lists)],
  ['Tô màu đơn vị chưa đạt', COMMANDS.colour, COLOURS, stations],
  ['Bỏ tô màu', COMMANDS.uncolour, COLOURS, () => stationsAfter(COMMANDS.colour)],
  ['Hoàn tác of colours', COMMANDS.undo, COLOURS, () => stationsAfter(COMMANDS.colour)],
] as const)('%s beside other people', (_, command, types, book) => {
  afterEach(closeBooks);

  it('keeps what they type always, and their dropdown or rule but for the two calls before ours are set', async () => {
    const lost = await lostBeside({ command, book: await book(), typed: [], types, moves: [] });
    const typed = types.kept.filter(([text]) => text !== 'Cụm hai' && text !== '$D2>99');
    for (const [text] of typed) expect(lost.get(text), text).toEqual([]);
    for (const [text, at] of lost) expect(at.length, text).toBeLessThanOrEqual(2);
  });
});
