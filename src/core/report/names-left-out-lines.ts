import type { Survey } from '../survey/survey';
import { tableLabel } from './sources';

/** Rule 14: columns of names that no page uses, since those of another column are the units: "Xã" of "Xã | Xóm". */
export function namesLeftOutLines(survey: Survey): string[] {
  return survey.tables.flatMap((table) => {
    const columns = table.namesLeftOut?.map((heading) => `“${heading}”`) ?? [];
    if (columns.length === 0) return [];
    return [
      `${tableLabel(survey, table)}: cột ${columns.join(', ')} không dùng, không xếp nhóm hay cộng theo cột đó.`,
    ];
  });
}
