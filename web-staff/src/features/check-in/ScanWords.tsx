import { useTranslation } from "react-i18next";

import { StateShape } from "../../lib/ui/StateShape";
import { useDisplay } from "../../lib/ui/use-display";
import { stateOf } from "./door-outcome";
import type { DoorScan } from "./door-outcome";

/** Says what the last scan led to, large enough for arm's length. */
export function ScanWords({ scan }: { readonly scan: DoorScan }) {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  const isDouble = scan.outcome === "ALREADY_IN" && scan.attendedAt !== null;
  return (
    <section className={`panel door-result is-${stateOf(scan.outcome)}`} data-outcome={scan.outcome} aria-label={t("doorMode.last")}>
      <StateShape state={stateOf(scan.outcome)} />
      <div>
        <b>{t(`doorMode.outcome.${scan.outcome}`)}{isDouble && scan.attendedAt !== null && ` ${timeOf(scan.attendedAt)}`}</b>
        <span>{scan.name ?? scan.code}</span>
        <small>{t(scan.isQueued ? "doorMode.queued" : `doorMode.advice.${scan.outcome}`)}</small>
      </div>
    </section>
  );
}
