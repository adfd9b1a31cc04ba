import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../../lib/paths";
import { buttonClass } from "../../lib/ui/Button";
import { Note } from "../../lib/ui/Note";
import { useDisplay } from "../../lib/ui/use-display";
import { SignInAlarmDocument } from "./SignInAlarm.generated";

const REFRESH_MS = 60_000;

/** Says that very many sign-ins fail, and for a day that they did; who may do something about it reads it first. */
export function SignInAlarmNote() {
  const { t } = useTranslation();
  const { dateOf, timeOf, number } = useDisplay();
  const { data } = useQuery(SignInAlarmDocument, { fetchPolicy: "cache-and-network", pollInterval: REFRESH_MS });
  const alarm = data?.signInAlarm;
  if (alarm == null) return null;
  const when = (instant: string) => `${dateOf(instant)}, ${timeOf(instant)}`;
  const facts = { most: number(alarm.mostFailures), minutes: alarm.windowMinutes, began: when(alarm.beganAt) };
  const words = alarm.endedAt === null ? t("today.alarmRings", facts) : t("today.alarmOver", { ...facts, ended: when(alarm.endedAt) });
  return <Note state={alarm.endedAt === null ? "blocked" : "attention"} actions={<Link className={buttonClass("plain", true)} to={paths.audit}>{t("today.alarmAudit")}</Link>}>{words}</Note>;
}
