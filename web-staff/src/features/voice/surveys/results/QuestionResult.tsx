import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { SurveyResultsQuery } from './SurveyResults.generated';

type Question = NonNullable<SurveyResultsQuery['surveyResults']>['questions'][number];
type Group = Question['groups'][number];

/** Shows what was answered to a question: bars that are rows of a table, an average, or words. */
export function QuestionResult({
  question,
  number,
}: {
  readonly question: Question;
  readonly number: number;
}) {
  const { t } = useTranslation();
  const { number: counted, language } = useDisplay();
  const { label, kind, answeredCount, average, groups, rows, texts } = question;
  const told = answeredCount === null ? t('surveys.hidden') : counted(answeredCount);
  return (
    <section className="survey-result stack" style={{ gap: 8 }}>
      <h3>
        {number}. {label.text}
      </h3>
      <p className="muted small">
        {t(`surveys.questionKind.${kind}`)} · {t('surveys.answered', { total: told })}
        {average !== null &&
          ` · ${t('surveys.average', { value: average.toLocaleString(language === 'en' ? 'en-GB' : 'id-ID') })}`}
      </p>
      {groups.length > 0 && <Bars groups={groups} of={answeredCount} caption={label.text} />}
      {rows.map((row) => (
        <Bars key={row.key} groups={row.groups} of={row.answeredCount} caption={row.label.text} isShown />
      ))}
      {kind === 'TEXT' && <Texts texts={texts} />}
    </section>
  );
}

type BarsProps = {
  readonly groups: readonly Group[];
  /** How many answered. */
  readonly of: number | null;
  readonly caption: string;
  readonly isShown?: boolean;
};

function Bars({ groups, of, caption, isShown = false }: BarsProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const partOf = (count: number) => (of === null || of === 0 ? 0 : Math.round((count / of) * 100));
  return (
    <table>
      <caption className={isShown ? 'survey-caption' : 'visually-hidden'}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('surveys.answer')}</th>
          <th scope="col">{t('surveys.number')}</th>
          <th scope="col">{t('surveys.part100')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">
              {label.text}
              {count !== null && (
                <i aria-hidden="true" className="survey-bar" style={{ width: `${partOf(count)}%` }} />
              )}
            </th>
            <td>{count === null ? t('surveys.hidden') : number(count)}</td>
            <td>{count === null ? '–' : `${partOf(count)}%`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useTranslation();
  if (texts.length === 0) return <p className="muted">{t('surveys.noTexts')}</p>;
  return (
    <ul className="comment-list" aria-label={t('surveys.texts')}>
      {texts.map((text, place) => (
        <li key={`${place}-${text.slice(0, 20)}`}>{text}</li>
      ))}
    </ul>
  );
}
