import type { TableProblem } from '../problem/problem';
import type { Differing } from '../settings/written';

/** The cells of `Danh mục chỉ tiêu` that say otherwise than the tables do, with the indicators they speak of as these are printed. */
export function problemsOfSettings(
  differing: readonly Differing[],
  { tab, nameOf }: { readonly tab: string; readonly nameOf: ReadonlyMap<string, string | undefined> },
): readonly TableProblem[] {
  return differing.map(({ source, row, column, ...told }) => {
    const indicator = nameOf.get(source.key) ?? source.name;
    return { kind: 'settingDiffers', place: { tab, row, column }, indicator, ...told };
  });
}
