/** χ² with one degree of freedom at 95 % (3.841), times the largest variance P(1 − P), 0.25, in hundred-thousandths. */
const SPREAD = 96_025;
/** The square of a margin of 0.05, in the same unit. */
const MARGIN = 250;

/**
 * Tells how many of so many people must be asked (Krejcie and Morgan 1970: χ² = 3.841, P = 0.5, margin 5 %),
 * rounded to the nearest. `population` is who was served in the period before, not who lives here.
 */
export function sampleSize(population: number): number {
  if (population <= 0) return 0;
  const divisor = MARGIN * (population - 1) + SPREAD;
  return Math.floor((2 * SPREAD * population + divisor) / (2 * divisor));
}

/** Shares a sample among services by how many people each served; what rounding leaves goes to the largest rests. */
export function shareSample<Service extends string>(
  sample: number,
  served: Readonly<Record<Service, number>>,
): Readonly<Record<Service, number>> {
  const services = Object.entries<number>(served) as [Service, number][];
  const total = services.reduce((sum, [, people]) => sum + people, 0);
  const shares = services.map(([service, people]) => {
    const exact = total === 0 ? 0 : sample * people;
    return {
      service,
      whole: total === 0 ? 0 : Math.floor(exact / total),
      rest: total === 0 ? 0 : exact % total,
    };
  });
  let left = total === 0 ? 0 : sample - shares.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = [...shares].sort((a, b) => b.rest - a.rest || (a.service < b.service ? -1 : 1));
  const more = new Set<string>();
  for (const { service } of byRest) if (left-- > 0) more.add(service);
  return Object.fromEntries(
    shares.map(({ service, whole }) => [service, whole + (more.has(service) ? 1 : 0)]),
  ) as Record<Service, number>;
}
