import type { DataKey } from '../../../../platform/auth/keys/data-key';
import type { CivilDate } from '../../../../shared/civil-date';
import { isCivilDate } from '../../../../shared/civil-date';
import type { Wave } from '../definition/definition.terms';
import { WAVES } from '../definition/definition.terms';

/**
 * What a secret link to a survey of outcomes says when it is opened. It is written into the link itself and stands in no
 * table: so the database does not know which link a sheet came by.
 */
export type SurveyPass = {
  readonly surveyId: string;
  readonly eventId: string;
  readonly wave: Wave;
  /** The last day on which it may be used. */
  readonly untilDate: CivilDate;
  /** What it is spent by. */
  readonly nonce: string;
};

const PURPOSE = 'survey pass';
const SPENT = 'survey spent';
const LONGEST = 400;

/** Seals a pass into a text for the address. */
export function sealPass(
  dataKey: DataKey,
  { surveyId, eventId, wave, untilDate, nonce }: SurveyPass,
): string {
  return dataKey.seal(PURPOSE, [surveyId, eventId, wave, untilDate, nonce].join('|'));
}

/** Reads a pass; null when the library did not write it. */
export function openPass(dataKey: DataKey, sealed: string): SurveyPass | null {
  if (sealed.length > LONGEST) return null;
  const [surveyId = '', eventId = '', name, untilDate = '', nonce = ''] =
    dataKey.open(PURPOSE, sealed)?.split('|') ?? [];
  const wave = WAVES.find((one) => one === name);
  return wave && isCivilDate(untilDate) ? { surveyId, eventId, wave, untilDate, nonce } : null;
}

/** Gives the nonce of somebody's link: whoever has the database without the key cannot work it out. */
export function passNonce(
  dataKey: DataKey,
  { askedId, eventId, wave }: { readonly askedId: string; readonly eventId: string; readonly wave: Wave },
): string {
  return dataKey.fingerprint('survey invitation', `${askedId}|${eventId}|${wave}`).slice(0, 22);
}

/** Gives the hash that is spent by one sheet: of the link, else of the key that the phone made up for this sheet. */
export function spentHash(
  dataKey: DataKey,
  {
    surveyId,
    pass,
    sheetKey,
  }: {
    readonly surveyId: string;
    readonly pass: SurveyPass | null;
    readonly sheetKey: string;
  },
): string {
  return dataKey.fingerprint(
    SPENT,
    pass === null ? `s${surveyId}|${sheetKey}` : `i${surveyId}|${pass.nonce}`,
  );
}
