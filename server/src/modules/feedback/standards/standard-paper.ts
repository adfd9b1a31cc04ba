import type { Database } from '../../../platform/db/database';
import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { ServiceStandard } from './service-standard.entity';
import { findStandardBySlug } from './service-standards.queries';
import { toPartLines } from './standard-parts';
import { say } from './words/say';

const DELIVERY_PARTS = 6;

type Printing = {
  readonly slug: string;
  readonly locale: Locale;
  readonly now: Date;
  readonly address: string;
  readonly organisation: string;
};

/** Prints a service standard in force; null when there is none. */
export async function writeStandardPaper(db: Database, printing: Printing): Promise<Buffer | null> {
  const standard = await findStandardBySlug(db, printing.slug);
  return standard?.status === 'PUBLISHED' ? write(standard, printing) : null;
}

function write(standard: ServiceStandard, { locale, now, address, organisation }: Printing): Promise<Buffer> {
  const name = textIn(standard.name, locale);
  const word = (key: 'title' | 'delivery' | 'management' | 'decree' | 'version' | 'since' | 'sample') =>
    say(`paper.${key}`)[locale];
  return writeDocument(
    {
      layout: 'portrait',
      title: `${word('title')}: ${name}`,
      language: locale === 'ID' ? 'id-ID' : 'en-GB',
      writtenAt: now,
    },
    (pdf) => {
      const flow = new DocumentFlow(pdf, {
        organisation,
        note: `${standard.isSample ? `${word('sample')}. ` : ''}${address.replace(/^https?:\/\//, '')}`,
        footer: (page, pages) => `${page} / ${pages}`,
      });
      flow.title(name, standard.summary === null ? '' : textIn(standard.summary, locale));
      flow.facts([
        ...(standard.decree === null ? [] : [[word('decree'), standard.decree] as const]),
        [word('version'), String(standard.number)],
        [word('since'), dayInFull(standard.updatedAt, locale)],
      ]);
      for (const [index, { heading, text }] of toPartLines(standard).entries()) {
        if (index === 0) flow.heading(word('delivery'));
        if (index === DELIVERY_PARTS) flow.heading(word('management'));
        flow.heading(`${index + 1}. ${textIn(heading, locale)}`).words(textIn(text, locale));
      }
      flow.end();
    },
  );
}

function dayInFull(instant: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'ID' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Asia/Jakarta',
  }).format(instant);
}
