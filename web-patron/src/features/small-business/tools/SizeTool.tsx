import { useSuspenseQuery } from '@apollo/client/react';
import { rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement, Ref } from 'react';

import { FigureList } from '../../../lib/figures/FigureList';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { AmountField } from './AmountField';
import { SizeToolPageDocument } from './SizeToolPage.generated';
import type { SizeToolPageQuery } from './SizeToolPage.generated';
import { SIZE_PARAMETERS, toSizeVariables } from './size-variables';
import { ToolFrame } from './ToolFrame';
import { useToolForm } from './use-tool-form';

/** Tells the size of a business by the limits of the law as they are now. */
export function SizeTool(): ReactElement {
  const { t } = useTranslation('tools');
  const { parameters, onSubmit, answerHeading } = useToolForm();
  const variables = toSizeVariables(parameters, useLanguage());
  const { data } = useSuspenseQuery(SizeToolPageDocument, { variables });
  const written = parameters.get(SIZE_PARAMETERS.amount) ?? '';
  const kind = variables.basis.toLowerCase();
  return (
    <ToolFrame tool="sizeTool">
      <form className="tool-form" action="#jawaban" onSubmit={onSubmit}>
        <fieldset>
          <legend>{t('sizeTool.basis')}</legend>
          {(['SALES', 'CAPITAL'] as const).map((basis) => (
            <label key={basis} className="check">
              <input
                type="radio"
                name={SIZE_PARAMETERS.basis}
                value={basis}
                defaultChecked={variables.basis === basis}
              />
              <span>
                {t(`sizeTool.basisOf.${basis}`)}
                <small>{t(`sizeTool.basisText.${basis}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <AmountField
          label={t('sizeTool.amount')}
          name={SIZE_PARAMETERS.amount}
          unit="Rp"
          isRequired
          defaultValue={written}
          hint={t('sizeTool.amountHint')}
          refusal={written !== '' && !variables.isAsked ? t('noAmount') : null}
        />
        <div>
          <button className="btn" type="submit">
            {t('sizeTool.ask')}
          </button>
        </div>
      </form>
      {data.businessSize !== undefined && (
        <SizeAnswer answer={data.businessSize} basis={variables.basis} headingRef={answerHeading} />
      )}
      <FigureList
        heading={t('sizeTool.limits')}
        figures={data.legalFigures.filter(({ code }) => code.startsWith('size.') && code.endsWith(kind))}
      />
    </ToolFrame>
  );
}

type SizeAnswerProps = {
  readonly answer: NonNullable<SizeToolPageQuery['businessSize']>;
  readonly basis: 'SALES' | 'CAPITAL';
  readonly headingRef: Ref<HTMLHeadingElement>;
};

function SizeAnswer({ answer, basis, headingRef }: SizeAnswerProps): ReactElement {
  const { t, wordOf } = useTranslation('tools');
  const language = useLanguage();
  const amount = rupiah(answer.amount, language);
  return (
    <section className="tool-answer" id="jawaban" aria-live="polite">
      <h2 ref={headingRef} tabIndex={-1}>
        {wordOf('sizeTool.size', answer.sizeClass) ?? answer.sizeClass}
      </h2>
      <p>
        {answer.upTo === null
          ? t(`sizeTool.above.${basis}`, { amount })
          : t(`sizeTool.within.${basis}`, { amount, limit: rupiah(answer.upTo, language) })}
      </p>
      <p className="small">{t('sizeTool.rule')}</p>
    </section>
  );
}
