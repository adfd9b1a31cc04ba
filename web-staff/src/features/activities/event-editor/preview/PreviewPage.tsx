import { useTranslation } from '../../../../i18n/use-translation';
import { wordsIn } from '../../../../lib/form/words';
import { getFormatParts } from '../event-fields';
import type { EventFormValues } from '../form-values';

type PreviewPageProps = { readonly values: EventFormValues; readonly language: 'id' | 'en' };

/**
 * Shows what the page of the event has beyond its card: all the words, the works, the people, the reading.
 */
export function PreviewPage({ values, language }: PreviewPageProps) {
  const { t } = useTranslation();
  const paragraphs = wordsIn(values.description, language)
    .split(/\n+/)
    .filter((text) => text.trim() !== '');
  const works = getFormatParts(values.format).hasWorks ? values.works : [];
  const lists = [
    {
      title: t('eventEditor.section.people'),
      lines: values.people.map(({ name, role }) => `${name} · ${t(`eventWords.role.${role}`)}`),
    },
    {
      title: t(values.format === 'EXHIBITION' ? 'eventEditor.section.works' : 'eventEditor.section.pieces'),
      lines: works.map((work) =>
        [wordsIn(work.name, language), work.creator, work.year].filter((text) => text !== '').join(', '),
      ),
    },
    { title: t('eventEditor.section.reading'), lines: values.titles.map(({ label }) => label) },
    { title: t('eventEditor.section.partners'), lines: values.partners.map(({ name }) => name) },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <>
      {paragraphs.map((text, index) => (
        <p key={index} className="preview-words">
          {text}
        </p>
      ))}
      {lists.map(({ title, lines }) => (
        <section key={title}>
          <h4>{title}</h4>
          <ul>
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
