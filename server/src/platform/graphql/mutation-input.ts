import { Field, InputType } from 'type-graphql';

/** Declares the input of the mutation after which the class is named: `CheckOutInput` of `checkOut`. */
export function MutationInput(): ClassDecorator {
  return (input) => {
    const mutation = input.name.charAt(0).toLowerCase() + input.name.slice(1).replace(/Input$/, '');
    InputType({ description: `What \`${mutation}\` needs.` })(input);
  };
}

/** The description of a repeat with the same key, unless the mutation gives its own. */
const FIRST_ANSWER = 'a repeat within 24 hours returns the first answer';

/** Declares the idempotency key of a mutation; `effect` describes what a repeat does. */
export function IdempotencyKey({
  nullable = false,
  effect = FIRST_ANSWER,
}: { readonly nullable?: boolean; readonly effect?: string } = {}): PropertyDecorator {
  const description = `Any unique string of 8 to 80 characters; ${effect}.`;
  return (input, name) => Field(() => String, { nullable, description })(input, name);
}

/** Declares the short link by which somebody came; a code that leads nowhere is passed over. */
export function LinkCode(): PropertyDecorator {
  const description =
    'The code of the short link by which somebody came, if any. It is only counted; one that leads nowhere is passed over.';
  return (input, name) => Field(() => String, { nullable: true, description })(input, name);
}
