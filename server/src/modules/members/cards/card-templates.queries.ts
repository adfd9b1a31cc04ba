import type { EntityManager } from 'typeorm';
import * as v from 'valibot';

import type { Database } from '../../../platform/db/database';
import { readSetting, SettingEntity, writeSetting } from '../../../platform/db/setting';
import { readLibraryIdentity } from '../../library';
import type { CardTemplate } from './card-template.rules';
import { CARD_COLOURS, HOUSE_TEMPLATE } from './card-template.rules';

/** A template with the number of its changes. */
export type KeptTemplate = CardTemplate & { readonly version: number };

const SETTING = 'member-card-template';
const FIRST_VERSION = 1;

const shape = v.object({
  institution: v.string(),
  heading: v.string(),
  backLines: v.array(v.string()),
  colour: v.picklist(CARD_COLOURS),
  code: v.picklist(['BOTH', 'BARS', 'QR']),
  hasMotif: v.boolean(),
  // Templates of before there were logos have none.
  logoUploadId: v.optional(v.nullable(v.string()), null),
  version: v.number(),
});

/** Reads how the library's cards look; the card of the house until somebody decided otherwise. */
export async function cardTemplate(db: Database): Promise<KeptTemplate> {
  const kept = await readSetting(db, SETTING);
  return kept === null
    ? {
        ...HOUSE_TEMPLATE,
        institution: (await readLibraryIdentity(db)).name.indonesian,
        version: FIRST_VERSION,
      }
    : parsed(kept);
}

/** Reads the template inside a unit that changes it; nobody else changes it meanwhile. */
export async function lockCardTemplate(db: Database, tx: EntityManager): Promise<KeptTemplate> {
  // Of two first changes at the same time one must find the row locked, so there has to be one.
  await tx
    .createQueryBuilder()
    .insert()
    .into(SettingEntity)
    .values({
      name: SETTING,
      value: JSON.stringify({
        ...HOUSE_TEMPLATE,
        institution: (await readLibraryIdentity(tx)).name.indonesian,
        version: FIRST_VERSION,
      }),
    })
    .orIgnore()
    .execute();
  const [row] = await tx.query<{ value: string }[]>(
    `SELECT value FROM setting WHERE name = ?${db.forUpdate}`,
    [SETTING],
  );
  return parsed(row?.value ?? null);
}

/** Keeps a template. */
export async function keepCardTemplate(tx: EntityManager, template: KeptTemplate): Promise<void> {
  await writeSetting(tx, SETTING, JSON.stringify(template));
}

function parsed(text: string | null): KeptTemplate {
  return text === null ? { ...HOUSE_TEMPLATE, version: FIRST_VERSION } : v.parse(shape, JSON.parse(text));
}
