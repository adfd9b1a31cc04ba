import { Field, InputType } from 'type-graphql';

import type { CivilDate } from '../../shared/civil-date';
import { addDays } from '../../shared/civil-date';
import { badInput } from './errors/faults';
import { DateScalar } from './scalars';

@InputType({ description: 'A half-open span of days: `from` is in it, `to` is not.' })
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: 'The first day; open if absent.' })
  from?: CivilDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last; open if absent.' })
  to?: CivilDate | null;
}

/** Days from one until before another. */
export type DaySpan = { readonly from: CivilDate; readonly to: CivilDate };

/** Reads a span that must have both ends; throws BAD_USER_INPUT otherwise. `name` is that of the argument. */
export function toBothEnds({ from, to }: DateRange, name = 'dates'): DaySpan {
  if (!from || !to) throw badInput(`\`${name}\` needs both \`from\` and \`to\`.`);
  return { from, to };
}

/**
 * Reads a span that must have both ends and at most so many days. Throws BAD_USER_INPUT otherwise; `name` is
 * that of the argument.
 */
export function toDaySpan(
  range: DateRange,
  { name = 'dates', mostDays }: { readonly name?: string; readonly mostDays: number },
): DaySpan {
  const { from, to } = toBothEnds(range, name);
  if (to <= from || addDays(from, mostDays) < to)
    throw badInput(`\`${name}.to\` must be after \`${name}.from\`, at most ${mostDays} days.`);
  return { from, to };
}
