import { groupBy } from '../collection/group-by';
import { formatNumber } from '../number/format';
import { SOURCE_NOTE } from '../page/mark';
import { indicatorText, periodKey } from '../report/below-typed';
import { sourceNote } from '../report/cells';
import { doubtLines } from '../report/footnotes';
import type { Survey } from '../survey/survey';
import type { DiscussionLine } from './line';

const MOST_UNITS = 30;
const MOST_LINES = 40;

/**
 * Section V: figures that cannot be judged as they stand, with their cells and what is typed there; then what else the pages say of
 * figures that were not read, or that a table's own rates and sums contradict.
 */
export function doubtfulLines(survey: Survey, evidence: readonly string[]): DiscussionLine[] {
  const wrong = survey.indicators.flatMap((indicator) => {
    const own = indicator.measures.filter(({ assessment }) => assessment.state === 'dataError');
    const { name, period } = indicator;
    const label = indicatorText(name, period, survey.period);
    const lines = own.slice(0, MOST_UNITS).map((measure): DiscussionLine => {
      const note = (sourceNote(measure) ?? '').replace(SOURCE_NOTE, '').split('\n').join('; ');
      return {
        kind: 'fact',
        key: { section: 'V', indicator: name, unit: measure.unit.name, period: periodKey(period) },
        text: `- ${label}, ${measure.unit.name}: ${note === '' ? 'số liệu chưa đúng' : note}.`,
      };
    });
    const rest = own.length - lines.length;
    return rest > 0
      ? [
          ...lines,
          plainLine(`- ${label}: và ${formatNumber(rest)} đơn vị khác có số liệu chưa đúng.`, survey),
        ]
      : lines;
  });
  const told = [...new Set([...doubtLines(survey), ...evidence])];
  const rest = told.length - MOST_LINES;
  const lines = told.slice(0, MOST_LINES).map((text) => plainLine(`- ${text}`, survey));
  const more =
    rest > 0 ? [plainLine(`- Và ${formatNumber(rest)} điều khác, xem trang tổng hợp.`, survey)] : [];
  return apart([...wrong, ...lines, ...more]);
}

/** A line known by what it begins with: "Quỹ xã hội" of "- Quỹ xã hội: 17 dòng; …". */
function plainLine(text: string, { period }: Survey): DiscussionLine {
  const [subject = ''] = text.replace(/^- /, '').split(':');
  return {
    kind: 'fact',
    key: { section: 'V', indicator: subject, unit: '', period: periodKey(period) },
    text,
  };
}

/** Lines that would have one key are told apart by their numbers. */
function apart(lines: readonly DiscussionLine[]): DiscussionLine[] {
  const groups = groupBy(lines, ({ key }) => JSON.stringify(key));
  return lines.map((line) => {
    const own = groups.get(JSON.stringify(line.key)) ?? [line];
    const at = own.indexOf(line);
    const { unit } = line.key;
    return at < 1 ? line : { ...line, key: { ...line.key, unit: `${unit}(${at + 1})` } };
  });
}
