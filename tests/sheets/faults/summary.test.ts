import { COMMANDS, exampleBook } from '../open-book';
import { disturbEveryCall } from './disturb';

disturbEveryCall('Tạo bảng tổng hợp, first run', { command: COMMANDS.summary, book: exampleBook });
