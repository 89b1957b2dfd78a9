import { COMMANDS } from '../open-book';
import { disturbRaw, rawBook } from './disturb-raw';

const command = COMMANDS.clean;

disturbRaw('Chuẩn hóa số liệu…', { command, book: rawBook, fault: 'failing', undoes: true });
disturbRaw('Chuẩn hóa số liệu…', { command, book: rawBook, fault: 'killed', undoes: true });
