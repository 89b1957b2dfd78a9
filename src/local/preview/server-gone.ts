/** The server of the page no longer answers: whoever started it has stopped it. */
export class ServerGone extends Error {
  override name = 'ServerGone';
  override message =
    'Máy chủ của trang xem thử đã dừng. Bảng tính trên trang còn nguyên, bấm Tải xuống để giữ; rồi chạy lại npm start và làm lại.';
}

/** Reads a file that stands beside the page; throws {@link ServerGone} where nobody answers. */
export async function fetchBeside(url: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new ServerGone();
  }
  if (!response.ok) throw new Error(`Read "${url}": the server answered ${response.status}`);
  return response;
}
