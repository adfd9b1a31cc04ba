/** Fails the type check when a union gains a member nobody handles; throws if it is reached at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
