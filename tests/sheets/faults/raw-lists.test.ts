import { COMMANDS } from '../open-book';
import { bookAfter, disturbRaw, rawBook } from './disturb-raw';

const command = COMMANDS.lists;

disturbRaw('Danh sách chọn đơn vị…', { command, book: rawBook, fault: 'failing', undoes: true });
disturbRaw('Danh sách chọn đơn vị…', { command, book: rawBook, fault: 'killed', undoes: true });
disturbRaw('Hoàn tác of dropdowns', {
  command: COMMANDS.undo,
  book: () => bookAfter(command),
  fault: 'killed',
  undoes: false,
});
