import type { Limit } from './rule-values.rules';
import { choiceRule, limitRule, numberRule } from './rule-values.rules';

const five: Limit = 5;
const one: Limit = 1;

/** The rules of holds and of the shelf on which they wait. */
export const holdRules = {
  maxHolds: limitRule({
    fallback: five,
    unit: 'holds',
    scope: 'category',
    doc: 'Open holds a member may have.',
  }),
  maxHoldsPerTitle: limitRule({
    fallback: one,
    unit: 'holds',
    doc: 'Open holds a member may have on one title.',
  }),
  provisionalMaxHolds: numberRule({
    fallback: 1,
    unit: 'holds',
    scope: 'category',
    doc: 'Open holds of a member who was not yet seen at the desk.',
  }),
  noConsentMaxHolds: numberRule({
    fallback: 1,
    unit: 'holds',
    scope: 'category',
    doc: 'Open holds of a child while no guardian consents to borrowing, or the day of a consent that was taken over has passed.',
  }),
  holdsWhileOnShelf: choiceRule(['always', 'ifAnyOut', 'ifAllOut'], {
    doc: 'Whether a title may be held while copies stand on the shelf.',
  }),
  holdPickupDays: numberRule({
    fallback: 7,
    unit: 'days',
    doc: 'How many days a copy waits on the shelf of holds.',
  }),
  holdPickupCounts: choiceRule(['openDays', 'calendarDays'], { doc: 'Which days of waiting are counted.' }),
  holdExpiresOnClosedDays: choiceRule(['no', 'yes'], {
    doc: 'Whether the sweep that ends holds runs on days on which nobody can come.',
  }),
  holdLookAheadDays: numberRule({
    fallback: 0,
    unit: 'days',
    doc: 'How many days before its first day a hold may already be filled.',
  }),
};
