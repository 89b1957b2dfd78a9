import { phrases } from '../phrase/phrases';

/** Words before the noun of an indicator that only say that it is counted: "Tỷ lệ", "Số vụ", "Tổng số người bị". */
export const COUNTING_WORDS = phrases(
  'tỷ lệ|tỷ suất|tỷ trọng|số|số lượng|tổng|tổng số|mức|mức độ|vụ|vụ việc|ca|lượt',
  'trường hợp|đơn|người|số tiền|tiền|tình hình|tình trạng|các|những|bị|xảy ra|do|vì|%|cuộc',
  'văn bản|khoản|giá trị|để|diện tích|cặp|đơn thư|tin báo|con|lần|ngày|giờ|phút|khối lượng|lượng nước|lượng điện|suất|đợt|điểm',
);

/** Debts that are told of loans: of these the loan is no help. */
export const LOAN_DEBTS = phrases('nợ quá hạn|nợ xấu|dư nợ quá hạn|dư nợ xấu');

/** What is owed, broken or wasted: what stands behind it is what it is owed for or broken in, unless something is done about it. */
export const WRONGS = phrases(
  LOAN_DEBTS,
  'nợ|nợ đọng|nợ thuế|tồn đọng|vi phạm|sai phạm|sai sót|lấn chiếm|phá rừng|thất thoát|thất thu',
  'lãng phí|tổn thất|tai nạn|TNLĐ|TNGT|sự cố|cháy|cháy nổ|hỏa hoạn|trái phép|không phép|khiếu kiện',
  'khiếu nại|tố cáo|ô nhiễm',
);

/** How long and how often customers are without power: averages of what nobody wants. */
export const OUTAGES = phrases('SAIDI|SAIFI|MAIFI');

/** What nobody wants more of, as it stands at the head of an indicator's name. */
export const UNWANTED_NOUNS = phrases(
  WRONGS,
  OUTAGES,
  'hộ nghèo|hộ cận nghèo|nghèo|cận nghèo|hộ tái nghèo|tái nghèo|thất nghiệp|lạm phát|tử vong|chết',
  'thương vong|bị thương|ngộ độc|đuối nước|tội phạm|phạm tội|phạm pháp|trọng án|tệ nạn|nghiện|ma túy',
  'tái nghiện|trộm cắp|bạo lực|xâm hại|tảo hôn|hôn nhân cận huyết|ly hôn|khai thác rừng trái phép',
  'rừng bị cháy|rừng bị phá|sạt lở|thiệt hại|dịch bệnh|quá hạn|trễ hạn|trễ hẹn|chậm hạn|chậm|hao hụt|phế phẩm',
  'lỗi|đình công|ngừng việc|lãn công|vượt cấp|suy dinh dưỡng|SDD|thấp còi|còi cọc|còi xương|gầy còm',
  'nhẹ cân|mắc|nhiễm|lây nhiễm|bỏ học|lưu ban|nghỉ học|học lực yếu|sinh con thứ ba|sinh con thứ 3',
  'sinh con thứ III|sinh con lần 3|con thứ ba|con thứ 3|kỷ luật|mất cân bằng giới tính',
  'mù chữ|tái mù chữ|yếu kém|xếp loại yếu|xếp loại kém|học lực kém|hạnh kiểm yếu|trả chậm',
  'giải quyết chậm|xử lý chậm|giải quyết quá hạn|trả lại|giải quyết trễ hạn|đông người|xóa tên',
  'khai trừ|hủy sửa|bị hủy|bị sửa|bị đình chỉ|sai thể thức|sai quy định|sai thẩm quyền|trái pháp luật',
  'trái quy định|hư hỏng|xuống cấp|dột nát|nhà tạm|nhà ở tạm|phòng học tạm|lớp học tạm|cầu tạm',
  'bỏ hoang|thừa cân|béo phì|sâu bệnh|bị hạn|bị ngập|bị úng|bị bệnh|bị dịch|sinh con tại nhà',
  'sinh tại nhà|đẻ tại nhà|đẻ rơi|trắng đoàn viên|trắng đảng viên|trắng hội viên|trắng tổ chức',
  'trắng chi bộ|mất việc|giới tính khi sinh|tỷ số giới tính|tăng dân số|gia tăng dân số',
  'thời gian giải quyết|thời gian xử lý|thời gian chờ|biến chứng|tai biến|di chứng|dị tật|nhiễm trùng',
  'nhiễm khuẩn|tiêu hao|hao phí|học lại|thi lại|ở lại lớp|kết hôn cận huyết|điểm trừ|trừ điểm|bị trừ',
  'nghỉ việc|bỏ việc|nghỉ ốm|nghỉ không phép|thôi việc|thôi học|bỏ nghề|rời mạng|rời bỏ|rời ngành',
  'ra khỏi hội|ra khỏi đoàn|ra khỏi đảng|ra khỏi tổ chức|ra khỏi công đoàn|xin ra khỏi hội',
  'xin ra khỏi đoàn|xin ra khỏi đảng|xin ra khỏi tổ chức|xin ra khỏi công đoàn',
  'thiếu máu|thiếu cân|thiếu nước|thiếu đói|thiếu ăn|thiếu đất|thiếu việc làm|thiếu hụt|thiếu phòng|hiểm nghèo|bệnh hiểm nghèo|ổ dịch|điểm nóng|buôn lậu|hàng giả',
);

