import { Field, InputType } from 'type-graphql';

import { badInput } from './errors/faults';

@InputType({ description: 'A half-open span of time: `from` is in it, `to` is not.' })
export class DateTimeRange {
  @Field(() => Date, { nullable: true, description: 'The earliest instant; open if absent.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'The first instant after it; open if absent.' })
  to?: Date | null;
}

/** Throws BAD_USER_INPUT for a span that ends before it begins; `name` is that of the argument. */
export function assertForward(span: DateTimeRange | null | undefined, name: string): void {
  if (span?.from && span.to && span.to < span.from)
    throw badInput(`\`${name}.to\` must not be before \`${name}.from\`.`);
}
