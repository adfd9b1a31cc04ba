import { textIn } from '../../../shared/locale';
import type { ShiftLetterFacts } from '../../volunteers';
import {
  durationText,
  findGroupPlaceFacts,
  findOfferFacts,
  findShiftFacts,
  findShiftThanks,
  GROUP_PLACE_PREFIX,
} from '../../volunteers';
import type { ShiftFacts, ShiftThanksFacts } from '../letters/facts.terms';
import { momentInWords, timeInWords } from '../letters/words.rules';
import type { FactsDeps, FactsWanted } from './facts-request';

type Load = (deps: FactsDeps, wanted: FactsWanted) => Promise<ShiftFacts | null>;

const toCome: Load = (deps, wanted) =>
  loadShiftFacts(
    deps,
    wanted,
    ({ status, startsAt }) => status === 'CONFIRMED' && startsAt > deps.clock.now(),
  );

const ended: Load = (deps, wanted) => loadShiftFacts(deps, wanted, ({ status }) => status === 'CANCELLED');

/** What letters about shifts of volunteers say, each as long as it is still true. */
export const SHIFT_LETTERS = {
  SHIFT_CONFIRMED: toCome,
  SHIFT_REMINDER: toCome,
  SHIFT_THANKS: loadThanks,
  SHIFT_OFF: ended,
  SHIFT_MOVED: toCome,
  SHIFT_OFFERED: async (deps, wanted) => {
    const found = await findOfferFacts(deps.db, wanted.message.aboutId ?? '');
    return found && found.startsAt > deps.clock.now() ? toFacts(found, wanted) : null;
  },
  SHIFT_PASSED_ON: ended,
} as const satisfies Record<string, (deps: FactsDeps, wanted: FactsWanted) => Promise<object | null>>;

async function loadThanks(
  { db }: FactsDeps,
  { message: { aboutId, locale }, recipient: { childName } }: FactsWanted,
): Promise<ShiftThanksFacts | null> {
  const found = await findShiftThanks(db, aboutId ?? '');
  if (!found) return null;
  const { title, minutes, attended, loans } = found;
  return {
    childName,
    title: textIn(title, locale),
    duration: durationText(minutes, locale),
    attended,
    loans,
  };
}

async function loadShiftFacts(
  { db }: FactsDeps,
  wanted: FactsWanted,
  isStillTrue: (facts: ShiftLetterFacts) => boolean,
): Promise<ShiftFacts | null> {
  const id = wanted.message.aboutId ?? '';
  const found = await (id.startsWith(GROUP_PLACE_PREFIX) ? findGroupPlaceFacts : findShiftFacts)(db, id);
  return found && isStillTrue(found) ? toFacts(found, wanted) : null;
}

function toFacts(found: ShiftLetterFacts, { message: { locale }, recipient }: FactsWanted): ShiftFacts {
  const { title, work, branch, place, startsAt, endsAt, briefing, reason } = found;
  return {
    childName: recipient.childName,
    title: textIn(title, locale),
    work: textIn(work, locale),
    place: [place === null ? null : textIn(place, locale), textIn(branch, locale)]
      .filter((part) => part !== null)
      .join(', '),
    when: momentInWords(startsAt, locale),
    end: timeInWords(endsAt, locale),
    briefing,
    reason,
  };
}
