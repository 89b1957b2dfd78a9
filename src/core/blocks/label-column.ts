import { isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import type { Header } from '../tab/header';
import { type LabelOf, labelsBelow } from '../tab/time-labels';
import type { Grid } from '../workbook/workbook';

/** The column of labels, and how its cells are read. */
export interface Labels {
  readonly labelColumn: number;
  readonly labelOf: LabelOf;
}

/** Rows below a header that tell a column of labels from one of figures. */
export const SAMPLE = 12;

/**
 * The first of some columns whose words may say what each row of a unit tells of; where these are codes, the column beside it that has a name for each
 * of them: "Tên chỉ tiêu" beside "Mã CT".
 */
export function labelColumnOf(
  grid: Grid,
  header: Header,
  columns: readonly Column[],
): (Labels & Pick<Column, 'leaf'>) | undefined {
  const told = columns
    .map(({ column, leaf }) => ({ leaf, labelColumn: column, labelOf: labelsBelow(leaf) }))
    .filter((one) => holdsLabels(grid, header, one));
  const [first] = told;
  return (
    told.find((one) => first !== undefined && namesCodes(grid, header, { code: first, name: one })) ?? first
  );
}

function holdsLabels(grid: Grid, { last }: Header, { labelColumn, labelOf }: Labels): boolean {
  const cells = grid.slice(last + 1, last + 1 + SAMPLE).map((row) => row[labelColumn] ?? '');
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => labelOf(cell) !== '');
}

/** A code of letters and numbers, or of capitals: "CT01", "TBXH". */
const CODE = /^[A-ZĐ]+[-_.]?\d*(?:[-_.]\d+)*$/;

/** Whether a column has a name for each code of another: "Hồ sơ đúng hạn" beside "CT01". */
function namesCodes(
  grid: Grid,
  { last }: Header,
  { name, code }: { readonly name: Labels; readonly code: Labels },
): boolean {
  if (code.labelColumn === name.labelColumn) return false;
  const names = new Map<string, string>();
  const rows = grid.slice(last + 1, last + 1 + SAMPLE);
  const areAlike = rows.every((cells) => {
    const [own, short] = [name, code].map(({ labelColumn, labelOf }) => labelOf(cells[labelColumn] ?? ''));
    if (own === undefined || short === undefined || (own === '' && short === '')) return true;
    const known = names.get(short) ?? own;
    names.set(short, own);
    return CODE.test(short) && own.includes(' ') && known === own;
  });
  return areAlike && new Set(names.values()).size === names.size;
}
