import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';
import type { StaffPeriod } from './staff-period';

/** Shows how far the sample is: as a meter, and by service. */
export function SamplePanel({ period: { sample, results, links } }: { readonly period: StaffPeriod }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { servedCount, neededCount } = sample;
  const have = results.completeCount;
  // Nobody answered for a service that is not there; one that is there without a count has too few to be told.
  const countOf = (code: string) => {
    const found = results.services.find(({ service }) => service.code === code);
    return found?.completeCount === null ? t('satisfaction.hidden') : number(found?.completeCount ?? 0);
  };
  return (
    <section className="panel">
      <header>
        <h2>{t('satisfaction.sample')}</h2>
      </header>
      <div className="panel-body stack">
        {neededCount === 0 ? (
          <p>{t('satisfaction.sampleNone')}</p>
        ) : (
          <>
            <p id="skm-sample">
              {t('satisfaction.sampleText', {
                have: number(have),
                need: number(neededCount),
                served: number(servedCount),
              })}
            </p>
            <meter
              className="skm-meter"
              aria-labelledby="skm-sample"
              min={0}
              max={neededCount}
              value={Math.min(have, neededCount)}
            />
            <table className="skm-table">
              <thead>
                <tr>
                  <th scope="col">{t('satisfaction.service')}</th>
                  <th scope="col">{t('satisfaction.served')}</th>
                  <th scope="col">{t('satisfaction.needed')}</th>
                  <th scope="col">{t('satisfaction.had')}</th>
                </tr>
              </thead>
              <tbody>
                {sample.services.map((one) => (
                  <tr key={one.service.code}>
                    <th scope="row">
                      {links.find(({ service }) => service.code === one.service.code)?.service.name.text}
                    </th>
                    <td>{number(one.servedCount)}</td>
                    <td>{number(one.neededCount)}</td>
                    <td>{countOf(one.service.code)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </div>
    </section>
  );
}
