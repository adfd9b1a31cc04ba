declare module 'virtual:operation-ids' {
  /**
   * Ids of the safelisted operations by name, of those whose documents are loaded; empty when the build had
   * no manifest.
   */
  export const operationIds: Readonly<Record<string, string>>;
}
