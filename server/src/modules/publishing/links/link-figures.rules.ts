import { hideSmallCount, hideSmallGroups } from '../../../shared/small-groups';
import type { LinkResult } from './link.terms';

/** How often something came of a link, or of the links of a post, on a day. */
export type LinkFact = {
  /** The link, or the post. */
  readonly owner: string;
  readonly channel: string | null;
  readonly day: string;
  readonly kind: LinkResult | 'CLICK';
  readonly amount: number;
};

/** What came of a link. Numbers of people are null where they are too few to be told. */
export type LinkFigures = {
  readonly clicks: number;
  readonly registrations: number | null;
  readonly holds: number | null;
  readonly memberships: number | null;
  readonly attendances: number | null;
};

/** What came of the links of a post, or of one link: in all, by channel and by day. */
export type FiguresByDay = {
  readonly total: LinkFigures;
  readonly channels: readonly (LinkFigures & { readonly channelCode: string })[];
  readonly days: readonly (LinkFigures & { readonly day: string })[];
};

type Group = { readonly value: string; readonly count: number };

/**
 * Sums facts, and hides numbers of people under five: clicks are no people. So many others are hidden that none can
 * be worked out from the sum of its days or channels.
 */
export function tellFigures(facts: readonly LinkFact[]): FiguresByDay {
  const channels = tellBy(facts, ({ channel }) => channel);
  const days = tellBy(facts, ({ day }) => day);
  return {
    total: toFigures((kind) => {
      const sum = sumOf(facts, kind);
      return kind === 'CLICK' ? sum : hideSmallCount(sum);
    }),
    channels: channels.map(({ value, ...figures }) => ({ channelCode: value, ...figures })),
    days: days.map(({ value, ...figures }) => ({ day: value, ...figures })),
  };
}

function tellBy(
  facts: readonly LinkFact[],
  keyOf: (fact: LinkFact) => string | null,
): (LinkFigures & { readonly value: string })[] {
  const keys = [...new Set(facts.flatMap((fact) => keyOf(fact) ?? []))].sort();
  const shown = new Map<string, Map<string, number | null>>();
  const told = (kind: LinkFact['kind']): Map<string, number | null> => {
    const known = shown.get(kind);
    if (known) return known;
    const counts = groupCounts(
      facts.filter((fact) => fact.kind === kind),
      keyOf,
    );
    const groups = kind === 'CLICK' ? counts : hideSmallGroups(counts);
    const made = new Map(groups.map(({ value, count }) => [value, count]));
    shown.set(kind, made);
    return made;
  };
  return keys.map((value) => ({
    value,
    ...toFigures((kind) => {
      const count = told(kind).get(value);
      return count === undefined ? 0 : count;
    }),
  }));
}

function groupCounts(facts: readonly LinkFact[], keyOf: (fact: LinkFact) => string | null): Group[] {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + fact.amount);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

function sumOf(facts: readonly LinkFact[], kind: LinkFact['kind']): number {
  return facts.filter((fact) => fact.kind === kind).reduce((sum, { amount }) => sum + amount, 0);
}

function toFigures(count: (kind: LinkFact['kind']) => number | null): LinkFigures {
  return {
    clicks: count('CLICK') ?? 0,
    registrations: count('REGISTRATION'),
    holds: count('HOLD'),
    memberships: count('MEMBERSHIP'),
    attendances: count('ATTENDANCE'),
  };
}
