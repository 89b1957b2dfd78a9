import { COMMANDS } from '../open-book';
import { bookAfter, disturbRaw, rawBook } from './disturb-raw';

const command = COMMANDS.colour;

disturbRaw('Tô màu đơn vị chưa đạt', { command, book: rawBook, fault: 'killed', undoes: true });
disturbRaw('Hoàn tác of colours', {
  command: COMMANDS.undo,
  book: () => bookAfter(command),
  fault: 'killed',
  undoes: false,
});
