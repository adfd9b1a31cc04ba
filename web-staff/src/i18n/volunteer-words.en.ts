import * as groupsEn from '../features/activities/volunteers/group-words.en';
import * as lettersEn from '../features/activities/volunteers/letter-words.en';
import * as shiftsEn from '../features/activities/volunteers/shift-words.en';
import * as volunteersEn from '../features/activities/volunteers/words.en';

/** Words about volunteers, shifts and the duty roster, which come with their screens. */
export const volunteerWords = { ...volunteersEn, ...shiftsEn, ...lettersEn, ...groupsEn };