/** Lost, broken or missing, wherever a name says so behind its head: "Số giờ mất điện". */
export const LOST = phrases('mất|hỏng|thất lạc|vắng|ngừng|gián đoạn|trốn');

/** Late, where a name ends with it, whatever is done late: "Hồ sơ vay trả chậm". */
export const LATE = phrases('chậm|trễ|quá hạn|trễ hạn|chậm hạn|gửi muộn|nộp muộn|trả muộn|đến muộn|đi muộn');
/** Left over, wrong or bad, where a name ends with it and nothing is done about it: "Văn bản ban hành sai". */
export const AMISS = phrases(
  'hoạt động yếu|hoạt động kém|tồn|tồn đọng|tồn kho|sai|sai phạm|sai sót|sai lệch|trái|vi phạm|lỗi|xấu',
  'không đúng|không khớp|không phù hợp|không hợp lệ|bị trả lại|trả lại|bị hủy|bị loại|từ chối|bị từ chối',
);
/** What may stand behind it: late by what. */
export const TERMS = phrases(
  'hẹn|hạn|thời hạn|thời gian|tiến độ|kế hoạch|KH|quy định|kỳ|quy trình|mẫu|so với|trong|giờ|chuyến|lịch',
);

/** Below, before the mark that is not reached. */
export const BELOW = phrases('dưới|thấp hơn|kém hơn|ít hơn|chưa đến|chưa tới|chưa đủ|không quá');
export const MARKS = phrases(
  '%|phần trăm|tiêu chí|điểm|chuẩn|mức|trung bình|TB|bình quân|quy định|yêu cầu|tiêu chuẩn|kế hoạch|chỉ tiêu|loại',
);

/** Words that turn a failure into its contrary. */
export const NEGATIONS = phrases('không|chưa|hết|chẳng|tránh|ngừa');

/** What is said of whom something wanted is not done yet, or not done: "Người chưa tham gia BHYT", "Mẫu nước không đạt". */
export const LACKING_WORDS = phrases(
  'chưa|không đạt|không xếp loại|không hoàn thành|không đủ|không tham gia|không nộp|không đóng|không đến|không đúng hạn',
  'không hoạt động|không hiệu quả|không đảm bảo|không bảo đảm|không chấp hành|không biết chữ|không đi học|không hợp vệ sinh|không an toàn',
);

/** What is not done stands behind these. */
export const UNDONE = phrases('chưa|chưa được|không được');

/** The same of people and households; a village or a club "không có" what nobody wants. */
export const LACKING_OF_PEOPLE = phrases(LACKING_WORDS, 'không có');
export const PEOPLE = phrases(
  'hộ|hộ gia đình|gia đình|khẩu|nhân khẩu|người|người dân|lao động|NLĐ|trẻ|trẻ em|học sinh|HS|thanh niên|phụ nữ',
);

/** What is done about it for those concerned: "Hộ chưa có nhà được hỗ trợ". */
export const HELPING_WORDS = phrases(
  'được|hỗ trợ|vận động|vay|giúp|tặng|đưa|cấp|xóa|giảm|xử lý|khắc phục|đào tạo|giải quyết|tư vấn|tiếp cận',
);

/** Who it may happen to: between the counting words and what is unwanted ("trẻ em dưới 5 tuổi suy dinh dưỡng"). */
export const AFFECTED_NOUNS = phrases(
  PEOPLE,
  'CĐCS|công đoàn cơ sở|cháu|sinh viên|bà mẹ|cặp vợ chồng|người lao động|công nhân|CNVCLĐ|CNLĐ|đoàn viên|ĐV|đảng viên|hội viên',
  'cán bộ|công chức|viên chức|CBCCVC|doanh nghiệp|DN|cơ sở|đơn vị|khách hàng|phương tiện|gia súc',
  'gia cầm|vật nuôi|lợn|trâu bò|trâu|bò|dê|ngựa|gà|vịt|cá|tôm|cây trồng|sản phẩm|thiếu niên',
  'vị thành niên|dân số|sản phụ|bệnh nhân|rừng|chi hội|chi bộ|chi đoàn|đảng bộ|tổ chức đảng|án|vụ án',
  'phòng học|lớp học|xã|phường|thôn|xóm|bản|tổ dân phố|khu dân cư|trường|công trình|dự án|mẫu|đất|lúa',
  'ngô|cây|nước|em|xe|thiết bị|trạm|hồ sơ|ý kiến|nhiệm vụ|kết luận|kiến nghị|thuê bao|xã viên|thành viên',
);

