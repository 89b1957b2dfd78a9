import { localeWarning } from '../report/messages';

/** What the add-in relies on in one point of the live checklist, and how what was seen is judged. */
export interface Check {
  /** The point's number in docs/kiem-tra-truc-tiep.md. */
  readonly point: string;
  readonly what: string;
  /** What is seen where all is well; {@link isMet} where more than this very text is. */
  readonly expected: string;
  readonly isMet?: (seen: string) => boolean;
  /** What to do where it is not, in one sentence. */
  readonly remedy: string;
  /** What a person is to look at besides; none where the command tells all of the point. */
  readonly look?: string;
}

const ZONE = 'Asia/Ho_Chi_Minh';

/** The zones of Vietnam by both of their names. */
const ZONES: readonly string[] = [ZONE, 'Asia/Saigon'];

const isZone = (seen: string) => ZONES.includes(seen);

/** How a blank cell is told. */
export const SEEN_BLANK = 'ô trống';

/** How what Google refused is told. */
export function failedWords(reason: string): string {
  return `lỗi: ${reason}`;
}

/** Words that observations and expectations share. */
export const SEEN = {
  same: 'đọc lại y nguyên',
  rules: '1 quy tắc, rồi 0 quy tắc',
  staffRules: 'thang màu, văn bản',
  ids: 'giữ; khác',
  written: 'ghi được',
  lock: 'nhả được, giữ lại được',
  template: '140 dòng, có nội dung của mẫu',
  witness: 'nhận ra',
  refused: 'bị từ chối',
  mark: 'tìm thấy, đổi được',
  blankTab: 'A1 trống; 1.000 × 26 ô',
} as const;

/** How many seconds 1.000 × 20 cells may take: a command reads and writes that some ten times, and has five minutes. */
const MOST_SECONDS = 10;

const TELL = 'Báo cho người giữ mã nguồn kèm dòng này';
const STOP = `Dừng dùng tiện ích. ${TELL}.`;
const LOCALE = 'Chọn Tệp ▸ Cài đặt ▸ Ngôn ngữ ▸ Việt Nam, lưu và tải lại, rồi chạy lại lệnh.';
const NO_COLOURS = `Không dùng Tô màu đơn vị chưa đạt. ${TELL}.`;
const HARMLESS = `Không ảnh hưởng đến số liệu. ${TELL}.`;
const NO_FUNCTIONS = `Không dùng các hàm của tiện ích trong ô. ${TELL}.`;
const NO_LIVE_LINE = `Chạy lại Tạo bảng tổng hợp trước mỗi lần dùng số liệu, không dựa vào dòng 1. ${TELL}.`;

/** The last words of a point that goes on with a command of the menu. */
function goOn(point: string): string {
  return `Làm tiếp điểm ${point} của phiếu kiểm tra trực tiếp.`;
}

