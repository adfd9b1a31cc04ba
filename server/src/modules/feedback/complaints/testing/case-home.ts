import type { App } from '../../../../app/create-app';
import { createBranch } from '../../../library';

/** A refusal as specs read it. */
export type Refused = {
  readonly code: string;
  readonly field?: readonly string[] | null;
  readonly message: string;
};
/** What was sent, as its sender reads it. */
export type Sent = {
  readonly case: { readonly number: string; readonly status: string; readonly dueOn: string } | null;
  readonly link: string | null;
  readonly userErrors: readonly Refused[];
};
/** A case in the list of staff. */
export type Row = { readonly id: string; readonly number: string; readonly subject: string } & Record<
  string,
  unknown
>;

/** Writes two branches that are open from Monday to Friday, and gives their ids. */
export async function writeCaseBranches(house: App): Promise<string[]> {
  const ids: string[] = [];
  for (const code of ['PST', 'SKG']) {
    const made = await createBranch(
      house,
      { kind: 'system', name: 'test' },
      {
        branch: {
          code,
          name: { indonesian: code, english: null },
          kind: 'BRANCH',
          address: null,
          phone: null,
          note: null,
          openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '16:00' })),
        },
      },
    );
    ids.push(made.ok ? made.value.id : '');
  }
  return ids;
}
