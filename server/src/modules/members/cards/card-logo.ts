import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { PrintablePicture } from '../../../platform/documents/printable-picture';
import { printablePicture } from '../../../platform/documents/printable-picture';
import type { CardTemplate, EnteredTemplate } from './card-template.rules';
import { logoRefusals } from './card-template.rules';
import type { MemberRefusal } from '../shared/member-refusal.rules';
import { refuse } from '../shared/member-refusal.rules';
import type { CardDeps } from './card-pictures';
import { say } from '../words/say';

/** The name under which cards keep their logo from being swept away. */
export const SHOWN_BY_CARDS = 'member-card-template';

const FIELD = ['template', 'logoUploadId'] as const;

type LogoQuestion = {
  readonly entered: EnteredTemplate;
  readonly kept: CardTemplate;
  /** Null when nothing will be saved. */ readonly tx: EntityManager | null;
};

/**
 * Finds out which logo a template is to have. A new one must have been sent by who chooses it, be fit for
 * paper and, to be saved, shown by nothing else.
 */
export async function chosenLogo(
  { pictures }: CardDeps,
  actor: Actor,
  { entered, kept, tx }: LogoQuestion,
): Promise<{ readonly logoUploadId: string | null; readonly refusals: readonly MemberRefusal[] }> {
  const logoUploadId = entered.logoUploadId === undefined ? kept.logoUploadId : entered.logoUploadId;
  if (logoUploadId === null || logoUploadId === kept.logoUploadId) return { logoUploadId, refusals: [] };
  const picture = await pictures.find(logoUploadId);
  const isTheirs = picture?.sentBy === toPrincipal(actor);
  if (!picture || !isTheirs || (tx && (await pictures.isTaken(tx, logoUploadId))))
    return { logoUploadId, refusals: [NO_PICTURE] };
  return { logoUploadId, refusals: logoRefusals(picture, FIELD) };
}

/** Makes the logo ready for paper; null for the mark of the house, also when its file is gone. */
export async function printableLogo(
  { pictures }: CardDeps,
  logoUploadId: string | null,
): Promise<PrintablePicture | null> {
  const picture = logoUploadId === null ? null : await pictures.find(logoUploadId);
  const bytes = await picture?.bytes();
  return bytes ? printablePicture(bytes) : null;
}

const NO_PICTURE = refuse('NOT_FOUND', FIELD, say('cardLogo.gone'));
