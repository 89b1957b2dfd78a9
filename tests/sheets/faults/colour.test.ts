import { afterEach, expect, it } from 'vitest';
import { COMMANDS, closeBooks, exampleBook, openBook } from '../open-book';
import { disturbEveryCall } from './disturb';
import { shortBook } from './short-book';

disturbEveryCall('Tô màu đơn vị chưa đạt', { command: COMMANDS.colour, book: shortBook });

afterEach(closeBooks);

it('colours the first units of each table by as many calls as all of them', async () => {
  const [short, whole] = [await openBook(await shortBook()), await openBook(await exampleBook())];
  const [few, all] = [await short.run(COMMANDS.colour), await whole.run(COMMANDS.colour)];
  expect(few.calls).toEqual(all.calls);
});
