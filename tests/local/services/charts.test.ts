import { describe, expect, it } from 'vitest';
import { openHost, runScript } from '../run/open-host';

const CELLS = `const s = sheet_(); s.getRange('A1:C3').setValues([['', 'KH', 'KQ'], ['Xã Một', 3, 4], ['Xã Hai', 5, 1]]);`;
const BUILT = `s.newChart().asComboChart().setTitle('Kết quả').setStacked().addRange(s.getRange('A1:C3')).setNumHeaders(1).setPosition(5, 2, 3, 4)`;
/** What a script sees of the charts of a tab. */
const SEEN = `const seen_ = (tab) => tab.getCharts().map((chart) => {
  const at = chart.getContainerInfo();
  return [chart.getOptions().get('title'), chart.getRanges().map((range) => range.getSheet().getName() + '!' + range.getA1Notation()),
    at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()];
});`;

describe('charts of a tab', () => {
  it('Sheet.insertChart draws what Sheet.newChart began and EmbeddedChartBuilder.build only gives: Sheet.getCharts then lists it, EmbeddedChart.getChartId is null before, and one number a chart', async () => {
    const { told } = await runScript(`${CELLS}
      const built = ${BUILT}.build();
      tell_([s.getCharts(), built.getChartId()]);
      tell_(s.insertChart(built) === undefined);
      s.insertChart(built);
      const numbers = s.getCharts().map((chart) => chart.getChartId());
      tell_([numbers.every((id) => Number.isInteger(id) && id > 0), new Set(numbers).size]);
      tell_(s.getCharts().every((chart, at) => chart.getChartId() === numbers[at]));`);
    expect(told).toEqual([[[], null], true, [true, 2], true]);
  });

  it('EmbeddedChartBuilder.asComboChart gives a builder with EmbeddedComboChartBuilder.addRange, which takes a range once, EmbeddedComboChartBuilder.setTitle, EmbeddedComboChartBuilder.setStacked and EmbeddedComboChartBuilder.setNumHeaders; EmbeddedChartBuilder.setOption and EmbeddedChartBuilder.setPosition say the rest, EmbeddedChart.getRanges, EmbeddedChart.getOptions and ChartOptions.get read it', async () => {
    const { told } = await runScript(`${CELLS} ${SEEN}
      s.insertChart(s.newChart().asComboChart().addRange(s.getRange('A1:A3')).addRange(s.getRange('C1:C3')).addRange(s.getRange('A1:A3'))
        .setNumHeaders(1).setOption('title', 'Cũ').setOption('legend.position', 'top').setPosition(5, 2, 3, 4).build());
      s.insertChart(${BUILT}.build());
      const [one, two] = s.getCharts();
      tell_(seen_(s));
      tell_([one.getNumHeaders(), ...['legend.position', 'isStacked'].map((name) => one.getOptions().get(name)), two.getOptions().get('isStacked')]);`);
    expect(told).toEqual([
      [
        ['Cũ', ['Biểu!A1:A3', 'Biểu!C1:C3'], 5, 2, 3, 4],
        ['Kết quả', ['Biểu!A1:C3'], 5, 2, 3, 4],
      ],
      [1, 'top', null, true],
    ]);
  });

  it('EmbeddedChart.modify changes nothing before Sheet.updateChart, which keeps number, place and what was not changed; EmbeddedChartBuilder.clearRanges takes all ranges out', async () => {
    const { told } = await runScript(`${CELLS} ${SEEN}
      s.insertChart(${BUILT}.build()); s.insertChart(${BUILT}.build());
      const [chart, other] = s.getCharts();
      const changed = chart.modify().clearRanges().addRange(s.getRange('A1:B3')).setOption('title', 'KH').build();
      tell_([changed.getChartId() === chart.getChartId(), chart.modify().clearRanges().build().getRanges()]);
      tell_(seen_(s));
      tell_(s.updateChart(changed) === undefined);
      tell_([seen_(s), s.getCharts()[0].getOptions().get('isStacked')]);
      tell_(s.getCharts().map((one) => one.getChartId()).join() === [chart, other].map((one) => one.getChartId()).join());`);
    const whole = ['Kết quả', ['Biểu!A1:C3'], 5, 2, 3, 4];
    expect(told).toEqual([
      [true, []],
      [whole, whole],
      true,
      [[['KH', ['Biểu!A1:B3'], 5, 2, 3, 4], whole], true],
      true,
    ]);
  });

  it('Sheet.removeChart takes out that chart alone', async () => {
    const { told } = await runScript(`${CELLS} ${SEEN}
      for (const title of ['Một', 'Hai', 'Ba']) s.insertChart(${BUILT}.setTitle(title).build());
      tell_([s.removeChart(s.getCharts()[1]) === undefined, seen_(s).map(([title]) => title)]);`);
    expect(told).toEqual([[true, ['Một', 'Ba']]]);
  });

  it('follow rows and columns, and their tab when it is copied or deleted', async () => {
    const { told, host } = await runScript(
      `${CELLS} ${SEEN}
      const ss = SpreadsheetApp.getActive();
      s.insertChart(${BUILT}.build());
      s.insertRowsBefore(2, 2);
      s.insertColumnsAfter(3, 1);
      tell_(seen_(s));
      s.activate();
      const copy = ss.duplicateActiveSheet().setName('Bản sao');
      tell_(seen_(copy));
      const other = ss.getSheetByName('Hai');
      other.insertChart(other.newChart().asComboChart().addRange(s.getRange('A1:C5')).addRange(other.getRange('A1')).setPosition(1, 1, 0, 0).build());
      ss.deleteSheet(s);
      tell_([seen_(copy).length, seen_(other)]);`,
      { tabs: { Biểu: {}, Hai: {} } },
    );
    expect(told).toEqual([
      [['Kết quả', ['Biểu!A1:C5'], 7, 2, 3, 4]],
      [['Kết quả', ['Bản sao!A1:C5'], 7, 2, 3, 4]],
      [1, [[null, ['Hai!A1'], 1, 1, 0, 0]]],
    ]);
    expect((await host.save()).charts).toHaveLength(2);
  });

  it('are there when the workbook is opened again', async () => {
    const code = `
      function ve() { ${CELLS} s.insertChart(${BUILT}.build()); }
      function dem() { return { charts: sheet_().getCharts().map((chart) => chart.getChartId()) }; }`;
    const host = await openHost(code);
    await host.run('ve');
    const first = await host.run('dem');
    const again = await openHost(code, { saved: await host.save() });
    expect((await again.run('dem')).returned).toEqual(first.returned);
  });

  it.each([
    [`s.insertChart(s.newChart().build())`, 'without a position or a range is not modelled'],
    [`s.insertChart(${BUILT}.setPosition(5, 99, 0, 0).build())`, 'outside the sheet'],
    [`s.removeChart(${BUILT}.build())`, 'not on this sheet'],
    [`s.updateChart(${BUILT}.build())`, 'not on this sheet'],
    [`s.newChart().asPieChart()`, 'EmbeddedChartBuilder.asPieChart is not modelled'],
    [`s.newChart().setOption('pieHole', 1)`, 'EmbeddedChartBuilder.setOption("pieHole") is not modelled'],
    [
      `s.newChart().setOption('series', { 0: { curveType: 'x' } })`,
      'setOption("series.curveType") is not modelled',
    ],
  ])('refuses %s', async (call, message) => {
    const { report } = await runScript(`${CELLS} s.insertChart(${BUILT}.build()); ${call};`);
    expect(report.error).toContain(message);
  });

  it('stand on a tab that is made from theirs too, under numbers of their own', async () => {
    const { told } = await runScript(
      `${CELLS} s.insertChart(${BUILT}.build()); const copy = SpreadsheetApp.getActive().insertSheet('Mới', { template: s });
       const [one] = s.getCharts(); const [other] = copy.getCharts(); tell_([copy.getCharts().length, one.getChartId() !== other.getChartId()]);`,
    );
    expect(told).toEqual([[1, true]]);
  });

  it('are refused on a tab that is protected against the person', async () => {
    const host = await openHost(
      `function ve() { ${CELLS.replace(/ s\.get.*/, '')} s.insertChart(${BUILT}.build()); }`,
    );
    for (const id of host.book.engine.workbook.getSheetOrders()) host.book.protectedTabs.add(id);
    expect((await host.run('ve')).error).toContain('protected cell or object');
    expect((await host.save()).charts).toEqual([]);
  });
});
