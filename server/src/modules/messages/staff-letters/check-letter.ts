import type { Refusal } from '../../../platform/graphql/errors/user-error';

const LONGEST = { subject: 150, text: 2_000 } as const;

/**
 * Says what is wrong with the words that staff write themselves: neither subject nor text may be empty or too
 * long.
 */
export function letterRefusals(letter: { readonly subject: string; readonly text: string }): Refusal[] {
  return (['subject', 'text'] as const).flatMap((field) => problemOf(field, letter[field]));
}

function problemOf(field: keyof typeof LONGEST, text: string): Refusal[] {
  if (text === '')
    return [
      { code: 'REQUIRED', field: [field], message: { ID: 'Isi teks ini.', EN: 'Write something here.' } },
    ];
  if (text.length <= LONGEST[field]) return [];
  return [
    {
      code: 'TOO_LONG',
      field: [field],
      message: { ID: `Paling panjang ${LONGEST[field]} huruf.`, EN: `At most ${LONGEST[field]} characters.` },
    },
  ];
}
