import type { Survey } from '../survey/survey';

/** A survey whose indicators have the names that `Mẫu in` gives them. */
export function withPrintedNames(survey: Survey, names: ReadonlyMap<string, string>): Survey {
  if (names.size === 0) return survey;
  const indicators = survey.indicators.map((indicator) => {
    const name = names.get(indicator.name);
    return name === undefined ? indicator : { ...indicator, name };
  });
  return { ...survey, indicators };
}
