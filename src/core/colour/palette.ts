/** The three fills that ask for action (rule 13); everything else stays unfilled. */
export const FILLS = {
  /** Chưa đạt */
  below: '#f4cccc',
  /** Chưa có số liệu */
  noData: '#fff2cc',
  /** Lỗi số liệu */
  dataError: '#fce5cd',
} as const;

/** The light fill of header rows, which is no sign. */
export const HEAD_FILL = '#d9e2f3';

/** How the headings of a printed table look. */
export const HEADER_LOOK = { bold: true, align: 'center', fill: HEAD_FILL } as const;

/** The light fill of rows that add others, which is no sign. */
export const GROUP_FILL = '#eef2f9';

/** The fill of cells that staff are to fill in, on tabs of settings. */
export const INPUT_FILL = '#fff9e5';

/** The lines of tables. */
export const LINES = '#9aa0a6';

/** Colours of charts: dark and light enough to be told apart in black and white, and by whoever does not see red or green. */
export const CHART_COLOURS = {
  reached: '#2e7d5b',
  below: '#e57368',
  late: '#f1b04c',
  inProgress: '#9db7dd',
  /** Chưa có số liệu, lỗi số liệu */
  unknown: '#b45f06',
  /** The line to reach */
  level: '#3c4043',
} as const;

/** The letters of what is there for the add-in and that nobody wants on paper. */
export const UNSEEN = '#ffffff';

/** The letters of figures that only charts need, and of those that nobody is to read. */
export const CHART_FIGURES = { shown: '#80868b', hidden: UNSEEN } as const;

/** The letters of what must not be overlooked: that figures have changed. */
export const WARNING = '#c00000';
