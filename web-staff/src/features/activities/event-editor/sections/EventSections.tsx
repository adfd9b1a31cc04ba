import type { EditableSession } from '../event-draft';
import { AboutSection, AudienceSection } from './AboutSection';
import type { EventForm } from '../form-values';
import { PartnersSection } from './PartnersSection';
import { PeopleSection } from './PeopleSection';
import { PlaceSection } from './PlaceSection';
import { PlanSection } from '../plan/PlanSection';
import { ReadingSection } from './ReadingSection';
import { RegistrationSection } from './RegistrationSection';
import { WorksSection } from './WorksSection';

/** Draws the sections that describe an event; one that exists has its sessions in a panel of their own. */
export function EventSections({
  form,
  sessions,
}: {
  readonly form: EventForm;
  readonly sessions: readonly EditableSession[] | null;
}) {
  return (
    <>
      <AboutSection form={form} isNew={sessions === null} />
      <PlaceSection form={form} />
      {sessions === null && <PlanSection form={form} />}
      <AudienceSection form={form} />
      <RegistrationSection form={form} />
      <PeopleSection form={form} sessions={sessions ?? []} />
      <WorksSection form={form} />
      <ReadingSection form={form} />
      <PartnersSection form={form} />
    </>
  );
}
