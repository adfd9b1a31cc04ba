import * as groupsId from '../features/activities/volunteers/group-words.id';
import * as lettersId from '../features/activities/volunteers/letter-words.id';
import * as shiftsId from '../features/activities/volunteers/shift-words.id';
import * as volunteersId from '../features/activities/volunteers/words.id';

/** Words about volunteers, shifts and the duty roster, which come with their screens. */
export const volunteerWords = { ...volunteersId, ...shiftsId, ...lettersId, ...groupsId };
