import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { longDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { readLibraryIdentity } from '../../library';
import { readPartner, refuseForeigner } from '../../partners';
import { say } from '../words/say';
import type { PartnerYear } from './partner-year.queries';
import { countPartnerYear } from './partner-year.queries';

/** Whose year, which, and in which language. */
export type PartnerYearAsked = { readonly partnerId: string; readonly year: number; readonly locale: Locale };

const FIRST_YEAR = 2020;

/** Tells whether there can be a report of a year: not before the library had partners, nor of the future. */
export function isReportedYear(year: number, now: Date): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= Number(toCivilDate(now).slice(0, 4));
}

/** Gives the path of the report as a PDF. */
export function partnerYearPath({ partnerId, year, locale }: PartnerYearAsked): string {
  return `/partner-reports/${partnerId}/${year}-${locale.toLowerCase()}.pdf`;
}

/** Draws the year of a partner for its principal; null for whoever may not read it. */
export async function partnerYearFile(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  actor: Actor,
  asked: PartnerYearAsked,
): Promise<{ readonly name: string; readonly file: Buffer } | null> {
  const mayRead =
    actor.kind === 'staff'
      ? actor.permissions.has('partners.read')
      : actor.kind === 'member' && (await refuseForeigner(db, actor, asked.partnerId)) === null;
  const partner = mayRead ? await readPartner(db, asked.partnerId) : null;
  const now = clock.now();
  if (!partner || !isReportedYear(asked.year, now)) return null;
  const { locale, year } = asked;
  const file = await writeYear(
    { ...(await countPartnerYear(db, { ...asked, now })), partner: partner.name },
    { locale, now, organisation: textIn((await readLibraryIdentity(db)).name, locale) },
  );
  return { name: `${say('partnerYear.fileName')[locale]}-${year}.pdf`, file };
}

type Around = { readonly locale: Locale; readonly now: Date; readonly organisation: string };

function writeYear(facts: PartnerYear & { readonly partner: string }, around: Around): Promise<Buffer> {
  const { locale, now, organisation } = around;
  const title = say('partnerYear.title', { year: facts.year })[locale];
  return writeDocument(
    {
      layout: 'portrait',
      title: `${title} – ${facts.partner}`,
      language: locale === 'ID' ? 'id-ID' : 'en-GB',
      writtenAt: now,
    },
    (pdf) => {
      const day = longDayText(toCivilDate(now), locale);
      const flow = new DocumentFlow(pdf, {
        organisation,
        note: say('partnerYear.note', { day })[locale],
        footer: (page, pages) => say('partnerYear.page', { page, pages })[locale],
      });
      flow.title(title, facts.partner);
      for (const [heading, rows] of sectionsOf(facts, locale)) flow.heading(heading).facts(rows);
      flow.end();
    },
  );
}

type Section = readonly [heading: string, rows: readonly (readonly [label: string, value: string])[]];

function sectionsOf({ classSets, groups, visits }: PartnerYear, locale: Locale): readonly Section[] {
  const number = (value: number): string => value.toLocaleString(locale === 'ID' ? 'id-ID' : 'en-GB');
  const people = (count: number | null): string =>
    count === null ? say('partnerYear.few')[locale] : number(count);
  // Few pupils may have had many copies.
  const copies = (count: number | null): string =>
    count === null ? say('partnerYear.notTold')[locale] : number(count);
  const word = (name: keyof typeof WORDS): string => WORDS[name][locale];
  return [
    [
      word('classSets'),
      [
        [word('sets'), number(classSets.count)],
        [word('copies'), copies(classSets.copies)],
        [word('pupils'), people(classSets.pupils)],
        [word('returned'), copies(classSets.returned)],
        [word('missing'), number(classSets.missing)],
      ],
    ],
    [
      word('groups'),
      [
        [word('groupCount'), number(groups.count)],
        [word('events'), number(groups.events)],
        [word('places'), people(groups.places)],
        [word('attended'), people(groups.attended)],
      ],
    ],
    [
      word('visits'),
      [
        [word('classVisits'), number(visits.classVisits)],
        [word('libraryStops'), number(visits.libraryStops)],
      ],
    ],
  ];
}

const WORDS = {
  classSets: say('partnerYear.classSets'),
  sets: say('partnerYear.sets'),
  copies: say('partnerYear.copies'),
  pupils: say('partnerYear.pupils'),
  returned: say('partnerYear.returned'),
  missing: say('partnerYear.missing'),
  groups: say('partnerYear.groups'),
  groupCount: say('partnerYear.groupCount'),
  events: say('partnerYear.events'),
  places: say('partnerYear.places'),
  attended: say('partnerYear.attended'),
  visits: say('partnerYear.visits'),
  classVisits: say('partnerYear.classVisits'),
  libraryStops: say('partnerYear.libraryStops'),
} as const;
