import type { CityPopulationQuery } from './CityPopulation.generated';
import type { SaveCityPopulationInput } from './SaveCityPopulation.generated';

/** Inhabitants as they are being written: texts until they are saved. */
export type PopulationDraft = {
  readonly year: string;
  readonly source: string;
  readonly texts: Readonly<Record<string, string>>;
};

/** Makes the entries of what is kept; the year that is asked for stands there until figures are known. */
export function populationEntries(
  { year, source, kelurahan }: CityPopulationQuery['cityPopulation'],
  asked: number,
): PopulationDraft {
  return {
    year: String(year ?? asked),
    source: source ?? '',
    texts: Object.fromEntries(
      kelurahan.map(({ kelurahanCode, population }) => [kelurahanCode, String(population ?? '')]),
    ),
  };
}

/** Makes what the server keeps: a kelurahan without a figure is left out, and 12.500 is read as written. */
export function toPopulationInput({ year, source, texts }: PopulationDraft): SaveCityPopulationInput {
  return {
    year: wholeIn(year),
    source,
    entries: Object.entries(texts)
      .filter(([, text]) => text.trim() !== '')
      .map(([kelurahanCode, text]) => ({ kelurahanCode, population: wholeIn(text) })),
  };
}

/** -1 is refused by the server in words. */
function wholeIn(text: string): number {
  const digits = text.trim().replaceAll(/[.,\s]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : -1;
}
