import { periodKey } from '../report/below-typed';
import type { Survey } from '../survey/survey';
import { doubtfulLines } from './doubts';
import { dueLines } from './due-lines';
import type { DiscussionLine } from './line';
import { opinionLines } from './opinion-lines';
import type { Opinions } from './opinions';
import { overallLines } from './overall';
import { askedLines, missingLines, outstandingLines } from './units';

/** What a page of discussion is made from besides the survey. */
export interface DiscussionInput {
  /** What units wrote on `Đơn vị chưa đạt`. */
  readonly opinions: Opinions;
  /** Lines on tables whose own figures disagree. */
  readonly evidence: readonly string[];
  /** Who gave no opinion when figures were frozen before and is below target now; '' for nobody. */
  readonly silent: string;
}

/**
 * What there is to discuss, section by section, facts alone: the whole, who is to be heard, who gave no figures, who stands out, which
 * figures are in doubt, what was answered, what is due. A section without a line is left out, the numbers of the others stay.
 */
export function discussionLines(
  survey: Survey,
  { opinions, evidence, silent }: DiscussionInput,
): DiscussionLine[] {
  const sections: readonly (readonly [string, string, readonly DiscussionLine[]])[] = [
    ['I', 'Kết quả chung', overallLines(survey)],
    ['II', 'Đề nghị cho ý kiến', askedLines(survey)],
    ['III', 'Chưa có số liệu', missingLines(survey)],
    ['IV', 'Kết quả nổi bật', outstandingLines(survey)],
    ['V', 'Số liệu cần xem lại', doubtfulLines(survey, evidence)],
    ['VI', 'Ý kiến đã ghi', opinionLines(survey, opinions, silent)],
    ['VII', 'Việc đến hạn', dueLines(survey)],
  ];
  const period = periodKey(survey.period);
  return sections.flatMap(([section, title, lines]): DiscussionLine[] => {
    if (lines.length === 0) return [];
    const key = { section, indicator: '', unit: '', period };
    return [{ kind: 'section', key, text: `${section}. ${title}` }, ...lines];
  });
}
