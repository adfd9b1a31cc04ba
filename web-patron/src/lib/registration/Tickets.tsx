import { useState } from "react";
import type { ReactElement } from "react";

import { useTranslation } from "../i18n/useTranslation";
import { QrCode } from "../ui/QrCode";
import { Sheet } from "../ui/Sheet";
import { comingPeople } from "./registration";
import type { ShownRegistration } from "./registration";

/** Opens the tickets of a party as large as the screen allows; nothing when there are none yet. */
export function Tickets({ registration }: { readonly registration: ShownRegistration }): ReactElement | null {
  const { t } = useTranslation("registration");
  const [isOpen, setIsOpen] = useState(false);
  const people = comingPeople(registration).filter(({ ticket }) => ticket !== null);
  if (people.length === 0) return null;
  return (
    <>
      <button type="button" className="btn" onClick={() => setIsOpen(true)}>{t("showTickets", { count: people.length })}</button>
      {isOpen && (
        <Sheet title={registration.event.name.text} onClose={() => setIsOpen(false)}>
          <p className="small">{t("ticketHint")}</p>
          <ul className="tickets">
            {people.map(({ id, name, seats, ticket }) => ticket !== null && (
              <li key={id}>
                <QrCode text={ticket.qrText} label={t("ticketOf", { name })} />
                <p><b>{name}</b>{seats > 1 && <span>{t("people", { count: seats })}</span>}<span className="num">{ticket.code}</span></p>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