/** Words by which more is better again, wherever they stand: less of what is unwanted, or something done about it. */
export const MENDING_WORDS = phrases('giảm|xóa|xử lý|thu|hỗ trợ|phòng chống|phòng ngừa|phòng tránh');

/** Work that such things come with, and that does nothing about them: "Nợ đọng xây dựng cơ bản", "Vi phạm quản lý đất đai". */
export const FIELDS = phrases(
  'xây dựng|sửa chữa|quản lý|đào tạo|dạy nghề|khám|khám chữa bệnh|chữa bệnh|điều trị|tiêm|tập huấn|tham gia|thi hành công vụ',
);

/** Keeping off what nobody wants: "phòng" alone is a room as well ("Cháy phòng trọ"). */
const KEEPING_OFF = phrases(
  'phòng chống|phòng ngừa|phòng tránh|phòng và chống|phòng bệnh|phòng dịch|phòng cháy|phòng bão|phòng lụt|phòng thiên tai',
  'phòng thủ|phòng vệ|phòng hộ|phòng độc|phòng hạn|phòng rét|phòng tai nạn|phòng tội phạm|phòng ma túy|phòng đuối nước',
);

/** Something done for, about or by those concerned. */
export const DEEDS_IN_NAME = phrases(
  ...[FIELDS, KEEPING_OFF],
  'chống|ngăn chặn|giải quyết|khắc phục|phát hiện|điều tra|khám phá|kiểm tra|tuyên truyền',
  'xử phạt|thu hồi|được|vay|thoát|vượt nghèo|vươn lên|giúp|tặng|thanh toán|trả|khoanh|cai|chữa trị|chữa khỏi',
  'hòa giải|dư nợ|vận động|cảm hóa|xét xử|tiến bộ|ra khỏi danh sách|ra khỏi diện|thi hành|đỡ đầu',
  'nhận quà|nhận hỗ trợ|hưởng|hoàn thành|trợ giúp|thanh tra|giám sát|bắt giữ|triệt phá',
);

/** Work that only finds out how those concerned are, and gives them nothing. */
export const LOOKED_AT = phrases('rà soát|điều tra|kiểm tra|thanh tra|giám sát|đôn đốc|phát hiện|quản lý');

/** The same as words that mend in an indicator's own name; that there is none mends too. */
export const MENDING_IN_NAME = phrases(DEEDS_IN_NAME, 'không|chưa|hết|chấm dứt');

/** Something done, as titles and headings tell of it. */
export const DEEDS = phrases(
  'giảm|xóa|xử lý|thu|hỗ trợ|phòng chống|phòng ngừa|kiểm tra|tuyên truyền|tập huấn|cho vay|vay|tín dụng|dư nợ|giải ngân',
  'đóng|nộp|thoát|đào tạo|giúp|tặng|trao|khám|tiêm|thanh tra|vận động|bồi dưỡng|ủng hộ|quyên góp|BHYT|cấp thẻ|cấp phát',
  'thu hồi|thu gom|thu hoạch|thu hút|thu mua',
);

/** What those concerned have or do, which mends only behind what is unwanted: "Hộ nghèo có nhà ở", not "Đơn vị có nợ đọng". */
export const MENDING_BEHIND = phrases(
  'có|đạt|đủ|mua|tiếp cận|ra lớp|quay lại|trở lại|đến trường|đi học|biết làm|sử dụng|dùng|đăng ký|lắp đặt',
  'tham dự|cam kết|chuyển đổi|áp dụng|học nghề|khởi nghiệp|làm ăn',
);

/** The better of the grades that what was done is given: those below them are called in many ways. */
export const GRADES = phrases('tốt|khá|giỏi|xuất sắc');

