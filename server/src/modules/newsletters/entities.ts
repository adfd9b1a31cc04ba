import { NewsletterBlockEntity, NewsletterEntity, NewsletterIssueEntity } from './issues/newsletter.entity';
import {
  NewsletterLetterEntity,
  NewsletterSubscriberEntity,
  NewsletterSubscriptionEntity,
} from './subscribers/subscriber.entity';

/** The tables of this module. */
export const NEWSLETTER_ENTITIES = [
  NewsletterEntity,
  NewsletterIssueEntity,
  NewsletterBlockEntity,
  NewsletterSubscriberEntity,
  NewsletterSubscriptionEntity,
  NewsletterLetterEntity,
];
