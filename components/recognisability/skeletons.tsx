import { Skeleton, SkeletonText } from "@/components/ui/skeleton";

/** The report in the shape that it is going to have. */
export function ReportSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-6">
      <Skeleton className="h-8 w-56" />
      <Skeleton className="h-10 w-96 max-w-full rounded-full" />
      {[0, 1].map((row) => (
        <div key={row} className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid grid-cols-2 gap-4">
            <Skeleton className="h-48" />
            <Skeleton className="h-48" />
          </div>
          <SkeletonText lines={3} />
        </div>
      ))}
    </div>
  );
}

/** What the machine sees of a work, likewise. */
export function PanelSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-8">
      <Skeleton className="h-8 w-72" />
      <Skeleton className="h-12 w-96 max-w-full" />
      <div className="grid grid-cols-2 gap-6 md:grid-cols-3 xl:grid-cols-5">
        {["features", "spread", "views", "nearest", "common"].map((figure) => (
          <Skeleton key={figure} className="h-16" />
        ))}
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Skeleton className="h-96" />
        <Skeleton className="h-48" />
      </div>
    </div>
  );
}
