import type { Resource } from '../../platform/audit/resources';

/** What stands at an event stands where the event does. */
const ofEvent = (table: string): string => `(SELECT e.branch_id FROM event e WHERE e.id = ${table}.event_id)`;
/** What stands at an event is called by its name. */
const nameOfEvent = (table: string) => ({
  nameColumn: `(SELECT e.name_id FROM event e WHERE e.id = ${table}.event_id)`,
  englishNameColumn: `(SELECT e.name_en FROM event e WHERE e.id = ${table}.event_id)`,
});
const OF_PLACE =
  '(SELECT e.branch_id FROM event_session s JOIN event e ON e.id = s.event_id WHERE s.id = event_place.session_id)';

const OF_WISH = '(SELECT s.branch_id FROM space s WHERE s.id = event_proposal.space_id)';

/**
 * Where the things of this module stand: at the branch of their event. An event elsewhere concerns all
 * branches, and so does a proposal that wishes for no space.
 */
export const PROGRAMMES_RESOURCES: readonly Resource[] = [
  {
    prefix: 'evt',
    table: 'event',
    branchColumn: 'branch_id',
    nameColumn: 'name_id',
    englishNameColumn: 'name_en',
    // Only who is registered is told where to come in.
    hidden: new Set(['online_url']),
  },
  {
    prefix: 'evs',
    table: 'event_session',
    branchColumn: ofEvent('event_session'),
    ...nameOfEvent('event_session'),
  },
  {
    prefix: 'reg',
    table: 'registration',
    branchColumn: ofEvent('registration'),
    ...nameOfEvent('registration'),
  },
  {
    prefix: 'crt',
    table: 'certificate',
    branchColumn: ofEvent('certificate'),
    ...nameOfEvent('certificate'),
  },
  { prefix: 'evl', table: 'event_place', branchColumn: OF_PLACE },
  { prefix: 'prp', table: 'event_proposal', branchColumn: OF_WISH, nameColumn: 'title' },
  {
    prefix: 'eph',
    table: 'event_photo',
    branchColumn: ofEvent('event_photo'),
    ...nameOfEvent('event_photo'),
  },
];
