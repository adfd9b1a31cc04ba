type Certificate = { readonly id: string; readonly kind: string; readonly validUntil: string | null };
type Member = {
  readonly staff: { readonly id: string; readonly name: string };
  readonly certificates: readonly Certificate[];
};

const YEAR_MS = 365 * 86_400_000;

/** Lists certificates that ended, and that end within a year, unless a later one of the same kind follows. */
export function listEnding(team: readonly Member[], today: string) {
  const until = new Date(Date.parse(today) + YEAR_MS).toISOString().slice(0, 10);
  return team
    .flatMap(({ staff, certificates }) =>
      certificates.flatMap(({ id, kind, validUntil }) => {
        if (validUntil === null || validUntil > until) return [];
        const isFollowed = certificates.some(
          (other) =>
            other.kind.toLowerCase() === kind.toLowerCase() &&
            other.id !== id &&
            (other.validUntil === null || other.validUntil > validUntil),
        );
        return isFollowed ? [] : [{ id, kind, validUntil, staff }];
      }),
    )
    .sort((one, other) => (one.validUntil < other.validUntil ? -1 : 1));
}
