import { Field, ID, Int, ObjectType } from 'type-graphql';

import { defineFullUrl } from '../../../platform/graphql/full-url';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import { KelurahanType } from '../../members';
import type { LinkKind } from '../business.terms';
import { nameOfDivision } from '../profile-entries/kbli-divisions.terms';
import type { KbliEdition } from '../profile-entries/profile-facts.rules';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import type { LocalizedText } from '../../../shared/locale';
import { KbliEditionEnum, LinkKindEnum } from '../enums.graphql';

@ObjectType('BusinessPhoto', { simpleResolvers: true, description: 'A photo of a business or a product.' })
export class BusinessPhotoType {
  @Field(() => ID, { description: 'Its upload, to send back with a change.' })
  uploadId: string;

  @Field(() => String, {
    description: 'Path of the picture. It answers 410 once the owners no longer show it.',
  })
  url: string;

  @Field(() => Int, { description: 'Width in pixels.' })
  width: number;

  @Field(() => Int, { description: 'Height in pixels.' })
  height: number;

  @Field(() => String, { nullable: true, description: 'What it shows, for those who cannot see it.' })
  alt: string | null;
}

/** Gives photos of businesses whole addresses. */
export const BusinessPhotoUrlResolver = defineFullUrl(BusinessPhotoType);

@ObjectType('BusinessPlace', { simpleResolvers: true, description: 'Where a business is.' })
export class BusinessPlaceType {
  @Field(() => KelurahanType, {
    nullable: true,
    description: 'The kelurahan of Kota Pasuruan; null outside of it.',
  })
  kelurahan: KelurahanType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The place in the neighbouring Kabupaten; null inside the city.',
  })
  regencyPlace: string | null;

  @Field(() => Boolean, { description: 'Whether it is outside of Kota Pasuruan.' })
  isOutsideCity: boolean;

  @Field(() => String, { nullable: true, description: 'Street and number; null if not shown.' })
  street: string | null;
}

@ObjectType('Kbli', {
  simpleResolvers: true,
  description: 'Field of business: a code of five digits with the edition it belongs to.',
})
export class KbliType {
  @Field(() => String, { description: 'Five digits, with zeros in front.' })
  code: string;

  @Field(() => KbliEditionEnum, {
    description: 'The edition; codes of different editions are not comparable.',
  })
  edition: KbliEdition;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What its division, the first two digits, is called; null if no edition has that division.',
  })
  name: LocalizedText | null;
}

/** Gives a code with the name of its field; null where either is missing. */
export function toKbli(code: string | null, edition: KbliEdition | null): KbliType | null {
  return code === null || edition === null ? null : { code, edition, name: nameOfDivision(code) };
}

@ObjectType('BusinessLink', { simpleResolvers: true, description: 'A link of a business.' })
export class BusinessLinkType {
  @Field(() => LinkKindEnum, { description: 'Where it leads.' })
  kind: LinkKind;

  @Field(() => String, { description: 'The address, always https.' })
  url: string;
}

@ObjectType('BusinessProduct', { simpleResolvers: true, description: 'What a business makes or sells.' })
export class BusinessProductType {
  @Field(() => ID, {
    description:
      'Its id. As the public sees it a product has another id than with its owners, who may have changed it since.',
  })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  description: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'The price; null when it is told on asking.' })
  price: number | null;

  @Field(() => String, { nullable: true, description: 'What the price is for: 200 g, a pair, a metre.' })
  priceUnit: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its permit of home-made food, as printed: `P-IRT 2063575010001-29`.',
  })
  pirt: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of its halal certificate, as printed: `ID35110000123450126`.',
  })
  halal: string | null;

  @Field(() => Boolean, { description: 'Whether it can be had now.' })
  isAvailable: boolean;

  photoUploadId: string | null;
  photoAlt: string | null;
}
