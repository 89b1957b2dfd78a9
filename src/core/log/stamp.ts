import { cleanText, foldText } from '../text/normalise';

const STAMP = /^(?:dau thoi gian|timestamp)$/;
const REPORT_TIME = /^(?:ky|thang|quy|tuan|dot|nam hoc|bao cao (?:thang|quy|ky))(?![a-z])/;

/** Whether a header is that of the times that a form writes beside its answers. */
export function isStampHeader(text: string): boolean {
  return STAMP.test(foldText(cleanText(text)));
}

/** Whether a header asks for which time an answer is: "Kỳ báo cáo", "Tháng". */
export function isReportTime(text: string): boolean {
  return REPORT_TIME.test(foldText(cleanText(text)));
}
