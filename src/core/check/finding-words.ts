/** What staff read about a finding. */
export interface FindingWords {
  /** Column `Số liệu đang ghi`. */
  readonly found: string;
  /** Column `Số đúng hoặc căn cứ`. */
  readonly expected: string;
  /** Column `Đề nghị`. */
  readonly suggestion: string;
}
