import type { ClassType } from 'type-graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Context } from './context';

/** Makes the resolver class that gives pictures of a type their whole address beside their path. */
export function defineFullUrl<Picture extends { readonly url: string }>(
  pictureType: ClassType<Picture>,
): new () => object {
  @Resolver(() => pictureType)
  class FullUrlResolver {
    @FieldResolver(() => String, {
      description: 'Whole address of the picture: pages elsewhere may show it from there.',
    })
    fullUrl(@Root() { url }: { readonly url: string }, @Ctx() { publicOrigin }: Context): string {
      return new URL(url, publicOrigin).toString();
    }
  }
  return FullUrlResolver;
}
