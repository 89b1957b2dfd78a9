import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxError } from './xlsx-error';

/** The parts of an xlsx file by path. */
export type PackageParts = Map<string, Uint8Array>;

const MAXIMUM_FILE = 100 * 1024 * 1024;
const MAXIMUM_UNPACKED = 400 * 1024 * 1024;
/** zip keeps local times: these parts give the same bytes in every time zone. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * Unzips an xlsx file. Throws an {@link XlsxError} for what is not one: an old .xls or a file with a password (both
 * begin with D0 CF 11 E0), another kind of file, a damaged zip, more than 100 MB packed or 400 MB unpacked.
 */
export function unpackParts(bytes: Uint8Array): PackageParts {
  if (bytes.length === 0) throw new XlsxError('The file is empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new XlsxError(
      'The file is an old .xls or is protected by a password: save it as .xlsx without a password',
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new XlsxError('The file is not an .xlsx workbook');
  if (bytes.length > MAXIMUM_FILE) throw new XlsxError('The file is too large: more than 100 MB');
  const parts = unzip(bytes);
  if (!parts.has('xl/workbook.xml'))
    throw new XlsxError('The file is a zip archive but not an .xlsx workbook');
  return parts;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function unzip(bytes: Uint8Array): PackageParts {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        unpacked += file.originalSize;
        if (unpacked > MAXIMUM_UNPACKED)
          throw new XlsxError('The file is too large: more than 400 MB unpacked');
        return !file.name.endsWith('/');
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('The file is damaged: its zip archive cannot be read');
  }
}

/**
 * Zips parts, the same parts into the same bytes; the content types come first, as Excel wants them. `stored` leaves them as long as
 * they are, for who unzips them at once.
 */
export function packParts(
  parts: ReadonlyMap<string, Uint8Array>,
  { stored = false }: { readonly stored?: boolean } = {},
): Uint8Array {
  const first = '[Content_Types].xml';
  const paths = [...parts.keys()].sort((a, b) => Number(b === first) - Number(a === first));
  return zipSync(Object.fromEntries(paths.map((path) => [path, parts.get(path) ?? new Uint8Array()])), {
    mtime: FIXED_TIME,
    level: stored ? 0 : 6,
  });
}

/** The text of a part, '' when it is missing. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = parts.get(path);
  return bytes === undefined ? '' : strFromU8(bytes);
}

/** Puts text into a part. */
export function setPartText(parts: PackageParts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}
