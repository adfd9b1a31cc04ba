import type { RoomRulesQuery } from './RoomRules.generated';

/** A rule as the library describes it. */
export type RuleFacts = Omit<RoomRulesQuery['bookingRuleNames'][number], '__typename'>;

/** A place in the matrix; null stands for every space or every category. */
export type RulePlace = { readonly spaceId: string | null; readonly categoryCode: string | null };

/** Values by cell; null inherits. */
export type CellValues = Readonly<Record<string, string | null>>;

/** What a cell says, and whether it says so itself. */
export type CellValue = { readonly value: string; readonly isOwn: boolean };

/** Names a cell of a rule. */
export function ruleKey({ spaceId, categoryCode }: RulePlace, name: string): string {
  return [spaceId ?? '*', categoryCode ?? '*', name].join('|');
}

/** Reads what each cell says itself. */
export function ownValues(rules: RoomRulesQuery['bookingRules']): CellValues {
  return Object.fromEntries(
    rules.map(({ space, categoryCode, name, value }) => [
      ruleKey({ spaceId: space?.id ?? null, categoryCode }, name),
      value,
    ]),
  );
}

/** Says what a cell would say without a value of its own: the space beats the category, both beat neither. */
export function inheritedValue(values: CellValues, place: RulePlace, rule: RuleFacts): string {
  const { spaceId, categoryCode } = place;
  const above: readonly RulePlace[] = [
    ...(categoryCode === null ? [] : [{ spaceId, categoryCode: null }]),
    ...(spaceId === null ? [] : [{ spaceId: null, categoryCode }]),
    { spaceId: null, categoryCode: null },
  ];
  const own = ruleKey(place, rule.name);
  const keys = above.map((one) => ruleKey(one, rule.name)).filter((key) => key !== own);
  return keys.map((key) => values[key] ?? null).find((value) => value !== null) ?? rule.default;
}

/** Sets one change; one that brings back what is saved is no change. */
export function withChange(
  edits: CellValues,
  own: CellValues,
  key: string,
  value: string | null,
): CellValues {
  const { [key]: _dropped, ...others } = edits;
  return (own[key] ?? null) === value ? others : { ...others, [key]: value };
}
