import { COMMANDS, exampleBook } from '../open-book';
import { disturbEveryCall } from './disturb';

disturbEveryCall('Danh mục đơn vị', { command: COMMANDS.directory, book: exampleBook });
