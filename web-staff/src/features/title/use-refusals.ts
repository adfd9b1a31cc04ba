import { useState } from "react";
import { useTranslation } from "react-i18next";

import { sortRefusals } from "../../lib/data/user-errors";
import type { Refusal } from "../../lib/data/user-errors";
import { useAnnounce } from "../../lib/ui/announcer";
import type { TitleForm } from "./form-values";
import { formPathOf } from "./refusal-paths";
import { focusFirstRefused } from "./use-title-form";

/** Shows the server's refusals: beside their fields with the focus on the first, the rest above the form. */
export function useRefusals(form: TitleForm) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [general, setGeneral] = useState<readonly string[]>([]);
  const show = (refusals: readonly Refusal[]) => {
    const sorted = sortRefusals(refusals, formPathOf);
    form.setErrors(sorted.byField);
    setGeneral(sorted.general);
    focusFirstRefused(sorted.byField);
    const count = Object.keys(sorted.byField).length;
    if (count > 0) announce(t("title.fixFirst", { count }));
  };
  /** Checks what needs no server; false when something is refused. */
  const passesHere = () => {
    setGeneral([]);
    const { hasErrors, errors } = form.validate();
    if (hasErrors) focusFirstRefused(errors);
    return !hasErrors;
  };
  return { general, show, passesHere };
}
