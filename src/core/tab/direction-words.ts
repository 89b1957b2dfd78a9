import { phrases } from './phrases';

/** Words before the noun of an indicator that only say that it is counted: "Tỷ lệ", "Số vụ", "Tổng số người bị". */
export const COUNTING_WORDS = phrases(
  'tỷ lệ|tỷ suất|tỷ trọng|số|số lượng|tổng|tổng số|mức|mức độ|vụ|vụ việc|ca|lượt',
  'trường hợp|đơn|người|số tiền|tiền|tình hình|tình trạng|các|những|bị|xảy ra|do|vì|%|cuộc|hồ sơ',
  'văn bản|nhiệm vụ|khoản|giá trị|để|diện tích',
);

/** What nobody wants more of, as it stands at the head of an indicator's name. */
export const UNWANTED_NOUNS = phrases(
  'hộ nghèo|hộ cận nghèo|nghèo|cận nghèo|hộ tái nghèo|tái nghèo|thất nghiệp|lạm phát|tai nạn|TNGT',
  'TNLĐ|tử vong|chết|thương vong|bị thương|ngộ độc|đuối nước|vi phạm|tội phạm|phạm tội|phạm pháp',
  'trọng án|tệ nạn|nghiện|ma túy|tái nghiện|trộm cắp|bạo lực|xâm hại|tảo hôn|hôn nhân cận huyết',
  'ly hôn|cháy|cháy nổ|hỏa hoạn|phá rừng|khai thác rừng trái phép|rừng bị cháy|rừng bị phá|sạt lở',
  'thiệt hại|dịch bệnh|nợ|nợ đọng|nợ xấu|nợ quá hạn|nợ thuế|tồn đọng|quá hạn|trễ hạn|chậm hạn|chậm',
  'thất thoát|thất thu|lãng phí|tổn thất|hao hụt|phế phẩm|sai sót|sự cố|lỗi|đình công|ngừng việc',
  'lãn công|khiếu kiện|vượt cấp|suy dinh dưỡng|SDD|mắc|nhiễm|lây nhiễm|bỏ học|lưu ban|nghỉ học',
  'học lực yếu|sinh con thứ ba|sinh con thứ 3|sinh con thứ III|sinh con lần 3|con thứ ba|con thứ 3',
  'kỷ luật|bị kỷ luật|mất cân bằng giới tính|mù chữ|tái mù chữ|ô nhiễm|yếu kém|xếp loại yếu',
);

/** Who it may happen to: between the counting words and what is unwanted ("trẻ em dưới 5 tuổi suy dinh dưỡng"). */
export const AFFECTED_NOUNS = phrases(
  'trẻ|trẻ em|cháu|học sinh|HS|sinh viên|người|phụ nữ|bà mẹ|cặp vợ chồng|hộ|hộ gia đình|gia đình',
  'lao động|người lao động|NLĐ|công nhân|CNVCLĐ|đoàn viên|ĐV|đảng viên|hội viên|cán bộ|công chức',
  'viên chức|CBCCVC|doanh nghiệp|DN|cơ sở|đơn vị|khách hàng|phương tiện|gia súc|gia cầm|vật nuôi|lợn',
  'trâu bò|cây trồng|sản phẩm|thanh niên|thiếu niên|vị thành niên|dân số|sản phụ|bệnh nhân|rừng',
);

/** Words by which more is better again, wherever they stand: less of what is unwanted, or something done about it. */
export const MENDING_WORDS = phrases('giảm|xóa|xử lý|thu|hỗ trợ|phòng chống|phòng ngừa|phòng tránh');

/** The same in an indicator's own name: something done for, or by, those concerned. */
export const MENDING_IN_NAME = phrases(
  'phòng|chống|ngăn chặn|giải quyết|khắc phục|phát hiện|điều tra|khám phá|kiểm tra|tuyên truyền',
  'tập huấn|tham gia|được|vay|thoát|vươn lên|đào tạo|giúp|tặng|thanh toán|trả|khoanh|cai|chữa',
  'điều trị|khám|tiêm|hòa giải|dư nợ|không|chưa|hết|chấm dứt|vận động|cảm hóa|quản lý|xét xử',
  'thi hành|nhận|hưởng|hoàn thành|xây dựng|sửa chữa|trợ giúp|dạy nghề|thanh tra',
);

/** Words that mend only behind what is unwanted: "Hộ nghèo có nhà ở", not "Đơn vị có nợ đọng". */
export const MENDING_BEHIND = phrases('có|đạt|đủ');
