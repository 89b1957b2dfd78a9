/*
 * What Apps Script sees: every export becomes one top-level function of dist/Code.js. A table of
 * contents, no logic.
 */
export { CHUADAT } from './functions/chuadat';
export { CONTHIEU } from './functions/conthieu';
export { KHLUYKE } from './functions/khluyke';
export { SOVN } from './functions/sovn';
export { TENCHUAN } from './functions/tenchuan';
export { TIENDO } from './functions/tiendo';
export { TONGHOP } from './functions/tonghop';
export { TRANGTHAI } from './functions/trangthai';
export { TYLE } from './functions/tyle';
export { TYSO } from './functions/tyso';
export { VUOT } from './functions/vuot';
export { veBieuDo } from './sheets/charts-command';
export { kiemTraSoLieu } from './sheets/check-command';
export { boToMau, toMauDonViChuaDat } from './sheets/colour-commands';
export { moDanhMucDonVi } from './sheets/directory-command';
export { dinhHuongThaoLuan } from './sheets/discussion-command';
export { moMauIn } from './sheets/frame-command';
export { moHuongDan } from './sheets/guide-command';
export { moDanhMucChiTieu } from './sheets/indicator-command';
export { danhSachChonDonVi } from './sheets/list-command';
export { lapBangDoc } from './sheets/long-command';
export { onInstall, onOpen } from './sheets/menu';
export { tienDoDenNgay } from './sheets/progress-command';
export { chuanHoaSoLieu, dienCotTyLe, thucHienThayDoi } from './sheets/raw-commands';
export { moGiaoChiTieu } from './sheets/register-command';
export { tuKiemTraCaiDat } from './sheets/self-check-command';
export { chotSoLieu } from './sheets/snapshot-command';
export { taoBangTongHop } from './sheets/summary-command';
export { hoanTacLenhGanNhat } from './sheets/undo-command';
export { moPhieuDonVi } from './sheets/unit-sheet-command';
