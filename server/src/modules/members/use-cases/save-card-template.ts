import type { Refusal } from '../../../platform/graphql/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { KeptTemplate } from '../data/card-templates';
import { keepCardTemplate, lockCardTemplate } from '../data/card-templates';
import type { CardDesign, CardPaper } from '../documents/member-cards';
import { writeMemberCards } from '../documents/member-cards';
import type { CardTemplate } from '../domain/card-template';
import { readTemplate } from '../domain/card-template';
import { refuse } from '../domain/member-refusal';
import type { MemberDeps } from './member-deps';

const PATH = ['template'] as const;

/** Changes how the library's cards look. Refuses what does not fit on a card, and what was written over an older version. */
export function saveCardTemplate({ db }: Pick<MemberDeps, 'db'>, request: { readonly version: number; readonly template: CardTemplate }): Promise<Result<KeptTemplate, Refusal>> {
  return db.transaction<KeptTemplate, Refusal>(async (tx) => {
    const { template, refusals: [first, ...others] } = readTemplate(request.template, PATH);
    if (first) return fail(first, ...others);
    const { version } = await lockCardTemplate(db, tx);
    if (version !== request.version) return fail({ ...STALE, currentVersion: version });
    const kept = { ...template, version: version + 1 };
    await keepCardTemplate(tx, kept);
    return ok(kept);
  });
}

/** How an example is printed. */
export type ExampleRequest = { readonly template: CardTemplate; readonly design: CardDesign; readonly paper: CardPaper; readonly hasBack: boolean };

/** Writes a card of nobody in a template that need not be kept yet. Refuses what does not fit on a card. */
export async function printExampleCard({ clock }: Pick<MemberDeps, 'clock'>, { portal, ...request }: ExampleRequest & { readonly portal: string }): Promise<Result<Buffer, Refusal>> {
  const { template, refusals: [first, ...others] } = readTemplate(request.template, PATH);
  if (first) return fail(first, ...others);
  return ok(await writeMemberCards([EXAMPLE], { ...request, template, portal, writtenAt: clock.now() }));
}

const EXAMPLE = { name: 'Siti Aminah Wulandari', cardNumber: 'PSR-26-000001', isSample: true };

const STALE = refuse('STALE_VERSION', ['version'], ['Kartu ini sudah diubah orang lain. Muat ulang, lalu ubah lagi.', 'Somebody else has changed the card. Load it anew, then change it again.']);
