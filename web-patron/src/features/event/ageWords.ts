type Ages = { readonly ageFrom: number | null; readonly ageTo: number | null };
type AgeKey = "ages.from" | "ages.to" | "ages.span" | "ages.all";

/** Says for which ages an event is. */
export function ageWords({ ageFrom, ageTo }: Ages, t: (key: AgeKey, facts?: Readonly<Record<string, number>>) => string): string {
  if (ageFrom !== null && ageTo !== null) return t("ages.span", { from: ageFrom, to: ageTo });
  if (ageFrom !== null) return t("ages.from", { from: ageFrom });
  return ageTo !== null ? t("ages.to", { to: ageTo }) : t("ages.all");
}
