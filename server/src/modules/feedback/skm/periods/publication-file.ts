import { writeDocument } from '../../../../platform/documents/document';
import { DocumentFlow } from '../../../../platform/documents/document-flow';
import type { Database } from '../../../../platform/db/database';
import { toCivilDate } from '../../../../shared/civil-date';
import type { Clock } from '../../../../shared/clock';
import { longDayText } from '../../../../shared/day-text';
import type { Locale } from '../../../../shared/locale';
import { textIn } from '../../../../shared/locale';
import { SMALLEST_PUBLISHED_GROUP } from '../../../../shared/small-groups';
import { readLibraryIdentity } from '../../../library';
import { listGroups, listServices } from '../figures/breakdown.rules';
import type { Breakdown } from '../figures/breakdown.rules';
import { loadBreakdown } from './load-results';
import type { SatisfactionAct, SatisfactionPeriod } from './period.entity';
import { findPeriod, listActsOf } from './periods.queries';
import type { Totals } from '../figures/skm-index.rules';
import { elementIndexes, indexOf } from '../figures/skm-index.rules';
import { SERVICE_NAMES } from '../skm.terms';
import type { Messages } from '../words/publication-words';
import { publicationWords } from '../words/publication-words';

/** A paper, with the name its file gets. */
export type PublicationFile = { readonly name: string; readonly bytes: Buffer };

/** What stands on the sheet. */
type Publication = {
  readonly library: string;
  readonly period: SatisfactionPeriod;
  readonly breakdown: Breakdown;
  readonly acts: readonly SatisfactionAct[];
  readonly locale: Locale;
  readonly writtenAt: Date;
};

/**
 * Draws the sheet that is published for a period, as the regulation asks for it: index and quality, respondents by sex
 * and education, elements, and what follows, as far as that is public. Null while the period is open, and when too few
 * filled a whole sheet.
 */
export async function publicationFile(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  id: string,
  locale: Locale,
): Promise<PublicationFile | null> {
  const period = await findPeriod(db.read, id);
  if (!period || period.status === 'OPEN') return null;
  const breakdown = await loadBreakdown(db, period);
  if (breakdown.all.complete < SMALLEST_PUBLISHED_GROUP) return null;
  const library = textIn((await readLibraryIdentity(db)).name, locale);
  const acts = (await listActsOf(db, id)).filter(({ isPublic }) => isPublic);
  const bytes = await draw({ library, period, breakdown, acts, locale, writtenAt: clock.now() });
  return { name: `skm-${period.fromDate}-${locale.toLowerCase()}.pdf`, bytes };
}

function draw(publication: Publication): Promise<Buffer> {
  const { library, period, locale, writtenAt } = publication;
  const words = publicationWords(locale);
  const days = `${longDayText(period.fromDate, locale)} – ${longDayText(period.untilDate, locale)}`;
  return writeDocument(
    {
      layout: 'portrait',
      title: `${words.title} · ${library} · ${days}`,
      language: locale === 'ID' ? 'id-ID' : 'en-GB',
      writtenAt,
    },
    (pdf) => {
      const flow = new DocumentFlow(pdf, {
        organisation: library,
        note: words.note,
        footer: (page, pages) => words.page(page, pages),
      });
      drawHead(flow, publication, days);
      drawElements(flow, publication);
      drawPeople(flow, publication);
      drawActs(flow, publication);
      flow
        .words(words.signedOn(longDayText(toCivilDate(writtenAt), locale)))
        .signature({ place: '', position: words.head, name: '' })
        .end();
    },
  );
}

function drawHead(
  flow: DocumentFlow,
  { library, breakdown: { all }, locale }: Publication,
  days: string,
): void {
  const words = publicationWords(locale);
  const printed = indexOf(all, 'PRINTED');
  flow.title(words.title, `${library} · ${days}`).facts([
    [words.index, describe(all, words, locale)],
    [words.respondents, words.people(all.complete)],
    [words.incomplete, String(all.incomplete)],
    [words.printed, printed === null ? '–' : decimal(printed.hundredths, locale)],
  ]);
}

function drawElements(flow: DocumentFlow, { period, breakdown: { all }, locale }: Publication): void {
  const words = publicationWords(locale);
  const rows = elementIndexes(all).map(({ element, meanTenThousandths, hundredths, grade }) => [
    element,
    textIn(
      period.elements.find(({ code }) => code === element)?.name ?? { indonesian: '', english: null },
      locale,
    ),
    decimal(meanTenThousandths / 100, locale, 4),
    decimal(hundredths, locale),
    grade,
  ]);
  flow.heading(words.elements).table(
    [
      { head: '', share: 1 },
      { head: words.element, share: 6 },
      { head: words.mean, share: 2, align: 'right' },
      { head: words.value, share: 2, align: 'right' },
      { head: words.grade, share: 1, align: 'right' },
    ],
    rows,
    16,
  );
}

function drawPeople(flow: DocumentFlow, { breakdown, locale }: Publication): void {
  const words = publicationWords(locale);
  const services = listServices(breakdown, SMALLEST_PUBLISHED_GROUP);
  flow
    .heading(words.services)
    .facts(
      services.map(({ service, totals }) => [
        textIn(SERVICE_NAMES[service], locale),
        totals === null
          ? words.hidden
          : `${describe(totals, words, locale)} · ${words.people(totals.complete)}`,
      ]),
    );
  const groups = listGroups(breakdown, SMALLEST_PUBLISHED_GROUP).filter(
    ({ kind }) => kind === 'SEX' || kind === 'EDUCATION',
  );
  flow
    .heading(words.groups)
    .facts(
      groups.map(({ kind, value, totals }) => [
        `${words.kinds[kind]}: ${words.groupName(value)}`,
        totals === null ? words.hidden : words.people(totals.complete),
      ]),
    );
}

function drawActs(flow: DocumentFlow, { acts, locale }: Publication): void {
  const words = publicationWords(locale);
  if (acts.length === 0) return;
  flow.heading(words.acts).table(
    [
      { head: '', share: 1 },
      { head: words.act, share: 6 },
      { head: words.unit, share: 2 },
      { head: words.due, share: 2 },
    ],
    acts.map(({ element, actIndonesian, actEnglish, unit, dueDate }) => [
      element,
      textIn({ indonesian: actIndonesian, english: actEnglish }, locale),
      unit,
      longDayText(dueDate, locale),
    ]),
  );
}

function describe(totals: Totals, words: Messages, locale: Locale): string {
  const index = indexOf(totals);
  return index === null ? '–' : `${decimal(index.hundredths, locale)} · ${words.quality(index.grade)}`;
}

/** Writes hundredths as a number with two decimals, or more where there are more. */
function decimal(hundredths: number, locale: Locale, digits = 2): string {
  const text = (hundredths / 100).toFixed(digits);
  return locale === 'ID' ? text.replace('.', ',') : text;
}
