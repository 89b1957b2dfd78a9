import { COMMANDS, exampleBook } from '../open-book';
import { disturbEveryCall } from './disturb';

disturbEveryCall('Tô màu đơn vị chưa đạt', { command: COMMANDS.colour, book: exampleBook });
