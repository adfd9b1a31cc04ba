import type { CivilDate } from '../../../shared/civil-date';
import type { Recipient } from '../delivery/load-recipients';
import type { MessageDeps } from '../deps';
import type { Message } from '../queue/message.entity';

/** A message with whom it is about, on a day. */
export type FactsWanted = {
  readonly message: Message;
  readonly recipient: Recipient;
  readonly today: CivilDate;
};

/** What is needed to read facts. */
export type FactsDeps = Pick<
  MessageDeps,
  'db' | 'clock' | 'dataKey' | 'monthPage' | 'breachFacts' | 'placeOffers'
>;
