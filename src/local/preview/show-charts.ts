import { CommandType, ICommandService } from '@univerjs/core';
import type { Host } from '../run/host';
import { chartsOf } from '../services/tab-charts';
import { cellCorner } from './cell-box';
import { readChart } from './chart-model';
import { chartSvg } from './chart-svg';

/**
 * Lays the charts of the open tab over the grid and draws them anew when cells change; they scroll with their cells. `layer` is an
 * element of the page that takes no pointer.
 */
export function showCharts({ book }: Host, layer: HTMLElement): void {
  const { engine } = book;
  const drawn = new Map<number, { readonly told: string; readonly box: HTMLElement }>();
  let waiting = false;
  const draw = () => {
    waiting = false;
    const sheetId = engine.workbook.getActiveSheet()?.getSheetId() ?? '';
    const charts = chartsOf(book, sheetId);
    const corners = charts.flatMap((chart) => {
      const { row, column } = chart.position;
      const corner = cellCorner(engine, { sheetId, row, column });
      return corner ? [{ chart, corner }] : [];
    });
    for (const [id, { box }] of drawn) {
      if (corners.some(({ chart }) => chart.id === id)) continue;
      box.remove();
      drawn.delete(id);
    }
    layer.hidden = corners.length === 0;
    for (const { chart, corner } of corners) {
      const { seen, scale } = corner;
      layer.style.cssText = `left:${seen.left}px;top:${seen.top}px;width:${seen.right - seen.left}px;height:${seen.bottom - seen.top}px`;
      const model = readChart(book, chart);
      const told = JSON.stringify(model);
      let known = drawn.get(chart.id);
      if (known?.told !== told) {
        const box = known?.box ?? layer.appendChild(document.createElement('div'));
        box.replaceChildren(chartSvg(model));
        known = { told, box };
        drawn.set(chart.id, known);
      }
      const { offsetX, offsetY } = chart.position;
      const left = corner.left - seen.left + offsetX * scale;
      const top = corner.top - seen.top + offsetY * scale;
      known.box.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    }
  };
  layer.replaceChildren();
  layer.hidden = true;
  engine.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.COMMAND || waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  });
}
