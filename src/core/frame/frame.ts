import { PAGE_FONT } from '../page/page';

/** What stands at the end of a page for the person who signs, until staff name others in `Mẫu in`. */
export const SIGNATURE = 'NGƯỜI LẬP BIỂU';

/** Who signs: a title, and below the room for the signature a name; '' for what is written by hand. */
export interface Signer {
  readonly title: string;
  readonly name: string;
}

/** What stands above and below the table of a page that is signed, and the font of all of it; '' for a line that is left out. */
export interface Frame {
  /** The body above the issuing one. */
  readonly parent: string;
  /** The issuing body where staff name one; '' for what the workbook says. */
  readonly body: string;
  /** "Phụ lục I", "Biểu số 01". */
  readonly annex: string;
  /** "(Kèm theo Công văn số 607/LĐLĐ ngày 08/01/2020)". */
  readonly attached: string;
  /** Whether the state's name and motto stand in the head. */
  readonly motto: boolean;
  /** "Cao Bằng, ngày … tháng … năm 2020". */
  readonly placed: string;
  readonly left: Signer | null;
  readonly right: Signer;
  readonly font: string;
}

/** The frame of a workbook without `Mẫu in`. */
export const PLAIN_FRAME: Frame = {
  parent: '',
  body: '',
  annex: '',
  attached: '',
  motto: false,
  placed: '',
  left: null,
  right: { title: SIGNATURE, name: '' },
  font: PAGE_FONT,
};

/** The state's name and motto, as official papers have them. */
export const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
