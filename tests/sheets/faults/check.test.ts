import { COMMANDS, exampleBook } from '../open-book';
import { disturbEveryCall } from './disturb';

disturbEveryCall('Kiểm tra số liệu, first run', { command: COMMANDS.check, book: exampleBook });
