import { Skeleton } from "@/components/ui/skeleton";

const ROWS = ["w-2/5", "w-3/5", "w-1/3", "w-1/2", "w-2/5"];

/** Rows that are on their way, in their final shape. */
export function RowsSkeleton({ label }: { label: string }) {
  return (
    <div className="rounded-xl border border-line bg-surface">
      <p role="status" className="sr-only">
        {label}
      </p>
      {ROWS.map((width, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a placeholder have no identity
        <div key={row} className="flex items-center gap-6 border-line border-b px-4 py-3 last:border-b-0">
          <Skeleton className="h-4 w-10" />
          <Skeleton className="h-4 w-24" />
          <div className="flex-1">
            <Skeleton className={`h-4 ${width}`} />
          </div>
        </div>
      ))}
    </div>
  );
}
