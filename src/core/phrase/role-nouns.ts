import { phrases } from './phrases';

/** What everybody calls a plan. */
export const PLAN_NOUNS = phrases('kế hoạch|KH|chỉ tiêu|mục tiêu');

/** What everybody calls what came of it. */
export const RESULT_NOUNS = phrases('kết quả|KQ|thực hiện|TH');