/** What is good of people, works and services, and what everybody wants them to have. */
export const GOOD = phrases(
  GRADES,
  'tiên tiến|mạnh|sạch|hợp vệ sinh|HVS|an toàn|văn minh|chuẩn|kiểu mẫu',
  'chuyên cần|bao phủ|che phủ|phủ sóng|hài lòng|đúng|trước hạn|sớm|kịp thời|lên lớp|đỗ',
  'chuyển lớp|sàng lọc|bổ túc|lợi nhuận|tăng|thành|khỏi|sống|công nhận|danh hiệu',
  'khen|BHXH|BHTN|bảo hiểm|huy động|kết nạp|phát triển|tập hợp|giới thiệu|cấp|điện tử|lấp đầy',
  'tiết kiệm|hóa|hợp quy|nữ|dân tộc|DTTS|thiểu số|rèn luyện|kích hoạt|chuyển đổi|tái chế|phân loại|tự chủ|dịch vụ',
  'mổ|phẫu thuật|thủ thuật|đẻ|xét nghiệm|siêu âm|trực|tuần tra|bắt|triệt phá|thụ lý|công chứng|chứng thực|bào chữa|tiếp',
  'tuyển|nảy mầm|tái đàn|hiến|ghép|nội trú|ngoại trú|đôn đốc|rà soát|sinh hoạt|sử dụng|kiên cố|tự nguyện|đại học',
  'đồng thuận|đồng tình|đồng ý|báo cáo|chấp hành|ký|đăng ký|đi bầu|tiêm chủng',
);

export const NOT = phrases('không');

/** What is denied to somebody, or not done by him, behind "không": "không hài lòng", "không được tiêm". */
export const WITHHELD = phrases(DEEDS_IN_NAME, DEEDS, GOOD);

/** What it may be good not to do, wanted as it is elsewhere: "không sử dụng ma túy", "không thu tiền", "không tăng giá". */
export const ABSTAINED = phrases(
  'sử dụng|thu|vay|trả|tăng|mổ|phẫu thuật|thủ thuật|đẻ|nữ|dân tộc|DTTS|thiểu số|dư nợ|tín dụng|huy động|bắt|phạt|xử phạt|thanh tra|phát hiện',
);

/** What "không" denies of which nobody wants more, and what it makes another kind of: "không bị phạt", "không chuyên trách". */
export const FREE_FROM = phrases(
  'có|bị|còn|phải|để|phát sinh|xảy ra|quá|vượt|dưới|chuyên|chuyên trách|xác định|dùng|thường xuyên|hưởng',
);

/** How long something takes or lasts. */
export const TAKEN = phrases('thời gian|số ngày|số giờ|số phút|số tháng');
/** Time that is spent on what is wanted. */
export const WORKED = phrases(
  'công|làm việc|học|dạy|giảng|tập huấn|huấn luyện|hoạt động|vận hành|phát sóng|phát thanh|bay|tình nguyện|nghiên cứu',
  'sử dụng|đào tạo|bồi dưỡng|trực|tiếp|chạy máy|họp|sinh hoạt|ra quân|tuần tra|thực tế|bám cơ sở|đi cơ sở',
);

export const LOANS = phrases('cho vay|vay|dư nợ|ủy thác|vay vốn');

/** What stands behind it is what something is measured by: "so với số phải thu". */
export const COMPARED = phrases('so với|so sánh|so|/ tổng|trên tổng');

/** What makes a heading of what nobody wants one of how much of it there is, whatever its title does about it: "Số nợ còn lại", "Mức nợ tối đa". */
export const LEVELS = phrases('còn|còn lại|hiện còn|cuối năm|cuối kỳ|tối đa|phát sinh|xảy ra|tồn|tồn đọng');
/** The same where the title tells of no deed but of less of it: "Số nợ thực tế", "Nợ đến 31/12". */
export const LEVELS_TO_REDUCE = phrases(LEVELS, 'thực tế|hiện có|hiện tại|đến|tính đến');
/** What makes less of something, and gathers or handles none of it. */
export const REDUCING = phrases(
  'giảm|kéo giảm|giảm thiểu|hạn chế|kiềm chế|phòng chống|phòng ngừa|phòng tránh',
);

/** What a title tells of keeping off what its columns count: "Số vụ tai nạn" under "PHÒNG, CHỐNG TAI NẠN" are those that happened. */
export const PREVENTING = phrases(
  'phòng chống|phòng ngừa|phòng tránh|ngăn ngừa|ngăn chặn|giảm thiểu|hạn chế|kiềm chế|khống chế',
);

/** What keeps how much there is of something down, so that this is what is counted: "Kiềm chế tai nạn", not "Giảm tai nạn". */
export const RESTRAINING = phrases('hạn chế|kiềm chế|khống chế');

/** How work is done that nobody wants. */
export const AGAINST_RULES = phrases('vi phạm|trái phép|trái pháp luật|không phép|sai phép|sai quy định');
