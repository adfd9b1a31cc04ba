import type { ValueTransformer } from 'typeorm';
import { Column } from 'typeorm';

import { jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import { listProperties } from '../../../platform/db/table';
import type { BusinessLink, BusinessSector, ConsentField } from '../business.terms';
import type { KbliEdition, SizeClass } from '../profile-entries/profile-facts.rules';

/** Stores links as JSON text; null is read as no links. */
export const linksTransformer: ValueTransformer = {
  to: jsonTransformer.to,
  from: (value: string | null): unknown => jsonTransformer.from(value) ?? [],
};

/** Columns that a profile, its accepted copy and its listing share. */
export abstract class ProfileFactsColumns {
  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 24 })
  sector: BusinessSector;

  @Column('varchar', { length: 300, nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('varchar', { name: 'kelurahan_code', length: 16, nullable: true })
  kelurahanCode: string | null;

  /** The place in the neighbouring Kabupaten; never together with a kelurahan of the city. */
  @Column('varchar', { name: 'regency_place', length: 80, nullable: true })
  regencyPlace: string | null;

  @Column('varchar', { length: 200, nullable: true })
  street: string | null;

  @Column('varchar', { name: 'whatsapp', length: 20, nullable: true })
  whatsApp: string | null;

  @Column('varchar', { length: 13, nullable: true })
  nib: string | null;

  @Column('varchar', { name: 'kbli_code', length: 5, nullable: true })
  kbliCode: string | null;

  @Column('varchar', { name: 'kbli_edition', length: 4, nullable: true })
  kbliEdition: KbliEdition | null;

  /** Computed from an amount that is not stored. */
  @Column('varchar', { name: 'size_class', length: 24, nullable: true })
  sizeClass: SizeClass | null;

  @Column('varchar', { name: 'photo_upload_id', length: 30, nullable: true })
  photoUploadId: string | null;

  @Column('varchar', { name: 'photo_alt', length: 200, nullable: true })
  photoAlt: string | null;

  // A listing always has a list here, the other tables may have null: each entity declares its column.
  abstract links: readonly BusinessLink[];
}

/** The facts of a business that can become public. */
export type ProfileFacts = EntityRow<ProfileFactsColumns>;

/** How a fact is shown and when it is removed. */
export type FactHandling = {
  /** Consents needed to show it, besides the one for the profile. */
  readonly consents: readonly ConsentField[];
  /** Whether it names people or tells how to reach them: erasing the owner removes it. */
  readonly isPersonal: boolean;
  /** Whether it is kept for statistics when the business is closed. */
  readonly staysWhenClosed?: true;
};

/** How each fact is handled. A new column does not compile without an entry. */
export const FACT_HANDLING: Readonly<Record<keyof ProfileFacts, FactHandling>> = {
  name: { consents: [], isPersonal: true },
  sector: { consents: [], isPersonal: false, staysWhenClosed: true },
  summary: { consents: [], isPersonal: true },
  description: { consents: [], isPersonal: true },
  kelurahanCode: { consents: ['LOCATION'], isPersonal: false, staysWhenClosed: true },
  regencyPlace: { consents: ['LOCATION'], isPersonal: true },
  street: { consents: ['LOCATION', 'STREET'], isPersonal: true },
  whatsApp: { consents: ['WHATSAPP'], isPersonal: true },
  nib: { consents: ['PERMITS'], isPersonal: true },
  kbliCode: { consents: ['PERMITS'], isPersonal: false },
  kbliEdition: { consents: ['PERMITS'], isPersonal: false },
  sizeClass: { consents: ['SIZE'], isPersonal: false, staysWhenClosed: true },
  links: { consents: ['LINKS'], isPersonal: true },
  photoUploadId: { consents: ['PHOTOS'], isPersonal: false },
  photoAlt: { consents: ['PHOTOS'], isPersonal: true },
};

/** The facts by the names of their properties. */
export const PROFILE_FACTS: readonly (keyof ProfileFacts)[] = [
  ...listProperties(ProfileFactsColumns),
  'links',
];
