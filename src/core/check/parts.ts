import { isUnreadable } from '../number/reading';
import type { Column } from '../tab/column';
import { readHeaderText } from '../tab/roles';
import { targetColumnOf } from '../target/indicator-target';
import { withoutBrackets } from '../text/brackets';
import { foldText } from '../text/normalise';
import type { Finding, Severity } from './finding';
import { type Spot, spotsOf } from './spot';
import { figureColumns, numberAt, spotAt, subjectOf, type TableView } from './table-view';

/** What a header counts, without "Tổng số", "Số lượng" and what stands in brackets. */
const COUNTING = /^(?:trong do:? )?(?:tong so luong|tong so|tong|so luong|so) /;

/** Words behind what is counted that make it some of the whole: "số đoàn viên đã cài phần mềm". */
const SOME_OF =
  /^(?:da|co|duoc|dat|chua|khong|tham gia|thuoc|dang ky|hoan thanh|su dung|cai|ky|to chuc|lap|nop|la|nu|nam|trung|ra lop)(?: |$)/;

/** Money can be paid beyond what is due, and a plan be exceeded. */
const NEVER_WHOLE = /\b(?:tien|kinh phi|quy|von|phai|ke hoach|kh|chi tieu|giao|du toan)\b/;

/** Parts that are larger than their whole, by "Trong đó" or by their headers: members with the software of all members. */
export function findParts(view: TableView): Finding[] {
  const shares = checkShares(view);
  const told = new Set(shares.map(({ subject }) => subject));
  return [
    ...view.columns.flatMap((part, index) => checkBelow(view, part, index)),
    ...checkCounts(view).filter(({ subject }) => !told.has(subject)),
    ...shares,
  ];
}

/** Of a share, as headers or staff say, no more is done than there is; what is done of a blank is a slip too (row 2b). */
function checkShares(view: TableView): Finding[] {
  return view.indicators.flatMap(({ ratio, columns, measures }): Finding[] => {
    const whole = targetColumnOf(columns.target);
    if (ratio === null || whole === null) return [];
    const wrong = measures.filter(
      ({ rows, assessment }) => rows.length === 1 && assessment.state === 'dataError',
    );
    const spots = spotsOf(
      wrong.flatMap(({ rows: [row], target, result }): Spot[] => {
        if (row === undefined || result.reading.kind !== 'number') return [];
        const all = target.reading.kind === 'number' ? target.reading.value : 0;
        const isAbove = result.reading.value > all && !isUnreadable(target.reading);
        return isAbove ? [{ ...spotAt(view, row, columns.resultColumn), expected: all }] : [];
      }),
    );
    if (spots === null) return [];
    const subject = subjectOf(view, columns.resultColumn);
    return [{ kind: 'partAboveWhole', severity: 'Lỗi', spots, subject, whole: subjectOf(view, whole) }];
  });
}

/** What stands under "Trong đó" is no more than the column before it; a percentage of counts is no part of them. */
function checkBelow(view: TableView, part: Column, index: number): Finding[] {
  const isShare = part.percent || readHeaderText(part.leaf).role === 'rate';
  if (part.role !== 'part' || isShare || !view.otherFigures.includes(part.column)) return [];
  const whole = view.columns
    .slice(0, index)
    .reverse()
    .find(({ role, percent }) => role !== 'part' && !percent);
  return whole === undefined || whole.column <= view.table.unitColumn ? [] : compare(view, part, whole);
}

interface Counted {
  readonly column: Column;
  readonly words: string;
}

/**
 * "Số doanh nghiệp đã ký TƯLĐTT" is no more than "Tổng số doanh nghiệp": the header of the one repeats what the other counts and
 * goes on with words that choose some of it. "Đã nộp" of "Phải nộp" is none, money can be overpaid.
 */
function checkCounts(view: TableView): Finding[] {
  const figures = new Set(figureColumns(view));
  const counted = view.columns.flatMap((column): Counted[] => {
    const leaf = foldText(withoutBrackets(column.leaf));
    const isCount = COUNTING.test(leaf) && figures.has(column.column) && !column.percent;
    return isCount && column.role !== 'part' ? [{ column, words: leaf.replace(COUNTING, '') }] : [];
  });
  return counted.flatMap((part) => {
    const whole = counted.find(
      (one) =>
        one !== part &&
        part.words.startsWith(`${one.words} `) &&
        SOME_OF.test(part.words.slice(one.words.length + 1)) &&
        !NEVER_WHOLE.test(one.words) &&
        standTogether(one.column, part.column),
    );
    return whole === undefined ? [] : compare(view, part.column, whole.column);
  });
}

/** Of the same band and time: members of 2019 are no part of those of 2018. */
function standTogether(one: Column, other: Column): boolean {
  const band = ({ texts }: Column) => texts.slice(0, -1).map(foldText).join(' › ');
  const sameBand = one.texts.length === 1 || band(one) === band(other);
  return (
    sameBand && one.year === other.year && one.span === other.span && isRunning(one) === isRunning(other)
  );
}

function isRunning({ texts }: Column): boolean {
  return texts.some((text) => /\b(?:luy ke|cong don)\b/.test(foldText(text)));
}

/** Where most rows say so, the header means something else. */
function compare(view: TableView, part: Column, whole: Column): Finding[] {
  let compared = 0;
  const larger = view.unitRows.flatMap(({ row }) => {
    const [one, all] = [numberAt(view, row, part.column), numberAt(view, row, whole.column)];
    if (one === null || all === null) return [];
    compared += 1;
    return one > all ? [{ ...spotAt(view, row, part.column), expected: all }] : [];
  });
  const spots = spotsOf(larger);
  if (spots === null) return [];
  const severity: Severity = larger.length * 2 > compared && compared > 2 ? 'Cần xem lại' : 'Lỗi';
  const subject = subjectOf(view, part.column);
  return [{ kind: 'partAboveWhole', severity, spots, subject, whole: subjectOf(view, whole.column) }];
}
