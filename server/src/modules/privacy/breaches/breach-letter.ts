import type { Database } from '../../../platform/db/database';
import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';
import type { PersonalData } from '../../../platform/personal-data/personal-table';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { longDayText } from '../../../shared/day-text';
import type { Locale, LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { readLibraryIdentity } from '../../library';
import { frameOf, languageTag, momentText, paperWord } from '../papers';
import { listDataKinds } from '../register/register';
import { say } from '../words/say';
import type { DataBreach } from './breach.entity';
import { isReportLate } from './breach.rules';
import { findBreach } from './breaches.queries';

type Deps = { readonly db: Database; readonly clock: Clock; readonly personalData: readonly PersonalData[] };

/**
 * Draws the notice of a breach with the three contents of UU 27/2022 art. 46(2), for the authority and for those who
 * ask for paper; what is not written yet says so. Null when there is no such breach.
 */
export async function breachLetter(deps: Deps, id: string, locale: Locale): Promise<Buffer | null> {
  const breach = await findBreach(deps.db, id);
  if (!breach) return null;
  const organisation = textIn((await readLibraryIdentity(deps.db)).name, locale);
  const now = deps.clock.now();
  const title = paperWord('letter', locale);
  const data = listDataKinds(deps.personalData, breach.tableNames).map((kind) => kind[locale]);
  return writeDocument(
    {
      layout: 'portrait',
      title: `${title} · ${organisation}`,
      language: languageTag(locale),
      writtenAt: now,
    },
    (pdf) => {
      const note = paperWord('letterNote', locale);
      const flow = new DocumentFlow(pdf, frameOf({ organisation, note, locale }));
      flow
        .title(title, breach.title)
        .facts(factsOf(breach, now, locale))
        .heading(paperWord('partData', locale))
        .words(data.length === 0 ? paperWord('missing', locale) : data.map((kind) => `• ${kind}`).join('\n'))
        .heading(paperWord('partEvent', locale))
        .words(written(breach.event, locale))
        .heading(paperWord('partMeasures', locale))
        .words(written(breach.measures, locale))
        .words(paperWord('ask', locale))
        .words(say('paper.signedOn', { day: longDayText(toCivilDate(now), locale) })[locale])
        .signature({ place: '', position: paperWord('head', locale), name: '' })
        .end();
    },
  );
}

function factsOf(breach: DataBreach, now: Date, locale: Locale): (readonly [string, string])[] {
  const { noticedAt, peopleCount } = breach;
  return [
    [paperWord('noticedAt', locale), momentText(noticedAt, locale)],
    [
      paperWord('people', locale),
      peopleCount === null ? paperWord('unknownPeople', locale) : String(peopleCount),
    ],
    [paperWord('reported', locale), reportText(breach, now, locale)],
  ];
}

function reportText({ reportedAt, reportNumber, dueAt }: DataBreach, now: Date, locale: Locale): string {
  if (reportedAt === null) return paperWord('notReported', locale);
  const values = { moment: momentText(reportedAt, locale), number: reportNumber ?? '–' };
  return isReportLate({ reportedAt, dueAt }, now)
    ? say('paper.reportedLate', values)[locale]
    : say('paper.reportedInTime', values)[locale];
}

function written(text: LocalizedText | null, locale: Locale): string {
  return text === null ? paperWord('missing', locale) : textIn(text, locale);
}
