/** Counts the refusals that belong to the fields of a step, or to parts of them. */
export function countRefusals(paths: readonly string[], errors: Readonly<Record<string, unknown>>): number {
  return Object.entries(errors).filter(
    ([path, error]) =>
      error !== undefined &&
      error !== null &&
      error !== '' &&
      paths.some((own) => path === own || path.startsWith(`${own}.`)),
  ).length;
}
