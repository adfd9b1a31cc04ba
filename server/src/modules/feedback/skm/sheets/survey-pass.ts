import type { DataKey } from '../../../../platform/auth/keys/data-key';
import type { CivilDate } from '../../../../shared/civil-date';
import { isCivilDate } from '../../../../shared/civil-date';
import type { Service, SheetChannel } from '../skm.terms';
import { SERVICES } from '../skm.terms';

/**
 * What a secret link to the survey says when it is opened. It is written into the link itself and stands in no table:
 * so the database does not know which invitation a sheet came by.
 */
export type SurveyPass = {
  readonly channel: Exclude<SheetChannel, 'PAPER'>;
  readonly service: Service;
  /** The last day on which it may be used. */
  readonly untilDate: CivilDate;
  /** What an invitation is spent by; empty for a desk or a kiosk, whom many use. */
  readonly nonce: string;
};

const PURPOSE = 'satisfaction survey';
const SPENT = 'satisfaction spent';
const CHANNEL_OF = { i: 'INVITATION', m: 'DESK', k: 'KIOSK' } as const;
const LETTER_OF = { INVITATION: 'i', DESK: 'm', KIOSK: 'k' } as const;

/** Seals a pass into a text for the address. */
export function sealPass(dataKey: DataKey, { channel, service, untilDate, nonce }: SurveyPass): string {
  return dataKey.seal(PURPOSE, [LETTER_OF[channel], service, untilDate, nonce].join('|'));
}

/** Reads a pass; null when the library did not write it. */
export function openPass(dataKey: DataKey, sealed: string): SurveyPass | null {
  if (sealed.length > 300) return null;
  const [letter = '', name, untilDate = '', nonce = ''] = dataKey.open(PURPOSE, sealed)?.split('|') ?? [];
  const service = SERVICES.find((one) => one === name);
  if (!(letter === 'i' || letter === 'm' || letter === 'k') || !service || !isCivilDate(untilDate))
    return null;
  return { channel: CHANNEL_OF[letter], service, untilDate, nonce };
}

/** Gives the nonce of an invitation: whoever has the database without the key of the library cannot work it out. */
export function invitationNonce(dataKey: DataKey, invitationId: string): string {
  return dataKey.fingerprint('satisfaction invitation', invitationId).slice(0, 22);
}

/**
 * Gives the hash that is spent by one answer: of the invitation, else of the key that the phone made up for this sheet,
 * so that sending it again is not a second sheet.
 */
export function spentHash(dataKey: DataKey, { channel, nonce }: SurveyPass, sheetKey: string): string {
  return dataKey.fingerprint(SPENT, channel === 'INVITATION' ? `i${nonce}` : `s${sheetKey}`);
}
