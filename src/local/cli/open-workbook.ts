import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createHost, type Host } from '../run/host';
import { nodeRealm } from '../run/node-realm';
import type { LoadedWorkbook } from '../xlsx/loaded-workbook';
import { readXlsx } from '../xlsx/read';
import { XlsxError } from '../xlsx/xlsx-error';
import { type CliRequest, UsageError } from './arguments';
import { formatIsoDate } from './iso-date';

/** Where the command line runs. */
export interface CliPlace {
  /** The folder with Code.js and the html of dialogs. */
  readonly dist: string;
  /** The folder that names of files are relative to. */
  readonly cwd: string;
  /** Where texts go, the process's own unless given. */
  readonly streams?: { readonly stdout: TextStream; readonly stderr: TextStream };
}

/** What takes a text and says when it has gone on. */
export interface TextStream {
  write(text: string, done: () => void): unknown;
}

/** Reads the request's workbook. Throws a {@link UsageError} when it is missing or cannot be read. */
export async function loadWorkbook(file: string, cwd: string): Promise<LoadedWorkbook> {
  const path = resolve(cwd, file);
  try {
    return await readXlsx(new Uint8Array(readFileSync(path)));
  } catch (error) {
    throw new UsageError(`Cannot read "${file}": ${reasonOf(error, path)}`);
  }
}

function reasonOf(error: unknown, path: string): string {
  if (error instanceof XlsxError) return error.message;
  if (!existsSync(path)) return 'there is no such file';
  return error instanceof Error ? oneLine(error.message) : String(error);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Opens a workbook with the bundle of `place.dist`. */
export function openHost(loaded: LoadedWorkbook, request: CliRequest, place: CliPlace): Promise<Host> {
  return createHost({
    workbook: loaded.host,
    code: readFileSync(join(place.dist, 'Code.js'), 'utf8'),
    realm: nodeRealm,
    person: request.answers,
    ...(request.asOf === null ? {} : { asOf: formatIsoDate(request.asOf) }),
  });
}

/** Makes the folder of a file to write, and says so before anything runs when nothing can be written there. */
export function prepareOutput(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
    return path;
  } catch (error) {
    throw new UsageError(
      `Cannot write "${file}": ${error instanceof Error ? oneLine(error.message) : String(error)}`,
    );
  }
}
