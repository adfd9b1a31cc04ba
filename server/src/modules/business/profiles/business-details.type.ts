import { Field, ID, InputType } from 'type-graphql';

import { RupiahScalar } from '../../../platform/graphql/scalars';
import type { BusinessSector, LinkKind } from '../business.terms';
import type { KbliEdition } from '../profile-entries/profile-facts.rules';
import { BusinessSectorEnum, KbliEditionEnum, LinkKindEnum, SizeBasisEnum } from '../enums.graphql';

@InputType({ description: 'A photo to show.' })
export class BusinessPhotoInput {
  @Field(() => ID, {
    description: 'The upload, from `createBusinessPhotoUpload`, or of a photo that is shown already.',
  })
  uploadId: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it shows, for those who cannot see it; at most 200 characters.',
  })
  alt?: string | null;
}

@InputType({ description: 'A field of business.' })
export class KbliInput {
  @Field(() => String, { description: 'Five digits, as text: zeros in front count.' })
  code: string;

  @Field(() => KbliEditionEnum, { description: 'The edition of the code.' })
  edition: KbliEdition;
}

@InputType({ description: 'An amount from which the size is worked out by PP 7/2021. It is not kept.' })
export class BusinessSizeInput {
  @Field(() => SizeBasisEnum, { description: 'What the amount is.' })
  basis: 'CAPITAL' | 'SALES';

  @Field(() => RupiahScalar, { description: 'The amount.' })
  amount: number;
}

@InputType({ description: 'A link of a business.' })
export class BusinessLinkInput {
  @Field(() => LinkKindEnum, { description: 'Where it leads.' })
  kind: LinkKind;

  @Field(() => String, {
    description: 'The address; `https://` may be left out, and `@name` is enough for Instagram and TikTok.',
  })
  url: string;
}

@InputType({ description: 'A product of a business.' })
export class BusinessProductInput {
  @Field(() => ID, { nullable: true, description: 'The product it was, so that it keeps its id.' })
  id?: string | null;

  @Field(() => String, { description: 'Name, at most 120 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'A few words, at most 400 characters.' })
  description?: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'The price; null when it is told on asking.' })
  price?: number | null;

  @Field(() => String, { nullable: true, description: 'What the price is for, at most 60 characters.' })
  priceUnit?: string | null;

  @Field(() => String, { nullable: true, description: 'Its P-IRT, 15 digits in any usual writing.' })
  pirt?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of its halal certificate from BPJPH: `ID` and 17 or 18 digits, in any usual writing.',
  })
  halal?: string | null;

  @Field(() => BusinessPhotoInput, { nullable: true, description: 'Its photo; null for none.' })
  photo?: BusinessPhotoInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be had now; true unless given.' })
  isAvailable?: boolean | null;
}

@InputType({ description: 'What can be said of a business: absent keeps, null clears.' })
export class BusinessDetailsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Name, at most 120 characters. Changing it takes the verification back.',
  })
  name?: string | null;

  @Field(() => BusinessSectorEnum, { nullable: true, description: 'What it lives on.' })
  sector?: BusinessSector | null;

  @Field(() => String, { nullable: true, description: 'One sentence, at most 300 characters.' })
  summary?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'All about it, in paragraphs of plain text, at most 5,000 characters.',
  })
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the kelurahan in Kota Pasuruan; takes `regencyPlace` back.',
  })
  kelurahanCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Place in the neighbouring Kabupaten, at most 80 characters; takes the kelurahan back.',
  })
  regencyPlace?: string | null;

  @Field(() => String, { nullable: true, description: 'Street and number, at most 200 characters.' })
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'WhatsApp number in any usual writing.' })
  whatsApp?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'NIB, 13 digits. Changing it takes the verification back.',
  })
  nib?: string | null;

  @Field(() => KbliInput, { nullable: true, description: 'Field of business.' })
  kbli?: KbliInput | null;

  @Field(() => BusinessSizeInput, { nullable: true, description: 'What the size is worked out from.' })
  size?: BusinessSizeInput | null;

  @Field(() => [BusinessLinkInput], {
    nullable: true,
    description: 'Links, at most 8; the list replaces the old one.',
  })
  links?: BusinessLinkInput[] | null;

  @Field(() => BusinessPhotoInput, {
    nullable: true,
    description: 'The photo above all others; null for none.',
  })
  photo?: BusinessPhotoInput | null;

  @Field(() => [BusinessProductInput], {
    nullable: true,
    description: 'Products in their order, at most 30; the list replaces the old one.',
  })
  products?: BusinessProductInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Your own name as the public reads it; null if you do not want to be named. Owners only.',
  })
  ownPublicName?: string | null;
}
