import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement, Ref } from 'react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { AmountField } from './AmountField';
import { parseAmount } from './parse-amount';
import { OutcomeTable } from './OutcomeTable';
import { OWN_PRICE, PRICE_FIELD_NAMES, PRICE_FIELDS, toPriceInput, writtenIn } from './price-input';
import { PriceToolPageDocument } from './PriceToolPage.generated';
import type { PriceToolPageQueryVariables } from './PriceToolPage.generated';
import { ToolFrame } from './ToolFrame';
import { useToolForm } from './use-tool-form';

/** Works out the price of a piece and how many must be sold before nothing is lost. */
export function PriceTool(): ReactElement {
  const { t } = useTranslation('tools');
  const { parameters, onSubmit, answerHeading } = useToolForm();
  const input = toPriceInput(parameters);
  return (
    <ToolFrame tool="priceTool">
      <form className="tool-form tool-pairs" action="#jawaban" onSubmit={onSubmit}>
        <PriceFields />
        <div className="whole">
          <button className="btn" type="submit">
            {t('priceTool.ask')}
          </button>
        </div>
      </form>
      {input !== null && <PriceAnswer input={input} headingRef={answerHeading} />}
      <section className="tool-rule">
        <h2>{t('priceTool.how')}</h2>
        <ul>
          {(['cost', 'price', 'breakEven'] as const).map((rule) => (
            <li key={rule}>{t(`priceTool.rule.${rule}`)}</li>
          ))}
        </ul>
        <p className="small">{t('priceTool.source')}</p>
        <p>
          <a className="btn quiet" href="/ukm/unduh/lembar-harga-jual.csv" download>
            {t('priceTool.sheet')}
          </a>
        </p>
      </section>
    </ToolFrame>
  );
}

function PriceFields(): ReactElement {
  const { t } = useTranslation('tools');
  const [parameters] = useSearchParams();
  const unitOf = { rupiah: 'Rp', pieces: undefined, percent: '%' } as const;
  const refusalOf = (written: string, isNeeded: boolean) =>
    parseAmount(written) === null && (written !== '' || (isNeeded && parameters.size > 0))
      ? t('noAmount')
      : null;
  return (
    <>
      {PRICE_FIELD_NAMES.map((name) => {
        const field = PRICE_FIELDS[name];
        const written = writtenIn(parameters, field);
        return (
          <AmountField
            key={name}
            label={t(`priceTool.field.${name}`)}
            hint={t(`priceTool.hint.${name}`)}
            name={field.parameter}
            unit={unitOf[field.unit]}
            isRequired={field.otherwise === ''}
            defaultValue={written}
            refusal={refusalOf(written, field.otherwise === '')}
          />
        );
      })}
      <AmountField
        label={t('priceTool.field.ownPrice')}
        hint={t('priceTool.hint.ownPrice')}
        name={OWN_PRICE}
        unit="Rp"
        defaultValue={parameters.get(OWN_PRICE) ?? ''}
        refusal={refusalOf((parameters.get(OWN_PRICE) ?? '').trim(), false)}
      />
    </>
  );
}

type PriceAnswerProps = {
  readonly input: PriceToolPageQueryVariables['input'];
  readonly headingRef: Ref<HTMLHeadingElement>;
};

function PriceAnswer({ input, headingRef }: PriceAnswerProps): ReactElement {
  const { t, wordOf } = useTranslation('tools');
  const { data } = useSuspenseQuery(PriceToolPageDocument, { variables: { input } });
  const { sellingPrice } = data;
  const {
    problem,
    costPerPiece,
    price,
    profitPerPiece,
    profitPerMonth,
    breakEvenPieces,
    breakEvenSales,
    atOwnPrice,
  } = sellingPrice;
  const isWorkedOut =
    problem === null &&
    costPerPiece !== null &&
    price !== null &&
    profitPerPiece !== null &&
    profitPerMonth !== null;
  return (
    <section className="tool-answer" id="jawaban" aria-live="polite">
      <h2 ref={headingRef} tabIndex={-1}>
        {isWorkedOut ? t('priceTool.answer') : t('priceTool.noAnswer')}
      </h2>
      {isWorkedOut ? (
        <OutcomeTable
          costPerPiece={costPerPiece}
          wanted={{ price, profitPerPiece, profitPerMonth, breakEvenPieces, breakEvenSales }}
          own={atOwnPrice}
          marginPercent={input.marginPercent}
        />
      ) : (
        <p className="notice stop">
          <span>{wordOf('priceTool.problem', problem ?? '') ?? t('priceTool.problem.OTHER')}</span>
        </p>
      )}
    </section>
  );
}
