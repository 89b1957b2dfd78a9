import { parseArgs } from 'node:util';
import { type CalendarDate, calendarDate } from '../../core/date/calendar-date';

/** What a command line asks for. */
export interface CliRequest {
  readonly file: string;
  /** Menu labels and function names, in the order in which they run. */
  readonly runs: readonly string[];
  readonly answers: readonly string[];
  /** Null for the real today. */
  readonly asOf: CalendarDate | null;
  /** Where the workbook is written to; null for nowhere. */
  readonly out: string | null;
  readonly json: boolean;
}

/** How the command line is used, for the message about unusable arguments. */
export const USAGE =
  'npm run -s local -- FILE.xlsx [--run NAME]... [--answer TEXT]... [--as-of YYYY-MM-DD] [--out FILE.xlsx] [--json]';

/** Something that makes the run impossible before it begins: exit code 2 and one line on stderr. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the words of a command line. Throws a {@link UsageError} that names the first word it cannot use. */
export function parseArguments(words: readonly string[]): CliRequest {
  const { values, positionals } = parseWords(words);
  const [file, second] = positionals;
  if (file === undefined) throw new UsageError(`Name the workbook to open: ${USAGE}`);
  if (second !== undefined) throw new UsageError(`Name one workbook only, not "${file}" and "${second}" too`);
  const out = values.out?.at(-1) ?? null;
  if (out !== null && !/\.xlsx$/i.test(out))
    throw new UsageError(`Give --out a name that ends in .xlsx, not "${out}"`);
  return {
    file,
    runs: values.run ?? [],
    answers: values.answer ?? [],
    asOf: parseDay(values['as-of']?.at(-1)),
    out,
    json: values.json ?? false,
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        run: { type: 'string', multiple: true },
        answer: { type: 'string', multiple: true },
        'as-of': { type: 'string', multiple: true },
        out: { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(/\.?\s*\n|\. /);
    throw new UsageError(`${reason}: ${USAGE}`);
  }
}

function parseDay(text: string | undefined): CalendarDate | null {
  if (text === undefined) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = match === null ? null : calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (date === null) throw new UsageError(`Give --as-of a day such as 2020-01-31, not "${text}"`);
  return date;
}
