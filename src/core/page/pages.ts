/**
 * How a tab of ours lives: every run writes a `renewed` page anew and keeps what people typed on it; a `staff` tab belongs
 * to staff after its birth, rows are only added; a `frozen` page is written once and stays, those before the last one are among a
 * mark's pages under numbers; the `record` is the add-in's own memory; a page `apart` has neither mark nor record, so that a file is as
 * it was once it is deleted: it is known by its headings alone.
 */
export type PageLife = 'renewed' | 'staff' | 'frozen' | 'record' | 'apart';

/** A page that lists rows under one line of headings and keeps what people type beside them. */
export interface ListForm {
  readonly headings: readonly string[];
  /** The headings, by their index, that a line must have to be taken for this page's. */
  readonly telling: readonly number[];
  /** The headings, by their index, under which people type. */
  readonly typed: readonly number[];
  /** Texts that stand alone in a row of ours: titles of parts, and what stands in an empty list. */
  readonly alone: readonly string[];
}

interface PageRow {
  /** How the tab is called unless staff have a tab of that name. */
  readonly name: string;
  readonly life: PageLife;
  /** The list it is; none for pages of another build. */
  readonly list?: ListForm;
}

/** The part of a list with text whose row is no longer known. */
export const LOST_PART = 'Không còn đối chiếu được';

/** The list of units below target; the last three columns are typed by units and staff. */
const BELOW_LIST = {
  headings: [
    'TT',
    'Chỉ tiêu',
    'Đơn vị',
    'KH giao',
    'Kết quả',
    'Tỷ lệ',
    'Còn thiếu',
    'Tình trạng',
    'Ý kiến giải trình (nguyên nhân, vướng mắc)',
    'Giải pháp thực hiện',
    'Thời hạn',
  ],
  telling: [1, 2, 7],
  typed: [8, 9, 10],
  alone: ['Đã đạt (lưu ý kiến cũ)', LOST_PART, 'Không có đơn vị nào chưa đạt hoặc chưa có số liệu.'],
} as const satisfies ListForm;

/** The list of findings; the reason is typed by staff, the code tells findings apart. */
const CHECK_LIST = {
  headings: [
    'TT',
    'Mức độ',
    'Vị trí',
    'Đơn vị',
    'Số liệu đang ghi',
    'Số đúng hoặc căn cứ',
    'Đề nghị',
    'Lý do chấp nhận (không nhắc lại)',
    'Tình trạng',
    'Mã',
  ],
  telling: [1, 2, 7],
  typed: [7],
  alone: ['Đã chấp nhận', 'Đã sửa hoặc đã thay đổi', LOST_PART, 'Không có điều gì cần xem lại.'],
} as const satisfies ListForm;

/** Months of indicators and what is due; staff's columns stand to the right. Of the months and of two more the page heads its own. */
const PROGRESS_LIST = {
  headings: [
    'TT',
    'Đơn vị',
    'KH năm',
    'T1',
    'T2',
    'T3',
    'T4',
    'T5',
    'T6',
    'T7',
    'T8',
    'T9',
    'T10',
    'T11',
    'T12',
    'Cộng',
    'KH lũy kế',
    'Còn thiếu',
    'Tình trạng',
    'Số tháng đạt',
    'Cần mỗi tháng',
  ],
  telling: [1, 15, 19, 20],
  typed: [],
  alone: ['Việc đến hạn trong 30 ngày', 'Đã quá hạn', 'Không có.', LOST_PART],
} as const satisfies ListForm;

/** Every unit under every indicator, a row each, for pivot tables and other programs; staff's columns stand to the right. */
const LONG_LIST = {
  headings: ['Kỳ', 'Đơn vị', 'Khối', 'Chỉ tiêu', 'ĐVT', 'KH', 'KQ', 'Tỷ lệ', 'Tình trạng', 'Nguồn'],
  telling: [0, 1, 2, 3, 8, 9],
  typed: [],
  alone: [],
} as const satisfies ListForm;

/** What the charts are drawn from, a block of rows an indicator below the same headings; staff's columns stand to the right. */
const CHARTS_LIST = {
  headings: [
    'Chỉ tiêu',
    'Đơn vị',
    'KH',
    'KQ',
    'KH lũy kế',
    'Tỷ lệ (%)',
    'Tình trạng',
    'Tên trên biểu đồ',
    'Đạt',
    'Chưa đạt',
    'Chậm tiến độ',
    'Đang thực hiện',
    'Chưa có, lỗi số liệu',
    'Mức cần đạt (%)',
  ],
  telling: [0, 1, 7, 13],
  typed: [],
  alone: [LOST_PART],
} as const satisfies ListForm;

