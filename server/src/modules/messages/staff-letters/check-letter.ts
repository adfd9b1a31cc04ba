import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { say } from '../words/say';

const LONGEST = { subject: 150, text: 2_000 } as const;

/**
 * Says what is wrong with the words that staff write themselves: neither subject nor text may be empty or too
 * long.
 */
export function letterRefusals(letter: { readonly subject: string; readonly text: string }): Refusal[] {
  return (['subject', 'text'] as const).flatMap((field) => problemOf(field, letter[field]));
}

function problemOf(field: keyof typeof LONGEST, text: string): Refusal[] {
  if (text === '') return [{ code: 'REQUIRED', field: [field], message: say('shared.required') }];
  if (text.length <= LONGEST[field]) return [];
  return [
    {
      code: 'TOO_LONG',
      field: [field],
      message: say('shared.tooLong', { longest: LONGEST[field] }),
    },
  ];
}
