/**
 * What a resolver may return for an object: a field that is a function is computed only when it is selected.
 */
export type LazyFields<Shape> = {
  readonly [Name in keyof Shape]: Shape[Name] | (() => Shape[Name] | Promise<Shape[Name]>);
};
