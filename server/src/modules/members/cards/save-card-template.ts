import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { KeptTemplate } from './card-templates.queries';
import { cardTemplate, keepCardTemplate, lockCardTemplate } from './card-templates.queries';
import type { CardDesign, CardPaper } from './member-cards';
import { writeMemberCards } from './member-cards';
import type { EnteredTemplate } from './card-template.rules';
import { readTemplate } from './card-template.rules';
import { refuse } from '../shared/member-refusal.rules';
import { chosenLogo, printableLogo, SHOWN_BY_CARDS } from './card-logo';
import type { CardDeps } from './card-pictures';
import { say } from '../words/say';

const PATH = ['template'] as const;

/**
 * Changes how the library's cards look. Refuses what does not fit on a card, a logo of somebody else or for
 * something else, and what was written over an older version.
 */
export function saveCardTemplate(
  deps: CardDeps,
  actor: Actor,
  request: { readonly version: number; readonly template: EnteredTemplate },
): Promise<Result<KeptTemplate, Refusal>> {
  return deps.db.transaction<KeptTemplate, Refusal>(async (tx) => {
    const before = await lockCardTemplate(deps.db, tx);
    const { logoUploadId, refusals: aboutLogo } = await chosenLogo(deps, actor, {
      entered: request.template,
      kept: before,
      tx,
    });
    const { template, refusals } = readTemplate({ ...request.template, logoUploadId }, PATH);
    const [first, ...others] = [...refusals, ...aboutLogo];
    if (first) return fail(first, ...others);
    if (before.version !== request.version) return fail({ ...STALE, currentVersion: before.version });
    const kept = { ...template, version: before.version + 1 };
    await keepCardTemplate(tx, kept);
    if (kept.logoUploadId !== before.logoUploadId)
      await deps.pictures.exchange(tx, {
        from: before.logoUploadId,
        to: kept.logoUploadId,
        shownBy: SHOWN_BY_CARDS,
      });
    return ok(kept);
  });
}

/** How an example is printed. */
export type ExampleRequest = {
  readonly template: EnteredTemplate;
  readonly design: CardDesign;
  readonly paper: CardPaper;
  readonly hasBack: boolean;
};

/**
 * Writes a card of nobody in a template that need not be kept yet. Refuses what does not fit on a card, and a
 * logo of somebody else.
 */
export async function printExampleCard(
  deps: CardDeps,
  actor: Actor,
  { portal, ...request }: ExampleRequest & { readonly portal: string },
): Promise<Result<Buffer, Refusal>> {
  const { logoUploadId, refusals: aboutLogo } = await chosenLogo(deps, actor, {
    entered: request.template,
    kept: await cardTemplate(deps.db),
    tx: null,
  });
  const { template, refusals } = readTemplate({ ...request.template, logoUploadId }, PATH);
  const [first, ...others] = [...refusals, ...aboutLogo];
  if (first) return fail(first, ...others);
  return ok(
    await writeMemberCards([EXAMPLE], {
      ...request,
      template,
      logo: await printableLogo(deps, logoUploadId),
      portal,
      writtenAt: deps.clock.now(),
    }),
  );
}

const EXAMPLE = { name: 'Siti Aminah Wulandari', cardNumber: 'PSR-26-000001', isSample: true };

const STALE = refuse('STALE_VERSION', ['version'], say('saveCardTemplate.stale'));
