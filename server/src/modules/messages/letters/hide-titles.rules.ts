import type { Locale } from '../../../shared/locale';
import type { MessageTemplate } from '../templates.terms';
import type { HoldFacts, LetterFacts, LoanFacts } from './facts.terms';

type Hider<Template extends MessageTemplate> = (
  facts: LetterFacts[Template],
  locale: Locale,
) => LetterFacts[Template];

const ANY_TITLE: Readonly<Record<Locale, string>> = {
  ID: 'judul yang dipesan',
  EN: 'the title you asked for',
};

const HIDERS: { readonly [Template in MessageTemplate]?: Hider<Template> } = {
  LOAN_DUE_SOON: hideLoans,
  LOAN_DUE_TODAY: hideLoans,
  LOAN_OVERDUE: hideLoans,
  HOLD_READY: hideHold,
  HOLD_EXPIRING: hideHold,
  HOLD_LAPSED: hideHold,
};

/** Takes the titles out of what a letter is to say: for telephones that others read too. */
export function hideTitles<Template extends MessageTemplate>(
  template: Template,
  facts: LetterFacts[Template],
  locale: Locale,
): LetterFacts[Template] {
  return HIDERS[template]?.(facts, locale) ?? facts;
}

function hideLoans<Facts extends LoanFacts>(facts: Facts): Facts {
  return { ...facts, hidesTitles: true };
}

function hideHold(facts: HoldFacts, locale: Locale): HoldFacts {
  return { ...facts, title: ANY_TITLE[locale] };
}
