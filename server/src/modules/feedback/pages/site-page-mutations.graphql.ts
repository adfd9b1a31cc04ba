import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { PagesDeps } from './deps';
import { publishSitePage, restoreSitePage, scheduleSitePage, withdrawSitePage } from './publish-site-page';
import type { SavedPage } from './save-site-page';
import { createSitePage, updateSitePage } from './save-site-page';
import {
  CreateSitePageInput,
  CreateSitePagePayload,
  PublishSitePageInput,
  PublishSitePagePayload,
  RestoreSitePageInput,
  RestoreSitePagePayload,
  ScheduleSitePageInput,
  ScheduleSitePagePayload,
  UpdateSitePageInput,
  UpdateSitePagePayload,
  WithdrawSitePageInput,
  WithdrawSitePagePayload,
} from './site-page.type';
import { draftById } from './site-pages.queries';

/** Writes and publishes pages of the portal. */
@Resolver()
export class SitePageMutations {
  constructor(private readonly deps: PagesDeps) {}

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => CreateSitePagePayload, { description: 'Creates a page that only staff see yet.' })
  async createSitePage(
    @Arg('input', () => CreateSitePageInput, { description: 'The page.' }) input: CreateSitePageInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateSitePagePayload>> {
    return payload(context, await createSitePage(this.deps, context.actor, input));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => UpdateSitePagePayload, {
    description: 'Changes what is written of a page; the public goes on reading what was published.',
  })
  async updateSitePage(
    @Arg('input', () => UpdateSitePageInput, { description: 'The change.' }) input: UpdateSitePageInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateSitePagePayload>> {
    return payload(context, await updateSitePage(this.deps, context.actor, input));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => PublishSitePagePayload, {
    description: 'Publishes what is written of a page as its next version.',
  })
  async publishSitePage(
    @Arg('input', () => PublishSitePageInput, { description: 'The page.' }) input: PublishSitePageInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PublishSitePagePayload>> {
    return payload(context, await publishSitePage(this.deps, context.actor, input));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => RestoreSitePagePayload, {
    description: 'Publishes an older version of a page once more, as its newest one.',
  })
  async restoreSitePage(
    @Arg('input', () => RestoreSitePageInput, { description: 'Which version.' }) input: RestoreSitePageInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RestoreSitePagePayload>> {
    return payload(context, await restoreSitePage(this.deps, context.actor, input));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => ScheduleSitePagePayload, {
    description: 'Plans when what is written of a page is published by itself, or takes that back.',
  })
  async scheduleSitePage(
    @Arg('input', () => ScheduleSitePageInput, { description: 'The plan.' }) input: ScheduleSitePageInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ScheduleSitePagePayload>> {
    return payload(context, await scheduleSitePage(this.deps, context.actor, input));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => WithdrawSitePagePayload, {
    description: 'Takes a page off the portal; staff keep what is written, and its history.',
  })
  async withdrawSitePage(
    @Arg('input', () => WithdrawSitePageInput, { description: 'The page.' }) input: WithdrawSitePageInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawSitePagePayload>> {
    return payload(context, await withdrawSitePage(this.deps, context.actor, input));
  }
}

async function payload(context: Context, result: Awaited<SavedPage>) {
  if (!result.ok) return { page: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { pageId } = result.value;
  return { page: await context.loader(draftById).clear(pageId).load(pageId), userErrors: [] };
}
