import { useQuery } from "@apollo/client/react";

import { FaultNote } from "../../../lib/ui/FaultNote";
import { SkeletonRows } from "../../../lib/ui/SkeletonRows";
import type { EventOnPage } from "../EventScreen";
import { BudgetPanel } from "./BudgetPanel";
import { EventGalleryDocument } from "./EventGallery.generated";
import { GalleryPanel } from "./GalleryPanel";

/** Shows the photos of an event and what it cost, to be changed by whoever may. */
export function MemoryPanels({ event }: { readonly event: EventOnPage }) {
  const { data, error, refetch } = useQuery(EventGalleryDocument, { variables: { id: event.id }, fetchPolicy: "no-cache" });
  const mayWrite = event.viewerPermissions.includes("programmes.write");
  const changed = () => void refetch();
  if (error !== undefined) return <section className="panel"><div className="panel-body"><FaultNote error={error} onRetry={changed} /></div></section>;
  if (data === undefined) return <section className="panel"><SkeletonRows count={2} /></section>;
  if (data.event === null) return null;
  return (
    <>
      <GalleryPanel eventId={event.id} photos={data.event.photos} mayWrite={mayWrite} onChanged={changed} />
      <BudgetPanel key={data.event.budget.map(({ id }) => id).join()} eventId={event.id} budget={data.event.budget} mayWrite={mayWrite} onChanged={changed} />
    </>
  );
}