/** Every check, in the order of the live checklist. */
export const CHECKS = [
  {
    point: 'A6',
    what: 'Ngôn ngữ của bảng tính',
    expected: 'vi_VN',
    isMet: (seen) => localeWarning(seen) === null,
    remedy: LOCALE,
  },
  {
    point: 'A7',
    what: 'Múi giờ của bảng tính',
    expected: ZONE,
    isMet: isZone,
    remedy: 'Chọn Tệp ▸ Cài đặt ▸ Múi giờ ▸ (GMT+07:00) của Việt Nam, lưu và tải lại, rồi chạy lại lệnh.',
  },
  {
    point: 'A8',
    what: 'Múi giờ của dự án Apps Script',
    expected: ZONE,
    isMet: isZone,
    remedy: 'Dán lại tệp appsscript.json của gói cài đặt, lưu, rồi chạy lại lệnh.',
  },
  {
    point: 'B1',
    what: 'Công thức viết bằng dấu chấm phẩy: SUM(1;2)',
    expected: 'số 3',
    remedy: STOP,
  },
  {
    point: 'B2',
    what: 'Công thức viết bằng dấu phẩy: SUM(1,2)',
    expected: 'lỗi, hoặc số khác 3',
    isMet: (seen) => seen !== 'số 3' && /^(?:số [\d.,-]+|lỗi #\S+)$/.test(seen),
    remedy: HARMLESS,
  },
  {
    point: 'B3',
    what: 'Định dạng #,##0 cho 78800000 và 0.0% cho 0,583',
    expected: '78.800.000; 58,3%',
    remedy: LOCALE,
  },
  {
    point: 'B4',
    what: 'Quy tắc màu dài nhất của tiện ích, ghi ở lần một',
    expected: SEEN.same,
    remedy: NO_COLOURS,
  },
  {
    point: 'B6',
    what: 'Ngày 31/12/2019, ghi bằng số thứ tự của ngày',
    expected: 'hiện 31/12/2019, đọc là 31/12/2019',
    remedy: `Xem lại hai múi giờ ở điểm A7, A8; đúng cả hai mà vẫn khác thì không gõ ngày vào trang đã lập. ${TELL}.`,
  },
  {
    point: 'B7',
    what: 'Chữ 12/10 ghi kèm dấu nháy đơn phía trước',
    expected: 'chữ "12/10"',
    remedy: `Không chạy Tạo bảng tổng hợp trên tệp thật. ${TELL}.`,
  },
  {
    point: 'B8',
    what: 'Chữ gõ bằng bảng mã tổ hợp, sau khi ghép dấu',
    expected: 'chữ "Hòa An", 6 ký tự',
    remedy: `Gõ tên đơn vị bằng bảng mã Unicode dựng sẵn. ${TELL}.`,
  },
  {
    point: 'B9',
    what: 'Công thức của quy tắc màu dài nhất, ở dòng chưa đạt và ở dòng đạt',
    expected: 'TRUE; FALSE',
    remedy: NO_COLOURS,
  },
  {
    point: 'C1',
    what: 'Gõ 78.800.000 và 233,3',
    expected: 'số 78.800.000; số 233,3',
    remedy: LOCALE,
  },
  {
    point: 'C2',
    what: 'Hàm TYLE nhận một ô trống',
    expected: SEEN_BLANK,
    remedy: NO_FUNCTIONS,
  },
  {
    point: 'C3',
    what: 'Hàm nhận TRUE, 10% và ba ngày, trong đó hai ngày thuộc năm 2019',
    expected: 'chữ "Lỗi: kết quả "TRUE" không đọc được thành số"; số 10; số 2',
    remedy: NO_FUNCTIONS,
  },
  {
    point: 'C4',
    what: 'Hàm TYLE nhận ô báo #N/A, có cho ra số không',
    expected: 'FALSE',
    remedy: NO_FUNCTIONS,
  },
  {
    point: 'C5',
    what: 'Câu báo lỗi của hàm TYLE khi kết quả là chữ 1.5',
    expected: 'chữ "Lỗi: kết quả "1.5" có thể là 1,5 hoặc 15; đề nghị ghi rõ một cách"',
    remedy: NO_FUNCTIONS,
    look: 'Đưa chuột lên ô ở cột Mẫu để xem: câu báo lỗi tiếng Việt phải đọc được.',
  },
  {
    point: 'C7',
    what: 'Hàm TYLE với vùng hai dòng tràn xuống ô dưới',
    expected: 'số 100; số 100',
    remedy: NO_FUNCTIONS,
  },
  {
    point: 'D2',
    what: 'Dòng 1 của trang đã lập khi biểu gốc chưa đổi',
    expected: SEEN_BLANK,
    remedy: NO_LIVE_LINE,
  },
  {
    point: 'D3',
    what: 'Dòng 1 của trang đã lập khi một số của biểu gốc đã đổi',
    expected: 'chữ "Biểu gốc đã thay đổi…"',
    isMet: (seen) => seen.startsWith('chữ "Biểu gốc đã thay đổi: '),
    remedy: NO_LIVE_LINE,
    look: goOn('D3'),
  },
  {
    point: 'D6',
    what: 'Đặt quy tắc màu của tiện ích hai lần, rồi bỏ',
    expected: SEEN.rules,
    remedy: NO_COLOURS,
    look: goOn('D6'),
  },
  {
    point: 'D7',
    what: 'Quy tắc màu của cơ quan sau khi đặt và bỏ quy tắc của tiện ích',
    expected: SEEN.staffRules,
    remedy: `Không dùng lệnh tô màu trên trang tính có quy tắc màu của cơ quan. ${TELL}.`,
    look: goOn('D7'),
  },
  {
    point: 'D8',
    what: 'Mã số của trang tính: khi đổi tên, và ở bản chép',
    expected: SEEN.ids,
    remedy: `Không đổi tên, không chép trang đã lập. ${TELL}.`,
    look: goOn('D8'),
  },
  {
    point: 'D10',
    what: 'Ghi vào trang tính được bảo vệ ở mức cảnh báo',
    expected: SEEN.written,
    remedy: `Bỏ bảo vệ mức cảnh báo trước khi chạy lệnh. ${TELL}.`,
  },
  {
    point: 'D12',
    what: 'Công thức nêu trang tính có tên chứa dấu hai chấm và dấu nháy đơn',
    expected: 'chữ "Đơn vị"',
    remedy: "Không dùng các ký tự / : ' [ ] trong tên trang tính.",
    look: goOn('D12'),
  },
  {
    point: 'D13',
    what: 'Khóa của tệp trong lúc hỏi và sau khi hỏi',
    expected: SEEN.lock,
    remedy: `Không để hai người cùng chạy lệnh một lúc. ${TELL}.`,
    look: goOn('D13'),
  },
  {
    point: 'D15',
    what: 'Ghi rồi đọc 1.000 dòng × 20 cột',
    expected: `dưới ${MOST_SECONDS} giây`,
    isMet: (seen) => {
      const seconds = /^(\d+)(?:,(\d))? giây$/.exec(seen);
      return seconds !== null && Number(`${seconds[1]}.${seconds[2] ?? 0}`) < MOST_SECONDS;
    },
    remedy: `Chạy lại lúc mạng khác; vẫn chậm thì tách tệp theo năm. ${TELL}.`,
    look: goOn('D15'),
  },
  {
    point: 'D16',
    what: 'Ghi 1.380 vào ô có định dạng Văn bản thuần túy',
    expected: 'chữ "1.380"',
    remedy: `Không dùng Chuẩn hóa số liệu…. ${TELL}.`,
    look: goOn('D16'),
  },
  {
    point: 'D18',
    what: 'Ô có danh sách chọn, đang ghi một tên không có trong danh sách',
    expected: 'danh sách Xã Cô Ba, Xã Hồng Trị; chữ "Xã Lạ"',
    remedy: `Không dùng Danh sách chọn đơn vị…. ${TELL}.`,
    look: goOn('D18'),
  },
  {
    point: 'D21',
    what: 'Trang tính mới chép từ một trang vừa ghi',
    expected: SEEN.template,
    remedy: `Xóa bớt dòng trống ở cuối các trang đã lập. ${TELL}.`,
  },
  {
    point: 'D22',
    what: 'Liên kết đến một ô',
    expected: 'chữ "Tin bài!E5"',
    remedy: `Tìm ô theo tên ghi ở cột Vị trí. ${TELL}.`,
    look: 'Bấm liên kết ở cột Mẫu để xem: phải đến ô A1 của trang tính này.',
  },
  {
    point: 'D24',
    what: 'Ô gộp qua ba dòng',
    expected: `gộp 3 dòng; chữ "LĐLĐ Hòa An"; ${SEEN_BLANK}; ${SEEN_BLANK}`,
    remedy: `Bỏ gộp ô trong sổ theo dõi, ghi tên vào từng dòng. ${TELL}.`,
  },
  {
    point: 'D29',
    what: 'Ghi chú ở ô A1, dấu hiệu thứ hai của trang đã lập',
    expected: SEEN.witness,
    remedy: `Không xóa dòng tiêu đề của các trang đã lập. ${TELL}.`,
    look: goOn('D29'),
  },
  {
    point: 'D31',
    what: 'Tạo bộ lọc trên vùng có ô gộp dọc',
    expected: SEEN.refused,
    remedy: HARMLESS,
  },
  {
    point: 'E1',
    what: 'Dấu của tiện ích trong tệp: ghi ở lần một, tìm lại, đổi',
    expected: SEEN.mark,
    remedy: STOP,
  },
  {
    point: 'E2',
    what: 'Vùng có số liệu và kích thước của trang tính mới',
    expected: SEEN.blankTab,
    remedy: HARMLESS,
  },
] as const satisfies readonly Check[];

/** The points that have a check. */
export type Point = (typeof CHECKS)[number]['point'];

/** What was seen, by point; none for what could not be looked at. */
export type Observed = Readonly<Partial<Record<Point, string>>>;

/** A check judged. */
export interface Checked {
  readonly check: Check;
  readonly seen: string;
  readonly isMet: boolean;
}

/** Judges every check by what was seen; what was not seen is not met. */
export function judgeChecks(observed: Observed): readonly Checked[] {
  return CHECKS.map((check: Check & { readonly point: Point }): Checked => {
    const seen = observed[check.point];
    if (seen === undefined) return { check, seen: 'không đọc được', isMet: false };
    return { check, seen, isMet: check.isMet ? check.isMet(seen) : seen === check.expected };
  });
}
