import type { EntityManager } from 'typeorm';

import type { Message } from '../../platform/i18n/message';
import type { MergedPair, PersonalData } from '../../platform/personal-data/personal-table';
import { CONSULTATION_TABLES } from './personal-data';
import { cancelConsultationsOfMember } from './bookings/close-consultation';
import type { ConsultationsDeps } from './deps';
import { withdrawStoriesOfMember } from './outcomes/offer-story';
import { haveSameHour } from './bookings/consultations.queries';
import { say } from './words/say';

/**
 * What consultations know about members; what is to come is cancelled and stories are taken back before one
 * is forgotten, and nobody has two hours at one time after two cards became one.
 */
export function consultationsPersonalData(deps: ConsultationsDeps): PersonalData {
  return {
    tables: CONSULTATION_TABLES,
    beforeErasure: (tx, memberId) => endAllOf(deps, tx, memberId),
    mergeObstacles: hoursInTheWay,
  };
}

async function endAllOf(deps: ConsultationsDeps, tx: EntityManager, memberId: string): Promise<void> {
  await cancelConsultationsOfMember(deps, tx, memberId);
  await withdrawStoriesOfMember(deps, tx, memberId);
}

async function hoursInTheWay(tx: EntityManager, pair: MergedPair): Promise<Message[]> {
  return !(await haveSameHour(tx, pair)) ? [] : [say('forgetMember.hoursInTheWay')];
}
