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

/** The light fill of rows that add others, which is no sign. */
export const GROUP_FILL = '#eef2f9';

/** The fill of cells that staff are to fill in, on tabs of settings. */
export const INPUT_FILL = '#fff9e5';

/** The lines of tables. */
export const LINES = '#9aa0a6';

/** The letters of what must not be overlooked: that figures have changed. */
export const WARNING = '#c00000';
