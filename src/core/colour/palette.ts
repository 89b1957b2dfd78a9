/** The three fills that ask for action (rule 13); everything else stays unfilled. */
export const FILLS = {
  /** Chưa đạt */
  below: '#f4cccc',
  /** Chưa có số liệu */
  noData: '#fff2cc',
  /** Lỗi số liệu */
  dataError: '#fce5cd',
} as const;
