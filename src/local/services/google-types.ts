import type { BooleanCondition } from './boolean-condition';
import type { ChartOptions, ContainerInfo } from './chart-parts';
import type { ConditionalFormatRule, ConditionalFormatRuleBuilder } from './conditional-format-rule';
import type { DataValidation, DataValidationBuilder } from './data-validation';
import type {
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
} from './developer-metadata';
import type { EmbeddedChart, EmbeddedChartBuilder, EmbeddedComboChartBuilder } from './embedded-chart';
import type {
  BooleanCriteriaName,
  BorderStyleName,
  ButtonName,
  ButtonSetName,
  DataValidationCriteriaName,
  MetadataLocationTypeName,
  MetadataVisibilityName,
  ProtectionTypeName,
  WrapStrategyName,
} from './enums';
import type { Filter } from './filter';
import type { HtmlOutput } from './html-service';
import type { Lock } from './lock-service';
import type { Properties } from './properties-service';
import type { Protection } from './protection';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import type { TextStyle, TextStyleBuilder } from './text-style';
import type { Menu, PromptResponse, Ui } from './ui';
import type { Logger } from './utilities';

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type IsAny<T> = 0 extends 1 & T ? true : false;

/** Google's classes and enumerations with ours. Enumerations come first: structurally they are numbers. */
type Pairs = [
  [GoogleAppsScript.Spreadsheet.BorderStyle, BorderStyleName],
  [GoogleAppsScript.Spreadsheet.WrapStrategy, WrapStrategyName],
  [GoogleAppsScript.Spreadsheet.BooleanCriteria, BooleanCriteriaName],
  [GoogleAppsScript.Spreadsheet.DataValidationCriteria, DataValidationCriteriaName],
  [GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility, MetadataVisibilityName],
  [GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType, MetadataLocationTypeName],
  [GoogleAppsScript.Spreadsheet.ProtectionType, ProtectionTypeName],
  [GoogleAppsScript.Base.Button, ButtonName],
  [GoogleAppsScript.Base.ButtonSet, ButtonSetName],
  [GoogleAppsScript.Spreadsheet.Range, Range],
  [GoogleAppsScript.Spreadsheet.Sheet, Sheet],
  [GoogleAppsScript.Spreadsheet.Spreadsheet, Spreadsheet],
  [GoogleAppsScript.Spreadsheet.RangeList, RangeList],
  [GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, ConditionalFormatRuleBuilder],
  [GoogleAppsScript.Spreadsheet.ConditionalFormatRule, ConditionalFormatRule],
  [GoogleAppsScript.Spreadsheet.BooleanCondition, BooleanCondition],
  [GoogleAppsScript.Spreadsheet.TextStyleBuilder, TextStyleBuilder],
  [GoogleAppsScript.Spreadsheet.TextStyle, TextStyle],
  [GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder, EmbeddedComboChartBuilder],
  [GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, EmbeddedChartBuilder],
  [GoogleAppsScript.Spreadsheet.EmbeddedChart, EmbeddedChart],
  [GoogleAppsScript.Spreadsheet.ContainerInfo, ContainerInfo],
  [GoogleAppsScript.Charts.ChartOptions, ChartOptions],
  [GoogleAppsScript.Spreadsheet.Filter, Filter],
  [GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, DeveloperMetadataFinder],
  [GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, DeveloperMetadataLocation],
  [GoogleAppsScript.Spreadsheet.DeveloperMetadata, DeveloperMetadata],
  [GoogleAppsScript.Spreadsheet.Protection, Protection],
  [GoogleAppsScript.Spreadsheet.DataValidationBuilder, DataValidationBuilder],
  [GoogleAppsScript.Spreadsheet.DataValidation, DataValidation],
  [GoogleAppsScript.Base.Ui, Ui],
  [GoogleAppsScript.Base.Menu, Menu],
  [GoogleAppsScript.Base.PromptResponse, PromptResponse],
  [GoogleAppsScript.Base.Logger, Logger],
  [GoogleAppsScript.HTML.HtmlOutput, HtmlOutput],
  [GoogleAppsScript.Lock.Lock, Lock],
  [GoogleAppsScript.Properties.Properties, Properties],
];

type Replace<T, P> = P extends [infer First, ...infer Rest]
  ? First extends [infer Google, infer Ours]
    ? [T] extends [Google]
      ? Ours
      : Replace<T, Rest>
    : never
  : T;

/** Google's type with ours in place of Google's classes and enumerations, in arrays too; `any` becomes `unknown`. */
export type Ours<T> =
  IsAny<T> extends true
    ? unknown
    : T extends string | boolean | null | undefined
      ? T
      : Same<T, number> extends true
        ? number
        : T extends (infer Item)[]
          ? Ours<Item>[]
          : Replace<T, Pairs>;

type Parameters<A extends unknown[]> = { [I in keyof A]: Ours<A[I]> };

/** A method with every one of its overloads (four at most) in our types. */
type Method<F> = F extends {
  (...args: infer A): infer R;
  (...args: infer B): infer S;
  (...args: infer C): infer T;
  (...args: infer D): infer U;
}
  ? ((...args: Parameters<A>) => Ours<R>) &
      ((...args: Parameters<B>) => Ours<S>) &
      ((...args: Parameters<C>) => Ours<T>) &
      ((...args: Parameters<D>) => Ours<U>)
  : F extends { (...args: infer A): infer R; (...args: infer B): infer S; (...args: infer C): infer T }
    ? ((...args: Parameters<A>) => Ours<R>) &
        ((...args: Parameters<B>) => Ours<S>) &
        ((...args: Parameters<C>) => Ours<T>)
    : F extends { (...args: infer A): infer R; (...args: infer B): infer S }
      ? ((...args: Parameters<A>) => Ours<R>) & ((...args: Parameters<B>) => Ours<S>)
      : F extends (...args: infer A) => infer R
        ? (...args: Parameters<A>) => Ours<R>
        : unknown;

/**
 * What a class must look like to stand in for Google's: for `class Range implements Like<GoogleAppsScript.Spreadsheet.Range, keyof Range>`
 * a method that Google does not have, or one with another signature, does not compile.
 */
export type Like<Google, Members extends PropertyKey> = {
  [Member in Exclude<Members, 'toString'>]: Member extends keyof Google ? Method<Google[Member]> : never;
};
