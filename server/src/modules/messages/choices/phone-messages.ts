import type { PhoneMessages } from '../../members';
import { completeChoices } from './message-choice.rules';
import { writeChoices } from './message-choices.queries';

/**
 * Keeps who said no to letters by WhatsApp and SMS at joining: what would come by every way comes by the
 * others. They choose anew, topic by topic, whenever they want.
 */
export const phoneMessages: PhoneMessages = {
  switchOff: (tx, memberId) =>
    writeChoices(tx, memberId, {
      locale: null,
      topics: completeChoices([])
        .filter(({ whatsapp }) => whatsapp)
        .map((choice) => ({ ...choice, whatsapp: false })),
      order: null,
      titlesByPhone: null,
    }),
};
