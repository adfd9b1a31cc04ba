import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { kelurahanByCode } from '../../members';
import { directoryFigures } from './directory-figures.queries';
import type { BusinessListing } from './business-listing.entity';
import { listingById, listingBySlug, listListings } from './listings.queries';
import type { BusinessProduct } from '../profiles/business-parts.entity';
import { listedProducts } from '../profiles/products.queries';
import { whatsAppUrl } from '../profile-entries/whatsapp.rules';
import {
  BusinessPhotoType,
  BusinessPlaceType,
  BusinessProductType,
  KbliType,
  toKbli,
} from './business-parts.type';
import { BusinessFilterInput, BusinessListArgs } from './business-list.type';
import { BusinessConnectionType, BusinessType, DirectoryFiguresType } from './business.type';
import { loadBusinessPhoto } from '../photos/photo.graphql';

/**
 * Reads the public directory. Caches may keep the answers for 30 seconds only, because owners may withdraw
 * what is shown.
 */
@Resolver(() => BusinessType)
export class BusinessResolver {
  @Access({ public: true })
  @Query(() => BusinessConnectionType, {
    description: 'The directory of small businesses, by name unless ordered.',
  })
  businesses(
    @Args(() => BusinessListArgs) { filter, orderBy, ...page }: BusinessListArgs,
    @Ctx() context: Context,
  ): Promise<Page<BusinessListing>> {
    context.setShortCache();
    return listListings(context.db, { filter: filter ?? {}, page: pageRequest(page), order: orderBy });
  }

  @Access({ public: true })
  @Query(() => BusinessType, {
    nullable: true,
    description: 'A business of the directory by the last part of its path; null if none is shown there.',
  })
  businessBySlug(
    @Arg('slug', () => String, { description: 'The last part of its path.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<BusinessListing | null> {
    context.setShortCache();
    return context.loader(listingBySlug).load(slug);
  }

  @Access({ public: true })
  @Query(() => BusinessType, {
    nullable: true,
    description: 'A business of the directory by its id; null if none is shown there.',
  })
  business(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<BusinessListing | null> {
    context.setShortCache();
    return context.loader(listingById).load(id);
  }

  @Access({ public: true })
  @Priced(5)
  @Query(() => DirectoryFiguresType, { description: 'How many businesses there are of each kind.' })
  async businessDirectoryFigures(
    @Arg('filter', () => BusinessFilterInput, {
      nullable: true,
      description: 'Narrows what is counted; sector and place are not looked at.',
    })
    filter: BusinessFilterInput | null,
    @Ctx() context: Context,
  ): Promise<DirectoryFiguresType> {
    context.setShortCache();
    const { kelurahan, ...figures } = await directoryFigures(context.db, filter ?? {});
    return {
      ...figures,
      kelurahan: kelurahan.flatMap(({ code, count }) => {
        const place = kelurahanByCode(code);
        return place ? [{ kelurahan: place, count }] : [];
      }),
    };
  }

  @FieldResolver(() => BusinessPlaceType, { nullable: true, description: 'Where it is; null if not shown.' })
  place(@Root() listing: BusinessListing): BusinessPlaceType | null {
    return toBusinessPlace(listing);
  }

  @FieldResolver(() => KbliType, { nullable: true, description: 'Its field of business; null if not shown.' })
  kbli(@Root() { kbliCode, kbliEdition }: BusinessListing): KbliType | null {
    return toKbli(kbliCode, kbliEdition);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Opens a chat on WhatsApp with first words; null if not shown.',
  })
  whatsAppUrl(@Root() { whatsApp, name }: BusinessListing, @Ctx() { locale }: Context): string | null {
    return whatsApp === null
      ? null
      : whatsAppUrl(
          whatsApp,
          locale === 'ID'
            ? `Halo ${name}, saya menemukan usaha Anda di Pustaka Pasuruan.`
            : `Hello ${name}, I found your business on Pustaka Pasuruan.`,
        );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its WhatsApp number with country code; null if not shown.',
  })
  whatsApp(@Root() { whatsApp }: BusinessListing): string | null {
    return whatsApp;
  }

  @FieldResolver(() => BusinessPhotoType, {
    nullable: true,
    description: 'Its photo; null if there is none or none is shown.',
  })
  photo(@Root() listing: BusinessListing, @Ctx() context: Context): Promise<BusinessPhotoType | null> {
    return loadBusinessPhoto(context, listing);
  }

  @FieldResolver(() => [BusinessProductType], {
    description: 'Its products, at most 30; empty if not shown.',
  })
  products(@Root() { id }: BusinessListing, @Ctx() context: Context): Promise<BusinessProduct[]> {
    return context.loader(listedProducts).load(id);
  }
}

/** Shows products. */
@Resolver(() => BusinessProductType)
export class BusinessProductResolver {
  @FieldResolver(() => BusinessPhotoType, {
    nullable: true,
    description: 'Its photo; null if there is none or none is shown.',
  })
  photo(@Root() product: BusinessProduct, @Ctx() context: Context): Promise<BusinessPhotoType | null> {
    return loadBusinessPhoto(context, product);
  }
}

/** Returns the place of a business; null if it is not shown. */
export function toBusinessPlace({
  kelurahanCode,
  regencyPlace,
  street,
}: Pick<BusinessListing, 'kelurahanCode' | 'regencyPlace' | 'street'>): BusinessPlaceType | null {
  if (kelurahanCode === null && regencyPlace === null && street === null) return null;
  return {
    kelurahan: kelurahanCode === null ? null : kelurahanByCode(kelurahanCode),
    regencyPlace,
    isOutsideCity: regencyPlace !== null,
    street,
  };
}
