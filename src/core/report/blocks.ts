import type { Indicator } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import type { Unit } from '../unit/directory';

/**
 * One line of the summary's body: a group with its subtotal, a unit, or a total. A total adds lines that
 * already add: the unions' total its groups, the grand total the unions and the offices.
 */
export type Block =
  | {
      readonly kind: 'group';
      readonly label: string;
      readonly number: string;
      readonly units: readonly Unit[];
    }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly number: number }
  | {
      readonly kind: 'total';
      readonly label: string;
      readonly units: readonly Unit[];
      /** Indexes of the lines it adds, in the list of blocks; empty: every unit line. */
      readonly adds: readonly number[];
    };

export const UNIONS_TOTAL = 'CỘNG CÁC CÔNG ĐOÀN';
export const GRAND_TOTAL = 'TỔNG CỘNG';

/** Roman numerals as groups are numbered: 1 → I, 4 → IV, 14 → XIV. */
export function roman(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let text = '';
  for (const [value, letters] of steps) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/**
 * The lines of the summary in print order: each group with its units, the total of the unions once all groups of
 * unions stand and others follow, and the grand total. A directory with one group prints units and one total. Units that no
 * indicator tells of are not printed.
 */
export function summaryBlocks({
  directory,
  indicators,
}: Pick<Survey, 'directory'> & { readonly indicators: readonly Pick<Indicator, 'measures'>[] }): Block[] {
  const isTold = ({ index }: Unit) =>
    indicators.some(({ measures }) => (measures[index]?.assessment.state ?? 'absent') !== 'absent');
  const told = directory.units.filter(isTold);
  const units = told.length > 0 ? told : directory.units;
  const groups = directory.groups.filter(({ name }) => units.some(({ group }) => group === name));
  const blocks: Block[] = [];
  if (groups.length <= 1) {
    units.forEach((unit, index) => {
      blocks.push({ kind: 'unit', unit, number: index + 1 });
    });
    blocks.push({ kind: 'total', label: GRAND_TOTAL, units, adds: [] });
    return blocks;
  }
  const ordered = [...groups.filter(({ union }) => union), ...groups.filter(({ union }) => !union)];
  const mixed = ordered.some(({ union }) => union) && ordered.some(({ union }) => !union);
  const unionLines: number[] = [];
  const topLines: number[] = [];
  let number = 0;
  ordered.forEach((group, index) => {
    if (mixed && !group.union && unionLines.length > 0) {
      topLines.push(blocks.length);
      const inUnions = units.filter((unit) => groups.some(({ name, union }) => union && name === unit.group));
      blocks.push({ kind: 'total', label: UNIONS_TOTAL, units: inUnions, adds: [...unionLines] });
      unionLines.length = 0;
    }
    const members = units.filter((unit) => unit.group === group.name);
    (mixed && group.union ? unionLines : topLines).push(blocks.length);
    blocks.push({ kind: 'group', label: group.name, number: roman(index + 1), units: members });
    for (const unit of members) {
      number += 1;
      blocks.push({ kind: 'unit', unit, number });
    }
  });
  blocks.push({ kind: 'total', label: GRAND_TOTAL, units, adds: topLines });
  return blocks;
}