/** The discussion: A is printed, B is what the add-in words, C what staff write instead, D tells lines apart. */
const DISCUSSION_LIST = {
  headings: ['Nội dung in', 'Tiện ích soạn', 'Viết lại (được giữ)', 'Mã'],
  telling: [0, 1, 2],
  typed: [2],
  alone: ['Dòng cũ đã viết lại'],
} as const satisfies ListForm;

/** Figures that differ from the frozen ones; the last column is typed by staff. */
const CHANGES_LIST = {
  headings: ['Chỉ tiêu', 'Đơn vị', 'Nội dung', 'Trước', 'Sau', 'Lý do (được giữ)'],
  telling: [0, 1, 2, 5],
  typed: [5],
  alone: [LOST_PART, 'Không có thay đổi nào.'],
} as const satisfies ListForm;

/** What the self-check found; whoever installs the add-in types to the right. */
const SELF_CHECK_LIST = {
  headings: ['TT', 'Điểm', 'Kiểm tra gì', 'Mong đợi', 'Thấy', 'Kết luận', 'Cần làm', 'Mẫu để xem'],
  telling: [1, 2, 3, 4, 5],
  typed: [],
  alone: [LOST_PART],
} as const satisfies ListForm;

/** Every tab of ours, a row a tab, in the order in which the mark names them. */
export const PAGES = {
  summary: { name: 'Tổng hợp', life: 'renewed' },
  below: { name: 'Đơn vị chưa đạt', life: 'renewed', list: BELOW_LIST },
  record: { name: 'Chỉ tiêu (nội bộ)', life: 'record' },
  check: { name: 'Kiểm tra số liệu', life: 'renewed', list: CHECK_LIST },
  directory: { name: 'Danh mục đơn vị', life: 'staff' },
  indicators: { name: 'Danh mục chỉ tiêu', life: 'staff' },
  register: { name: 'Giao chỉ tiêu', life: 'staff' },
  frame: { name: 'Mẫu in', life: 'staff' },
  unitSheet: { name: 'Phiếu đơn vị', life: 'staff' },
  progress: { name: 'Tiến độ', life: 'renewed', list: PROGRESS_LIST },
  long: { name: 'Bảng dọc', life: 'renewed', list: LONG_LIST },
  charts: { name: 'Biểu đồ', life: 'renewed', list: CHARTS_LIST },
  discussion: { name: 'Định hướng thảo luận', life: 'renewed', list: DISCUSSION_LIST },
  snapshot: { name: 'Chốt', life: 'frozen' },
  changes: { name: 'Thay đổi sau chốt', life: 'renewed', list: CHANGES_LIST },
  selfCheck: { name: 'Tự kiểm tra cài đặt', life: 'apart', list: SELF_CHECK_LIST },
} as const satisfies Readonly<Record<string, PageRow>>;

type KeyOfLife<L extends PageLife> = {
  [K in keyof typeof PAGES]: (typeof PAGES)[K]['life'] extends L ? K : never;
}[keyof typeof PAGES];

/** Pages that runs write, over and over or once. */
export type RenewedKey = KeyOfLife<'renewed' | 'frozen'>;

/** Tabs that hold nothing of the staff's but what they typed beside ours. */
export type PageKey = KeyOfLife<'renewed' | 'frozen' | 'record'>;

/** Tabs that staff edit and we only add to. */
export type SettingsKey = KeyOfLife<'staff'>;

/** Pages that are written as data. */
export type WrittenKey = PageKey | KeyOfLife<'apart'>;

const KEYS = Object.keys(PAGES) as (keyof typeof PAGES)[];

/** All {@link PageKey}s, in the order of {@link PAGES}. */
export const PAGE_KEYS: readonly PageKey[] = KEYS.filter(
  (key): key is PageKey => PAGES[key].life !== 'staff' && PAGES[key].life !== 'apart',
);

/** All {@link SettingsKey}s, in the order of {@link PAGES}. */
export const SETTINGS_KEYS: readonly SettingsKey[] = KEYS.filter(
  (key): key is SettingsKey => PAGES[key].life === 'staff',
);
