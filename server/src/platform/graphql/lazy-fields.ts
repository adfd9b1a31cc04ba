/** What a resolver may return for an object: a field that is a function is only worked out when it is asked for. */
export type LazyFields<Shape> = {
  readonly [Name in keyof Shape]: Shape[Name] | (() => Shape[Name] | Promise<Shape[Name]>);
};
