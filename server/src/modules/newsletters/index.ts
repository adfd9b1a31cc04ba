import type { Module } from '../../platform/module';
import {
  NewsletterArchiveResolver,
  NewsletterIssueResolver,
  NewsletterResolver,
} from './issues/newsletter.graphql';
import { NewsletterMutations } from './issues/newsletter-mutations.graphql';
import { NEWSLETTERS_PERSONAL_DATA } from './personal-data';
import { forgetReaders } from './sending/forget-readers';
import type { NewsletterReport, NewsletterSendingDeps } from './sending/send-newsletters';
import { sendNewsletters } from './sending/send-newsletters';
import { NewsletterSubscriptionResolver } from './subscribers/subscription.graphql';

export type { NewsletterDeps } from './deps';
export { seedSampleNewsletters } from './sample/seed-sample-newsletters';
export { findNewsletterLetter } from './issues/preview-issue';
export { stopByLink } from './subscribers/change-subscription';
export { ONE_CLICK_FOLDER, subscriptionPage, subscriptionPath } from './subscribers/subscriber-link';
export {
  findNewsletterConfirmations,
  findSubscriber,
  listNewsletterContacts,
} from './subscribers/subscribers.queries';

/** Creates newsletters: who wants them, what they say, and their letters. */
export function createNewsletters(deps: NewsletterSendingDeps): Module {
  return {
    name: 'newsletters',
    resolvers: [
      new NewsletterResolver(),
      new NewsletterArchiveResolver(),
      new NewsletterIssueResolver(deps),
      new NewsletterMutations(deps),
      new NewsletterSubscriptionResolver(deps),
    ],
    personalData: NEWSLETTERS_PERSONAL_DATA,
    jobs: [
      {
        name: 'send-newsletters',
        everyMinutes: 10 / 60,
        run: async (signal) => reported(await sendNewsletters(deps, signal)),
      },
      {
        name: 'forget-newsletter-readers',
        everyMinutes: 24 * 60,
        run: async () => {
          await forgetReaders(deps);
          return 'done';
        },
      },
    ],
  };
}

function reported({ sent, refused, stoppedBecause }: NewsletterReport): string {
  return `${sent} sent, ${refused} refused${stoppedBecause === null ? '' : `, stopped: ${stoppedBecause}`}`;
}
