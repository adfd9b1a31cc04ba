import type { Writable } from 'node:stream';

import type { AuditActor } from '../../../platform/audit/audited-operation';
import { insertAuditEntry } from '../../../platform/audit/audit-recorder';
import type { Database } from '../../../platform/db/database';
import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';
import type { PersonalData } from '../../../platform/personal-data/personal-table';
import { writeWorkbook } from '../../../platform/spreadsheet/write-workbook';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { longDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { ok } from '../../../shared/result';
import { readLibraryIdentity } from '../../library';
import { say } from '../words/say';
import { frameOf, languageTag, paperWord } from '../papers';
import type { RegisteredProcessing } from './register';
import { buildRegister } from './register';

type Deps = { readonly db: Database; readonly clock: Clock; readonly personalData: readonly PersonalData[] };

/** Draws the register of processing as a paper, an activity after the other. */
export async function registerPaper(deps: Deps, locale: Locale): Promise<Buffer> {
  const organisation = textIn((await readLibraryIdentity(deps.db)).name, locale);
  const now = deps.clock.now();
  const day = longDayText(toCivilDate(now), locale);
  const { activities, otherTables } = buildRegister(deps.personalData);
  const title = paperWord('register', locale);
  return writeDocument(
    {
      layout: 'portrait',
      title: `${title} · ${organisation}`,
      language: languageTag(locale),
      writtenAt: now,
    },
    (pdf) => {
      const flow = new DocumentFlow(pdf, frameOf({ organisation, note: title, locale }));
      flow.title(title, say('paper.registerNote', { day })[locale]);
      for (const activity of activities) flow.heading(activity.name[locale]).facts(factsOf(activity, locale));
      flow
        .heading(paperWord('noPerson', locale))
        .words(paperWord('writtenBy', locale))
        .words(otherTables.join(', '))
        .end();
    },
  );
}

/** Who takes the register away. */
export type RegisterExport = {
  readonly locale: Locale;
  readonly actor: AuditActor;
  readonly requestId: string;
};

/** Writes the register as a table, a row for each table, after an entry in the audit log. */
export async function registerWorkbook(
  { db, clock, personalData }: Deps,
  { locale, actor, requestId }: RegisterExport,
): Promise<(stream: Writable) => Promise<void>> {
  const { activities } = buildRegister(personalData);
  const rows = activities.flatMap((activity) =>
    activity.tables.map(({ name, columns }) => [
      activity.name[locale],
      ...factsOf(activity, locale)
        .slice(0, -1)
        .map(([, value]) => value),
      name,
      columns.join(', '),
    ]),
  );
  const facts = { given: { list: 'processingRegister' }, rowCount: rows.length };
  const entry = { actor, act: 'exportReport', objectId: null, at: clock.now(), requestId, facts };
  await db.transaction(async (tx) => ok(await insertAuditEntry(tx, entry)), { skipAudit: true });
  const headings = ['activity', 'data', 'subjects', 'purpose', 'bases', 'retention', 'recipients'] as const;
  return (stream) =>
    writeWorkbook(stream, [
      {
        name: paperWord('register', locale),
        columns: [
          ...headings.map((heading) => ({ heading: paperWord(heading, locale), width: 34 })),
          { heading: paperWord('tables', locale), width: 24 },
          { heading: paperWord('columns', locale), width: 60 },
        ],
        rows,
      },
    ]);
}

function factsOf(activity: RegisteredProcessing, locale: Locale): (readonly [string, string])[] {
  const { data, subjects, purpose, bases, retention, recipients, tables } = activity;
  return [
    [paperWord('data', locale), data[locale]],
    [paperWord('subjects', locale), subjects.map((one) => say(`subject.${one}`)[locale]).join(', ')],
    [paperWord('purpose', locale), purpose[locale]],
    [paperWord('bases', locale), bases.map((one) => say(`basis.${one}`)[locale]).join('; ')],
    [paperWord('retention', locale), retention[locale]],
    [paperWord('recipients', locale), recipients.map((one) => say(`recipient.${one}`)[locale]).join('; ')],
    [paperWord('tables', locale), tables.map(({ name }) => name).join(', ')],
  ];
}
