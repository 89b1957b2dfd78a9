import type { CalendarDate } from '../../../src/core/date/calendar-date';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { STATES } from '../../../src/core/state/assessment';
import type { Survey } from '../../../src/core/survey/survey';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { plan, texts } from '../report/pages';
import { rectangle } from '../table/real-tables';
import { surveyWorkbook } from './survey-workbook';

/** "2024-07-05" as a day. */
export function dayOf(iso: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

export function tabOf(name: string, rows: readonly (readonly Cell[])[]): Tab {
  return { name, values: rectangle(rows) };
}

export function surveyOn(
  iso: string,
  tabs: readonly Tab[],
  settings: readonly IndicatorSetting[] = [],
): Survey {
  return surveyWorkbook({ tabs }, { today: dayOf(iso), listed: [], answers: new Map(), settings });
}

/** Each unit under each indicator: "Hòa An 27/50 Đang thực hiện"; units that an indicator leaves out are none. */
export function judged({ indicators }: Survey): string[] {
  return indicators.flatMap(({ measures }) =>
    measures.flatMap(({ unit, target, result, assessment }) => {
      if (assessment.state === 'absent') return [];
      const [kh, kq] = [target, result].map(({ reading }) =>
        reading.kind === 'number' ? reading.value : reading.kind,
      );
      return [`${unit.name} ${kq}/${kh} ${STATES[assessment.state]}`];
    }),
  );
}

/** The lines of the summary page as printed, blank cells left out, as one text. */
export function summaryText(
  iso: string,
  tabs: readonly Tab[],
  settings: readonly IndicatorSetting[] = [],
): string {
  const { summary } = plan({ tabs }, { today: dayOf(iso), settings });
  return texts(summary)
    .map((cells) => cells.filter((cell) => cell !== '').join(' | '))
    .join(' ')
    .replace(/ +/g, ' ');
}
