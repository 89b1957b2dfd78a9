import type { TableProblem } from '../problem/problem';
import type { FindingWords } from './finding-words';

/** What would be right, where more can be said than that a table is not read completely. */
export const PROBLEM_FIXES: Readonly<
  Partial<Record<TableProblem['kind'], Pick<FindingWords, 'expected' | 'suggestion'>>>
> = {
  periodTwice: {
    expected: 'Mỗi kỳ một trang tính',
    suggestion: 'Xóa bản sao, sửa kỳ ghi nhầm, hoặc chọn Không sử dụng ở Danh mục chỉ tiêu',
  },
  unclearPeriods: {
    expected: 'Số của từng kỳ thì cộng, số tính từ đầu năm thì lấy kỳ gần nhất; KH năm lấy một lần',
    suggestion:
      'Ghi rõ ở tiêu đề cột (KH năm, KH tháng, trong quý, lũy kế), hoặc chọn Cách tính ở Danh mục chỉ tiêu',
  },
  targetWithoutFigures: {
    expected: 'Cột kế hoạch ghi số',
    suggestion: 'Gõ lại thành số; lời giải thích chuyển sang cột ghi chú',
  },
  formTwice: {
    expected: 'Mỗi đơn vị một biểu cho mỗi kỳ',
    suggestion: 'Xóa bản thừa, hoặc sửa tên đơn vị, kỳ ghi nhầm',
  },
  fallsToDate: {
    expected: 'Số lũy kế không ít hơn kỳ trước',
    suggestion: 'Xem lại số lũy kế; có thể đã ghi số của riêng kỳ này',
  },
  wholeDiffers: {
    expected: 'Số cả kỳ bằng tổng các tháng, quý',
    suggestion: 'Sửa số cả kỳ, hoặc sửa số của tháng, quý ghi nhầm',
  },
  timesLeftOut: {
    expected: 'Các kỳ của một chỉ tiêu cùng tiêu đề, cùng cột, cùng đơn vị tính',
    suggestion: 'Sửa tiêu đề, tên cột cho giống nhau; nếu là chỉ tiêu khác thì ghi lý do chấp nhận',
  },
  formOfOtherTime: {
    expected: 'Biểu của các đơn vị cùng một kỳ',
    suggestion: 'Lấy biểu mới của đơn vị, hoặc sửa kỳ ghi nhầm ở tiêu đề',
  },
  wholeRowDiffers: {
    expected: 'Dòng cộng bằng tổng các tháng, quý phía trên',
    suggestion: 'Sửa dòng cộng, hoặc sửa số của tháng, quý ghi nhầm',
  },
  indicatorAlike: {
    expected: 'Mỗi chỉ tiêu một tên trong biểu của mọi đơn vị',
    suggestion: 'Sửa tên cho giống nhau; nếu là hai chỉ tiêu thì ghi lý do chấp nhận',
  },
  notedChange: {
    expected: 'Số giao, số thực hiện của từng đơn vị ghi ở dòng của đơn vị trong biểu',
    suggestion:
      'Sửa số ở dòng của đơn vị, hoặc ghi giao riêng ở Giao chỉ tiêu; nếu đã tính thì ghi lý do chấp nhận',
  },
  versions: {
    expected: 'Mỗi biểu một trang tính',
    suggestion: 'Xóa bản thừa, hoặc chọn Không sử dụng cho bản thừa ở Danh mục chỉ tiêu',
  },
  periodContradicted: {
    expected: 'Tiêu đề, tên trang tính và các cột nêu cùng một kỳ',
    suggestion: 'Sửa tiêu đề nếu chép từ trang tính khác, hoặc sửa tên trang tính',
  },
  logRowsWithoutUnit: {
    expected: 'Dòng của sổ có tên đơn vị mới được tính',
    suggestion: 'Điền tên đơn vị vào các dòng này',
  },
  logRowsOfSeveral: {
    expected: 'Mỗi dòng của sổ thuộc một đơn vị',
    suggestion: 'Tách thành mỗi đơn vị một dòng',
  },
  logDatesUnreadable: {
    expected: 'Dòng của sổ có ngày trong kỳ mới được tính',
    suggestion: 'Ghi ngày đủ ngày, tháng, năm, ví dụ: 29/01/2020',
  },
  logRowsOutsidePeriod: {
    expected: 'Chỉ tính các dòng có ngày trong kỳ',
    suggestion: 'Sửa ngày nếu gõ nhầm, hoặc ghi lý do chấp nhận',
  },
  logMeasuresDiffer: {
    expected: 'Các số cộng với nhau phải cùng một đơn vị tính',
    suggestion: 'Đổi về một đơn vị tính, hoặc chọn Chỉ đếm dòng có ở Danh mục chỉ tiêu cho từng loại',
  },
  settingDiffers: {
    expected: 'Danh mục chỉ tiêu ghi như biểu, trừ chỗ cơ quan tự sửa',
    suggestion:
      'Xóa nội dung ô này nếu cần theo biểu, giữ thì ghi lý do chấp nhận; ô tiện ích đã ghi được ghi lại khi chạy lệnh Danh mục chỉ tiêu',
  },
  registerRow: {
    expected: 'Mỗi dòng: một chỉ tiêu, một đơn vị, KH là số (hoặc 0, x) và Từ ngày nếu đổi trong năm',
    suggestion: 'Sửa ô này; dòng chưa sửa thì chưa được dùng',
  },
  listMarks: {
    expected: 'Dòng đã xong ghi ngày, số hoặc chữ; dòng chưa xong để trống hoặc ghi chưa',
    suggestion: 'Ghi lại các ô này',
  },
  listDue: {
    expected: 'Thời hạn của dòng là một ngày, hoặc trước, hết một ngày, tháng, quý',
    suggestion: 'Ghi lại các ô này; để trống là theo ngày cuối chung, hoặc ghi lý do chấp nhận',
  },
  listItemTwice: {
    expected: 'Mỗi mục của danh sách thuộc một đơn vị',
    suggestion: 'Xóa một dòng, hoặc ghi lý do chấp nhận',
  },
  logAmountsUnreadable: {
    expected: 'Ô này phải là một số',
    suggestion: 'Sửa thành số, ví dụ: 1.200.000',
  },
};
