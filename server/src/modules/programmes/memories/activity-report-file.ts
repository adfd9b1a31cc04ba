import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import { longDayText } from '../../../shared/day-text';
import type { Clock } from '../../../shared/clock';
import { textIn } from '../../../shared/locale';
import { kelurahanByCode } from '../../members';
import { readLibraryIdentity } from '../../library';
import { creditsByEvent, partnersByEvent } from '../event-parts/event-parts.queries';
import type { BudgetLine } from './event-photo.entity';
import { budgetByEvent } from './event-photos.queries';
import type { Event } from '../events/event.entity';
import { eventById } from '../events/events.queries';
import { outcomeByEvent } from './event-outcome.queries';
import type { AttendanceFigures } from '../statistics/figures.queries';
import { attendanceFigures, readingListLoans } from '../statistics/figures.queries';
import { personById } from '../people/people.queries';
import { programmeById } from '../programmes/programmes.queries';
import type { ActivityReportFacts, BudgetRow, CountedGroup } from './activity-report';
import { writeActivityReport } from './activity-report';
import { AGE_WORDS } from '../registrations/age-words.terms';
import { daysInWords, hoursInWords, kindName, spanInFull } from '../events/event-words';
import type { Paper } from '../attendance/attendance-list-file';
import { loadEventVenue, loadOne, placeInWords, toEventSpan } from '../events/event-poster';

type Deps = { readonly db: Database; readonly clock: Clock };

/** What those who came thought of an event, as far as it is told. */
export type ReportFeedback = { readonly answerCount: number; readonly averageRating: number | null };

/** Who signs a report. */
export type ReportSigner = { readonly position: string; readonly name: string };

const UNTOLD: CountedGroup = { label: 'Kelompok kecil, tidak dirinci', count: '–' };
const UNKNOWN_WORDS = 'tidak disebutkan';
const SEX_WORDS: Readonly<Record<string, string>> = { L: 'Laki-laki', P: 'Perempuan' };

/**
 * Draws the report of an activity (laporan kegiatan); null if there is no such event. Small groups are not
 * told apart in it.
 */
export async function activityReportFile(
  { db, clock }: Deps,
  { eventId, signer, feedback }: { eventId: string; signer: ReportSigner; feedback: ReportFeedback },
): Promise<Paper | null> {
  const event = await loadOne(eventById.batch({ db, locale: 'ID' }, [eventId]));
  if (!event) return null;
  const now = clock.now();
  const figures = await attendanceFigures(db, event.id);
  const file = await writeActivityReport({
    libraryName: (await readLibraryIdentity(db)).name.indonesian,
    title: textIn(event.name, 'ID'),
    kindName: kindName(event.kind, 'ID'),
    held: heldWords(event),
    place: placeInWords(event, await loadEventVenue(db, event), 'ID'),
    ...(await frameOf(db, event)),
    ...attendanceWords(figures),
    feedback: feedbackWords(feedback),
    outcome: (await loadOne(outcomeByEvent.batch({ db, locale: 'ID' }, [event.id])))?.words ?? '',
    readingListLoans: loansWords(await readingListLoans(db, event.id)),
    budget: budgetRows((await loadOne(budgetByEvent.batch({ db, locale: 'ID' }, [event.id]))) ?? []),
    signer,
    printedAt: now,
    printedOn: longDayText(toCivilDate(now), 'ID'),
    isSample: event.isSample,
  });
  return { name: `laporan-kegiatan-${toCivilDate(event.startsAt ?? now)}.pdf`, file };
}

async function frameOf(
  db: Database,
  { id, programmeId }: Event,
): Promise<Pick<ActivityReportFacts, 'programme' | 'policyGoal' | 'people' | 'partners'>> {
  const scope = { db, locale: 'ID' as const };
  const programme = programmeId === null ? null : await loadOne(programmeById.batch(scope, [programmeId]));
  const credits = (await loadOne(creditsByEvent.batch(scope, [id]))) ?? [];
  const ids = [...new Set(credits.map(({ personId }) => personId))];
  const people = ids.length === 0 ? [] : await personById.batch(scope, ids);
  const partners = (await loadOne(partnersByEvent.batch(scope, [id]))) ?? [];
  return {
    programme: programme ? textIn(programme.name, 'ID') : '',
    policyGoal: programme?.policyGoal ? textIn(programme.policyGoal, 'ID') : '',
    partners: partners.map(({ name }) => name),
    people: people.flatMap((person) => (person === null || person instanceof Error ? [] : [person.name])),
  };
}

function heldWords(event: Event): string {
  const when = toEventSpan(event);
  if (when === null) return '';
  if (when.sessionCount > 1)
    return `${spanInFull(when.startsAt, when.endsAt, 'ID')}, ${when.sessionCount} pertemuan`;
  return [daysInWords(when, 'ID'), hoursInWords(when, 'ID')].filter((words) => words !== '').join(', ');
}

function attendanceWords({
  registered,
  attended,
  walkIn,
  byAgeBand,
  bySex,
  byKelurahan,
}: AttendanceFigures): Pick<
  ActivityReportFacts,
  'registered' | 'attended' | 'bySex' | 'byAge' | 'byKelurahan'
> {
  const ages: Readonly<Record<string, string>> = AGE_WORDS;
  const groups = (
    figures: AttendanceFigures['bySex'],
    words: (value: string) => string | undefined,
  ): CountedGroup[] => {
    const told = figures.flatMap(({ value, count }) =>
      count === null ? [] : [{ label: words(value) ?? UNKNOWN_WORDS, count: String(count) }],
    );
    return told.length === figures.length ? told : [...told, UNTOLD];
  };
  return {
    registered: `${registered} orang`,
    attended: walkIn === 0 ? `${attended} orang` : `${attended + walkIn} orang (${walkIn} tanpa daftar)`,
    bySex: groups(bySex, (value) => SEX_WORDS[value]),
    byAge: groups(byAgeBand, (value) => ages[value]),
    byKelurahan: groups(byKelurahan, (value) => kelurahanByCode(value)?.name),
  };
}

function budgetRows(lines: readonly BudgetLine[]): BudgetRow[] {
  if (lines.length === 0) return [];
  const money = (amount: number): string => `Rp${amount.toLocaleString('id-ID')}`;
  const planned = lines.reduce((sum, line) => sum + line.planned, 0);
  const spent = lines.reduce((sum, line) => sum + (line.spent ?? 0), 0);
  return [
    ...lines.map((line) => ({
      label: line.label,
      planned: money(line.planned),
      spent: line.spent === null ? '–' : money(line.spent),
    })),
    { label: 'Jumlah', planned: money(planned), spent: money(spent) },
  ];
}

function feedbackWords({ answerCount, averageRating }: ReportFeedback): string {
  if (averageRating === null) return answerCount === 0 ? '' : `${answerCount} jawaban`;
  return `${answerCount} jawaban, rata-rata ${averageRating.toLocaleString('id-ID')} dari 5`;
}

function loansWords({ before, after }: { before: number; after: number }): string {
  return before + after === 0
    ? ''
    : `${after} peminjaman buku yang disarankan dalam 30 hari sejak acara (${before} dalam 30 hari sebelumnya)`;
}
