declare module "virtual:operation-ids" {
  /** Ids of the safelisted operations by name. */
  export const operationIds: Readonly<Record<string, string>>;
}
