/** For a tab that somebody keeps working in while a command is about to write to it. */
export function inUseMessage(tab: string): string {
  return `Có người đang sửa trang tính '${tab}' nên chưa ghi vào trang này; những gì đã gõ được giữ nguyên. Đề nghị chạy lại lệnh sau ít phút.`;
}
