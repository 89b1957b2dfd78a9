import { scaleFigure } from '../figure/figure';
import { scaleBetween } from '../measure/kind';
import { multiplyExact, scaleExact } from '../number/decimal';
import type { Assessment } from '../state/assessment';
import type { Measure, SourceIndicator } from './indicator';

/**
 * What a source of a series tells, in the unit of measure of the series: 5.000.000 in a tab of đồng are 5 triệu đồng. The source itself is judged,
 * coloured and checked as it stands.
 */
export function inMeasureOfSeries(source: SourceIndicator, measure: string | null): SourceIndicator {
  const scale = scaleBetween(source.columns.measure, measure);
  return scale === 1 ? source : { ...source, measures: source.measures.map((own) => scaled(own, scale)) };
}

function scaled(measure: Measure, scale: number): Measure {
  const { target, result, otherTarget, assessment } = measure;
  return {
    ...measure,
    target: scaleFigure(target, scale),
    result: scaleFigure(result, scale),
    ...(otherTarget === undefined ? {} : { otherTarget: scaleFigure(otherTarget, scale) }),
    assessment: scaledAssessment(assessment, scale),
  };
}

function scaledAssessment(assessment: Assessment, scale: number): Assessment {
  const { rate, shortfall, surplus, inTargets, inResults } = assessment;
  const times = (value: number | null) => scaleExact(value, scale);
  return {
    ...assessment,
    rate:
      rate === null
        ? null
        : { result: multiplyExact([rate.result, scale]), target: multiplyExact([rate.target, scale]) },
    shortfall: times(shortfall),
    surplus: times(surplus),
    inTargets: times(inTargets),
    inResults: times(inResults),
  };
}
