import { afterEach } from 'vitest';
import { closeHosts } from './run/open-host';

// Stands in the configuration, for files of one worker share their modules: what a module asks for when it loads holds for one file.
afterEach(closeHosts);
