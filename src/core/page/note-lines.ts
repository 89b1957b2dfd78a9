import { lazy } from '../collection/lazy';
import { KEPT_WITNESS, REMARK_NOTE, SOURCE_NOTE, WITNESS } from './mark';

/** The cells that the first line of a source's note names: Thu!E5, E7; 'Quý II'!D5 và 3 ô khác. */
const PLACES = '.+?![A-Z]{1,3}\\d+(?:(?:, |; .+?!)[A-Z]{1,3}\\d+)*(?: và \\d+ ô khác)?';
const SOURCE_LINE = lazy(() => new RegExp(`^${SOURCE_NOTE}(?:KH: )?${PLACES}`));

/** The lines that may follow it in a note of ours. */
const MORE_LINES = lazy(() => [
  new RegExp(`^KH: ${PLACES}$`),
  /^Ô trống được tính là 0$/,
  /^\d+ ô chưa có số liệu$/,
  /^Đơn vị .+ có \d+ dòng trong biểu$/,
  /^(?:KH|Kết quả) ghi: ".*"$/,
  /^Có thể là .+ hoặc .+$/,
]);

/** When a page was made, below {@link WITNESS}. */
const MADE = /^Lập lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/;

/** Signs between our line and words that somebody typed on behind it. */
const BETWEEN = /^[\s,;.:–-]+/;

/**
 * What staff wrote in a note: all of it but our own lines, wherever theirs stand above, below or behind ours. "Nguồn: Thu!E5" is
 * nobody's, "Nguồn: Thu!E5⏎hỏi chị Mai" says "hỏi chị Mai", "Nguồn: sổ tay" is theirs. Each line once; '' for none.
 */
export function staffLines(note: string): string {
  if (!note.includes(SOURCE_NOTE) && !note.includes(WITNESS)) return note;
  let isOurs = false;
  const lines = note.split('\n').flatMap((line) => {
    if (line.startsWith(WITNESS)) return typedBehind(line.slice(WITNESS.length));
    if (line.startsWith(REMARK_NOTE)) return [];
    const made = MADE.exec(line)?.[0];
    if (made !== undefined) return typedBehind(line.slice(made.length));
    const source = SOURCE_LINE().exec(line)?.[0];
    if (source !== undefined) {
      isOurs = true;
      return typedBehind(line.slice(source.length));
    }
    if (isOurs && MORE_LINES().some((known) => known.test(line))) return [];
    isOurs = false;
    return [line];
  });
  return [...new Set(lines)].join('\n').trim();
}

/** A note of ours, if there is any, and what staff wrote below it. */
export function withStaffLines(own: string | undefined, staff: string): string {
  return own === undefined || own === '' ? staff : `${own}\n${staff}`;
}

/** Whether a note of A1 says that the page is ours, whatever staff wrote beside it. */
export function hasWitness(note: string): boolean {
  return note.split('\n').some((line) => line.startsWith(WITNESS)) || isKeptCopy(note);
}

/** Whether a note of A1 says that the page is a copy of one of ours that no run writes to. */
export function isKeptCopy(note: string): boolean {
  return note.split('\n').some((line) => line.startsWith(KEPT_WITNESS));
}

function typedBehind(text: string): readonly string[] {
  const typed = text.replace(BETWEEN, '');
  return typed === '' ? [] : [typed];
}
