/** Builds the menu `Chỉ tiêu` when the spreadsheet opens, and nothing else: no other service is allowed then. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Chỉ tiêu')
    .addItem('Tạo bảng tổng hợp', 'taoBangTongHop')
    .addItem('Tô màu đơn vị chưa đạt', 'toMauDonViChuaDat')
    .addItem('Bỏ tô màu', 'boToMau')
    .addItem('Kiểm tra số liệu', 'kiemTraSoLieu')
    .addItem('Tiến độ đến ngày…', 'tienDoDenNgay')
    .addItem('Định hướng thảo luận', 'dinhHuongThaoLuan')
    .addItem('Phiếu đơn vị', 'moPhieuDonVi')
    .addItem('Biểu đồ', 'veBieuDo')
    .addItem('Bảng dọc', 'lapBangDoc')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu('Số liệu gốc')
        .addItem('Điền cột tỷ lệ…', 'dienCotTyLe')
        .addItem('Chuẩn hóa số liệu…', 'chuanHoaSoLieu')
        .addItem('Danh sách chọn đơn vị…', 'danhSachChonDonVi'),
    )
    .addSubMenu(
      ui
        .createMenu('Thiết lập')
        .addItem('Danh mục chỉ tiêu', 'moDanhMucChiTieu')
        .addItem('Danh mục đơn vị', 'moDanhMucDonVi')
        .addItem('Giao chỉ tiêu', 'moGiaoChiTieu')
        .addItem('Mẫu in', 'moMauIn')
        .addItem('Chốt số liệu…', 'chotSoLieu')
        .addItem('Tự kiểm tra cài đặt', 'tuKiemTraCaiDat'),
    )
    .addSeparator()
    .addItem('Hoàn tác lệnh gần nhất', 'hoanTacLenhGanNhat')
    .addItem('Hướng dẫn', 'moHuongDan')
    .addToUi();
}

/** Builds the menu right after the add-in was installed. */
export function onInstall(): void {
  onOpen();
}
