import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import designVi from '@univerjs/design/locale/vi-VN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiVi from '@univerjs/docs-ui/locale/vi-VN';
import { LexerTreeBuilder, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsVi from '@univerjs/sheets/locale/vi-VN';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalVi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import filterVi from '@univerjs/sheets-filter/locale/vi-VN';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import filterUiVi from '@univerjs/sheets-filter-ui/locale/vi-VN';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaVi from '@univerjs/sheets-formula/locale/vi-VN';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiVi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteUiVi from '@univerjs/sheets-note-ui/locale/vi-VN';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtUiVi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import sortUiVi from '@univerjs/sheets-sort-ui/locale/vi-VN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import { UniverUIPlugin } from '@univerjs/ui';
import uiVi from '@univerjs/ui/locale/vi-VN';
import { SemicolonLexer } from './semicolon-lexer';

const VIETNAMESE = mergeLocales(
  designVi,
  uiVi,
  docsUiVi,
  sheetsVi,
  sheetsUiVi,
  formulaVi,
  formulaUiVi,
  numfmtUiVi,
  conditionalVi,
  noteUiVi,
  filterVi,
  filterUiVi,
  sortUiVi,
);

/** Starts an empty spreadsheet engine with a screen in `container`: the headless one's plugins and what draws them. */
export function startScreen(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: VIETNAMESE },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple' });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsSortUIPlugin);
  univer.__getInjector().replace([LexerTreeBuilder, { useClass: SemicolonLexer }]);
  return univer;
}
