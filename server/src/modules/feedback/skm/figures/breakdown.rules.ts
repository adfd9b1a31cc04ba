import { hideSmallGroups } from '../../../../shared/small-groups';
import type { Totals } from './skm-index.rules';
import { mergeTotals } from './skm-index.rules';
import type { GroupKind, Service } from '../skm.terms';
import { GROUP_KINDS } from '../skm.terms';

/** What sheets add up to that have the same facts. */
export type Cell = {
  readonly service: Service;
  readonly values: Readonly<Record<GroupKind, string | null>>;
  readonly totals: Totals;
};

/** What all sheets of a period add up to: together, by service, and by each kind of group. */
export type Breakdown = {
  readonly all: Totals;
  readonly services: Readonly<Partial<Record<Service, Totals>>>;
  readonly groups: Readonly<Record<GroupKind, Readonly<Record<string, Totals>>>>;
};

/** A group and what its sheets add up to; null when they are too few to be told. */
export type ShownGroup = {
  readonly kind: GroupKind;
  readonly value: string;
  readonly totals: Totals | null;
};

/** Nobody told: a group of its own, so that groups add up to all. */
export const NOT_TOLD = 'NOT_TOLD';

const NONE: Totals = {
  complete: 0,
  incomplete: 0,
  sums: { U1: 0, U2: 0, U3: 0, U4: 0, U5: 0, U6: 0, U7: 0, U8: 0, U9: 0 },
};

/** Adds up cells, in whatever order they come. */
export function addCells(cells: Iterable<Cell>): Breakdown {
  let all = NONE;
  const services: Partial<Record<Service, Totals>> = {};
  const groups: Record<GroupKind, Record<string, Totals>> = {
    SEX: {},
    AGE: {},
    EDUCATION: {},
    OCCUPATION: {},
  };
  for (const { service, values, totals } of cells) {
    all = mergeTotals(all, totals);
    services[service] = mergeTotals(services[service] ?? NONE, totals);
    for (const kind of GROUP_KINDS) {
      const value = values[kind] ?? NOT_TOLD;
      groups[kind][value] = mergeTotals(groups[kind][value] ?? NONE, totals);
    }
  }
  return { all, services, groups };
}

/** Adds up two periods. */
export function mergeBreakdowns(one: Breakdown, other: Breakdown): Breakdown {
  const merge = <Key extends string>(
    left: Readonly<Partial<Record<Key, Totals>>>,
    right: Readonly<Partial<Record<Key, Totals>>>,
  ): Partial<Record<Key, Totals>> => {
    const merged: Partial<Record<Key, Totals>> = { ...left };
    for (const [key, totals] of Object.entries(right) as [Key, Totals][])
      merged[key] = mergeTotals(merged[key] ?? NONE, totals);
    return merged;
  };
  const groups = Object.fromEntries(
    GROUP_KINDS.map((kind) => [kind, merge(one.groups[kind], other.groups[kind])]),
  ) as Breakdown['groups'];
  return { all: mergeTotals(one.all, other.all), services: merge(one.services, other.services), groups };
}

/**
 * Lists groups by kind, without what is about too few people: neither they nor what they could be worked out from is
 * told.
 */
export function listGroups({ groups }: Breakdown, smallest: number): readonly ShownGroup[] {
  return GROUP_KINDS.flatMap((kind) => shown(groups[kind], smallest).map((group) => ({ kind, ...group })));
}

/** Lists services likewise. */
export function listServices(
  { services }: Breakdown,
  smallest: number,
): readonly { readonly service: Service; readonly totals: Totals | null }[] {
  return shown(services, smallest).map(({ value, totals }) => ({ service: value as Service, totals }));
}

function shown(
  byValue: Readonly<Partial<Record<string, Totals>>>,
  smallest: number,
): readonly { readonly value: string; readonly totals: Totals | null }[] {
  const counts = Object.entries(byValue).map(([value, totals]) => ({ value, count: totals?.complete ?? 0 }));
  return hideSmallGroups(counts, smallest).map(({ value, count }) => ({
    value,
    totals: count === null ? null : (byValue[value] ?? null),
  }));
}
