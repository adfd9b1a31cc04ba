import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useLocation, useSearchParams } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { SEARCH_PARAMETERS } from '../search-parameters';
import { useIsHydrated } from '../use-is-hydrated';

type FilterFormProps = {
  readonly className?: string;
  readonly label?: string;
  /** Names of the fields inside; whatever else the address holds stays, but for the place in a list. */
  readonly names: readonly string[];
  readonly children: ReactNode;
};

/**
 * Holds fields that narrow a list. Without scripts the browser sends it to the address of the page; with them
 * its fields take over each choice themselves, and this takes over what was chosen before they were here: on a
 * page that came from the server, without a step of its own for going back.
 */
export function FilterForm({ className, label, names, children }: FilterFormProps): ReactElement {
  const { t } = useTranslation('portal');
  const { pathname } = useLocation();
  const [parameters, setParameters] = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const dropped: readonly string[] = [...names, SEARCH_PARAMETERS.after, SEARCH_PARAMETERS.before];
  const kept = [...parameters].filter(([name, value]) => !dropped.includes(name) && value !== '');
  const takeOver = (replace: boolean) => {
    const next = form.current === null ? null : withChoices(form.current, parameters, names);
    if (next !== null) setParameters(next, { preventScrollReset: true, replace });
  };
  const first = useRef(useIsHydrated() ? null : takeOver);
  useEffect(() => first.current?.(true), []);
  return (
    <form
      ref={form}
      className={className}
      aria-label={label}
      action={pathname}
      onSubmit={(event) => {
        event.preventDefault();
        takeOver(false);
      }}
    >
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
      <noscript>
        <button className="btn quiet">{t('applyFilters')}</button>
      </noscript>
    </form>
  );
}

/** Writes what was changed in the fields into the address; null where that changes nothing. */
function withChoices(
  form: HTMLFormElement,
  parameters: URLSearchParams,
  names: readonly string[],
): URLSearchParams | null {
  const filled = new FormData(form);
  const next = new URLSearchParams(parameters);
  const changed = new Set(
    [...form.elements].filter(isChanged).map((field) => field.getAttribute('name') ?? ''),
  );
  for (const name of names.filter((each) => changed.has(each))) {
    next.delete(name);
    for (const value of filled.getAll(name))
      if (typeof value === 'string' && value.trim() !== '') next.append(name, value.trim());
  }
  if (next.toString() === parameters.toString()) return null;
  next.delete(SEARCH_PARAMETERS.after);
  next.delete(SEARCH_PARAMETERS.before);
  return next;
}

/** Tells whether a field is not as the page came. */
function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement) {
    // Drawn by the browser, none is marked: then the first one is what nobody chose.
    const unchosen = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
    return unchosen?.selected !== true;
  }
  if (!(field instanceof HTMLInputElement)) return false;
  return field.type === 'checkbox'
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
}
