/** Bytes of a leader. */
export const LEADER_LENGTH = 24;

/** The leader of a new record: a printed monograph, full level, Unicode. */
export const NEW_LEADER = '00000nam a2200000 a 4500';

const PLAUSIBLE_LEADER = /^\d{5}[ -~]{7}\d{5}[ -~]{7}$/;
/**
 * Status and type are letters or fill: digits there are the directory of a record that lost its leader; two
 * indicators, two characters of subfield code.
 */
const CERTAIN_LEADER = /^\d{5}[ -/:-~]{2}[ -~]{3}22\d{5}[ -~]{7}$/;

const TWO = 0x32;

/**
 * Tells whether 24 characters can be a leader: a length and a base address in digits, printable characters
 * between.
 */
export function isPlausibleLeader(leader: string): boolean {
  return PLAUSIBLE_LEADER.test(leader);
}

/**
 * Place of the first leader in some bytes, -1 when there is none; away from the start it must look like one
 * beyond doubt.
 */
export function findLeader(bytes: Buffer, from: number): number {
  if (isPlausibleLeader(bytes.toString('latin1', from, from + LEADER_LENGTH))) return from;
  for (let place = from + 1; place + LEADER_LENGTH <= bytes.length; place += 1) {
    if (
      bytes[place + 10] === TWO &&
      bytes[place + 11] === TWO &&
      CERTAIN_LEADER.test(bytes.toString('latin1', place, place + LEADER_LENGTH))
    )
      return place;
  }
  return -1;
}

/** Gives the leader with another character at a place. */
export function withLeaderCharacter(leader: string, place: number, character: string): string {
  return leader.slice(0, place) + character + leader.slice(place + 1);
}
