import { COMMANDS } from '../open-book';
import { bookAfter, disturbRaw, rawBook } from './disturb-raw';

const command = COMMANDS.rates;

disturbRaw('Điền cột tỷ lệ…', { command, book: rawBook, fault: 'failing', undoes: true });
disturbRaw('Điền cột tỷ lệ…', { command, book: rawBook, fault: 'killed', undoes: true });
disturbRaw('Hoàn tác of rates', {
  command: COMMANDS.undo,
  book: () => bookAfter(command),
  fault: 'failing',
  undoes: false,
});
disturbRaw('Hoàn tác of rates', {
  command: COMMANDS.undo,
  book: () => bookAfter(command),
  fault: 'killed',
  undoes: false,
});
