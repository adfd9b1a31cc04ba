import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { ActNotes } from '../acts/ActNotes';
import { useSession } from '../session/session-context';
import { Button } from '../ui/Button';
import { OpenSurveysDocument } from './OpenSurveys.generated';
import type { SurveyKind } from './OpenSurveys.generated';

type Chosen = {
  readonly id: string;
  readonly isStandard: boolean;
  readonly title: { readonly text: string };
};
type SurveyChoiceProps = {
  readonly kind: SurveyKind;
  readonly chosen: Chosen | null;
  readonly mayWrite: boolean;
  /** Where the results of the chosen survey stand; null where there is none. */
  readonly resultsPath: string | null;
  /** What an empty choice says; absent where one is always chosen. */
  readonly none?: string;
  readonly act: { readonly error: unknown; readonly messages: readonly string[]; readonly loading: boolean };
  /** Is told the survey that was chosen; null for none or the standard one. */
  readonly onChoose: (surveyId: string | null) => void;
};

/** Chooses the survey of an event or a programme among those that are open. */
export function SurveyChoice(props: SurveyChoiceProps) {
  const { kind, chosen, mayWrite, resultsPath, none, act, onChoose } = props;
  const { t } = useTranslation();
  const { can } = useSession();
  const mayChoose = mayWrite && can('SURVEYS_READ');
  const [wanted, setWanted] = useState(chosen?.id ?? '');
  const { data } = useQuery(OpenSurveysDocument, { variables: { kind }, skip: !mayChoose });
  const open = data?.surveys.nodes ?? [];
  const listed = chosen === null || open.some(({ id }) => id === chosen.id) ? open : [chosen, ...open];
  const isStandard = listed.find(({ id }) => id === wanted)?.isStandard === true;
  const nameOf = ({ title, isStandard: standard }: Chosen) =>
    standard ? t('activitySurveys.standard', { title: title.text }) : title.text;
  return (
    <>
      <ActNotes error={act.error} messages={act.messages} />
      {mayChoose ? (
        <NativeSelect
          label={t('activitySurveys.survey')}
          value={wanted}
          data={[
            ...(none === undefined ? [] : [{ value: '', label: none }]),
            ...listed.map((one) => ({ value: one.id, label: nameOf(one) })),
          ]}
          onChange={({ currentTarget: { value } }) => setWanted(value)}
        />
      ) : (
        <p>
          <b>{chosen === null ? none : nameOf(chosen)}</b>
        </p>
      )}
      <div className="row wrap">
        {mayChoose && wanted !== (chosen?.id ?? '') && (
          <Button
            small
            busy={act.loading}
            onClick={() => onChoose(wanted === '' || isStandard ? null : wanted)}
          >
            {t('activitySurveys.save')}
          </Button>
        )}
        {resultsPath !== null && can('SURVEYS_READ') && (
          <Link to={resultsPath}>{t('activitySurveys.results')}</Link>
        )}
      </div>
    </>
  );
}
