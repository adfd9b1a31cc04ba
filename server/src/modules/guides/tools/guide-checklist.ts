import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';
import type { Locale, LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { GuideSource, GuideStep } from '../guides/guide-parts.entity';
import type { Guide } from '../guides/guide.entity';
import type { LegalFigure } from '../figures/legal-figure.entity';
import { figureText } from './figure-text';
import { dayInFull } from './figure-text';

/** What a printed guide says. */
export type ChecklistFacts = {
  readonly guide: Guide;
  readonly steps: readonly GuideStep[];
  readonly sources: readonly GuideSource[];
  readonly figures: readonly LegalFigure[];
  readonly locale: Locale;
  /** What the library calls itself. */
  readonly library: string;
  readonly printedAt: Date;
  readonly printedOn: string;
  readonly address: string;
};

const WORDS = {
  ID: {
    corner: 'Sudut UKM',
    duration: 'Lama',
    cost: 'Biaya resmi',
    needed: 'Anda perlu',
    reviewed: 'Diperiksa',
    notReviewed: 'belum',
    steps: 'Langkah',
    figures: 'Angka resmi',
    figure: 'Tentang',
    value: 'Nilai',
    source: 'Sumber',
    sources: 'Sumber',
    note: 'Bukan nasihat hukum',
    sample: 'Data contoh',
    page: (page: number, pages: number) => `${page} dari ${pages}`,
  },
  EN: {
    corner: 'Small business corner',
    duration: 'Takes',
    cost: 'Official cost',
    needed: 'You need',
    reviewed: 'Checked',
    notReviewed: 'not yet',
    steps: 'Steps',
    figures: 'Legal figures',
    figure: 'About',
    value: 'Value',
    source: 'Source',
    sources: 'Sources',
    note: 'No legal advice',
    sample: 'Sample data',
    page: (page: number, pages: number) => `${page} of ${pages}`,
  },
} as const;

/** Writes a guide as a list to tick by pen, with its figures and sources. */
export function writeChecklist(facts: ChecklistFacts): Promise<Buffer> {
  const { guide, steps, sources, figures, locale, library, printedAt, printedOn, address } = facts;
  const words = WORDS[locale];
  const said = (text: LocalizedText | null): string => (text === null ? '' : textIn(text, locale));
  return writeDocument(
    {
      layout: 'portrait',
      title: said(guide.name),
      language: locale === 'ID' ? 'id-ID' : 'en-GB',
      writtenAt: printedAt,
    },
    (pdf) => {
      const flow = new DocumentFlow(pdf, {
        organisation: `${library} · ${words.corner}`,
        note: `${guide.isSample ? `${words.sample}. ` : ''}${words.note}. ${address.replace(/^https?:\/\//, '')}, ${printedOn}`,
        footer: words.page,
      });
      flow.title(said(guide.name), said(guide.summary));
      flow.facts(factsOf(guide, locale).filter(([, value]) => value !== ''));
      for (const [index, step] of steps.entries())
        flow
          .heading(`[   ]  ${index + 1}. ${said(step.name)}`)
          .words(
            [said(step.hint), said(step.text), step.linkUrl ?? ''].filter((part) => part !== '').join('\n'),
          );
      if (figures.length > 0)
        flow.heading(words.figures).table(
          [
            { head: words.figure, share: 36 },
            { head: words.value, share: 32 },
            { head: words.source, share: 32 },
          ],
          figures.map((figure) => figureRow(figure, locale)),
        );
      flow
        .heading(words.sources)
        .words(sources.map(({ name, url }) => (url === null ? name : `${name}, ${url}`)).join('\n'));
      flow.end();
    },
  );
}

function factsOf(guide: Guide, locale: Locale): readonly (readonly [string, string])[] {
  const words = WORDS[locale];
  const said = (text: LocalizedText | null): string => (text === null ? '' : textIn(text, locale));
  return [
    [words.duration, said(guide.duration)],
    [words.cost, said(guide.cost)],
    [words.needed, said(guide.needed)],
    [words.reviewed, guide.reviewedOn === null ? words.notReviewed : dayInFull(guide.reviewedOn, locale)],
  ];
}

function figureRow(figure: LegalFigure, locale: Locale): readonly string[] {
  const since =
    figure.effectiveSince === null
      ? ''
      : locale === 'ID'
        ? `; berlaku sejak ${dayInFull(figure.effectiveSince, locale)}`
        : `; in force since ${dayInFull(figure.effectiveSince, locale)}`;
  return [textIn(figure.name, locale), figureText(figure, locale), figure.sourceName + since];
}
