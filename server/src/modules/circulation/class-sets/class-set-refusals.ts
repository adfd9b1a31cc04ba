import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { say } from '../words/say';

/** What the objects of class sets are called in refusals. */
export const CLASS_SET_NOUNS = {
  classSet: say('classSets.classSet'),
  copy: say('classSets.copyOfSet'),
  pupil: say('classSets.pupil'),
} as const;

/** Refuses a class set that does not exist, or is not the caller's. */
export const NO_CLASS_SET: Refusal = notFound(['id'], CLASS_SET_NOUNS.classSet);
/** Refuses to change a set that is over. */
export const SET_CLOSED: Refusal = { code: 'NOT_ALLOWED', message: say('classSets.closed') };
/** Refuses what only a lent set allows. */
export const NOT_LENT_YET: Refusal = { code: 'NOT_ALLOWED', message: say('classSets.notYet') };
/** Refuses what a lent set no longer allows. */
export const ALREADY_LENT: Refusal = { code: 'NOT_ALLOWED', message: say('classSets.alreadyLent') };
/** Refuses a write with a key for tests, after everything else was checked. */
export const TEST_KEY: Refusal = { code: 'NOT_ALLOWED', message: say('classSets.testKey') };
